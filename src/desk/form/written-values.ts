/** Whether a value is a group of fields. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value says nothing: what a form holds for a field that nobody filled in. */
export function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isBlank);
  if (isGroup(value)) return Object.values(value).every(isBlank);
  return value === undefined || value === null || value === '';
}

/**
 * Whether two values mean the same to the schema, however they are written: a field left out is one left
 * blank or switched off, and where a list may stand, one value is the list of it.
 */
export function meanTheSame(a: unknown, b: unknown): boolean {
  if ((isBlank(a) || a === false) && (isBlank(b) || b === false)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => meanTheSame(item, b[index]));
  }
  if (Array.isArray(a)) return a.length === 1 && meanTheSame(a[0], b);
  if (Array.isArray(b)) return b.length === 1 && meanTheSame(a, b[0]);
  if (isGroup(a) && isGroup(b)) return keysOf(a, b).every((key) => meanTheSame(a[key], b[key]));
  return a === b;
}

/** The keys of two groups, those of the first in front. */
export function keysOf(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

/** A value without the fields that nobody filled in. */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isBlank(item)).map(withoutBlanks);
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => (isBlank(field) ? [] : [[key, withoutBlanks(field)]])),
  );
}
