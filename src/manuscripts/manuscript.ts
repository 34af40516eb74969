import type { Issue, Place } from '#domain/issue.ts';

/** A path into the front matter: keys and list positions. */
export type ValuePath = readonly (string | number)[];

/** A string of the front matter, and where each of its UTF-16 code units stands in the file's text. */
export interface WrittenString {
  readonly path: ValuePath;
  readonly value: string;
  /** Null where the value cannot be laid beside the text. */
  readonly offsets: readonly number[] | null;
}

/** One file of `content/`, read and located. */
export interface Manuscript<Value> {
  readonly id: string;
  /** Relative to the project's root, with forward slashes. */
  readonly file: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly digest: string;
  /** The value as the domain knows it, or null where an issue stands in its way. */
  readonly value: Value | null;
  /** The line of the file on which the MDX body starts; 1 for a file that is all YAML. */
  readonly bodyLine: number;
  /** The place of a front-matter value, or of its nearest parent where it is missing. */
  readonly locate: (path: ValuePath) => Place;
  /** The file's text without byte-order mark, with LF line ends; empty where it could not be read. */
  readonly text: string;
  /** Every string of the front matter in the order of the text; none where the YAML has a mistake. */
  readonly strings: () => readonly WrittenString[];
  readonly issues: readonly Issue[];
}
