import type { Issue, Place } from '#domain/issue.ts';

/** A path into the front matter: keys and list positions. */
export type ValuePath = readonly (string | number)[];

/** One file of `content/`, read and located. */
export interface Manuscript<Value> {
  readonly id: string;
  /** Relative to the project's root, with forward slashes. */
  readonly file: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly digest: string;
  /** The value as the domain knows it, or null where an issue stands in its way. */
  readonly value: Value | null;
  /** The place of a front-matter value, or of its nearest parent where it is missing. */
  readonly locate: (path: ValuePath) => Place;
  readonly issues: readonly Issue[];
}
