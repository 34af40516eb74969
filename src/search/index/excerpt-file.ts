/** Folder of what results show, beside Pagefind's; its files are JSON, compressed by gzip. */
export const EXCERPT_FOLDER = 'excerpt';

/** What a result shows of an article: `excerpt/<id>.gz`, by Pagefind's id of the record. */
export interface ExcerptHead {
  readonly url: string;
  /** The document's own meta, id, title, summary (a sentence a line), publishedAt. */
  readonly meta: Readonly<Record<string, string>>;
  readonly sections: readonly ExcerptSection[];
  /** Texts of pack 0. */
  readonly texts: readonly string[];
}

/**
 * @property start position of the section's first word in the index; it ends where the next one starts.
 * @property pack where the text stands: 0 in the head, n in `excerpt/<id>-<n>.gz`.
 */
export type ExcerptSection = readonly [
  heading: string,
  anchor: string | null,
  start: number,
  pack: number,
  place: number,
];

export function isExcerptHead(data: unknown): data is ExcerptHead {
  if (typeof data !== 'object' || data === null) return false;
  const head: Readonly<Record<string, unknown>> = { ...data };
  return (
    typeof head['url'] === 'string' &&
    typeof head['meta'] === 'object' &&
    head['meta'] !== null &&
    Array.isArray(head['sections']) &&
    head['sections'].every((row) => Array.isArray(row) && row.length === 5) &&
    isTexts(head['texts'])
  );
}

export function isTexts(data: unknown): data is readonly string[] {
  return Array.isArray(data) && data.every((text) => typeof text === 'string');
}
