/** A step into a dossier: keys and list positions. */
type Path = readonly (string | number)[];

/**
 * A dossier of facts, as YAML gives it, that remembers what was taken from it: what is left over at the
 * end has found no field and goes into comments.
 */
export class Dossier {
  readonly #root: unknown;
  readonly #taken = new Set<string>();

  constructor(root: unknown) {
    this.#root = root;
  }

  /** The text, number or truth value at a path as text, without taking it; null for none. */
  peek(...path: Path): string | null {
    const value = path.reduce<unknown>(
      (node, step) => (node !== null && typeof node === 'object' ? Reflect.get(node, step) : undefined),
      this.#root,
    );
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : null;
  }

  /** Like {@link peek}, and marks it as taken. */
  take(...path: Path): string | null {
    const value = this.peek(...path);
    if (value !== null) this.#taken.add(JSON.stringify(path));
    return value;
  }

  /** The positions of the list at a path; none where there is no list. */
  rows(...path: Path): readonly number[] {
    const value = path.reduce<unknown>(
      (node, step) => (node !== null && typeof node === 'object' ? Reflect.get(node, step) : undefined),
      this.#root,
    );
    return Array.isArray(value) ? [...value.keys()] : [];
  }

  /** Every text that was not taken, with the place where it stood. */
  left(): readonly string[] {
    return leaves(this.#root, [])
      .filter(({ path }) => !this.#taken.has(JSON.stringify(path)))
      .map(({ path, text }) => `${placeOf(path)}: ${text}`);
  }

  /** Every text, wherever it stands. */
  texts(): readonly string[] {
    return leaves(this.#root, []).map(({ text }) => text);
  }
}

function leaves(value: unknown, path: Path): readonly { readonly path: Path; readonly text: string }[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]));
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
  }
  return [{ path, text: String(value) }];
}

function placeOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? `${step + 1}つ目` : step)).join(' の ');
}
