/**
 * What stands where an editor still has to write. It is valid text, so that an unfinished draft can be
 * read, previewed and checked like any other article; publishing refuses it.
 */
export const fillIn = '【要記入】';

/** The places of a front matter at which an editor still has to write. */
export function fillInsOf(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof value === 'string') return value.includes(fillIn) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => fillInsOf(item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => fillInsOf(item, [...path, key]));
}
