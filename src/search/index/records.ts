import { termsOf, type Word } from '../analyzer/words.ts';
import type { DocumentWords } from './document-words.ts';
import type { SearchDocument } from './search-document.ts';
import { termKey } from './term-key.ts';

/** A record as Pagefind's Node API takes it, its language apart. */
export interface SearchRecord {
  readonly url: string;
  /** Keys of the article's terms (term-key.ts), separated by spaces. */
  readonly content: string;
  /** What a result shows: the document's own meta, id, title, summary (a sentence a line), publishedAt, parts. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** `publishedAt` in UTC, so that text order is time order. */
  readonly sort: { readonly publishedAt: string };
}

/**
 * How often the terms of a field are written. A custom record of Pagefind knows no weights, and its ranking (BM25,
 * k1 1.4, b 0.75) counts occurrences: so a word of the title counts as three of the text, one of the summary or of a
 * heading as two, a part's as its weight says. The count saturates: a title outweighs mentions, but not an
 * article that is about the word throughout.
 */
const TITLE_WEIGHT = 3;
const SUMMARY_WEIGHT = 2;
const HEADING_WEIGHT = 2;
const HIGHEST_WEIGHT = 5;

/** The Pagefind records of analysed articles, sorted by address: the order of the input does not matter. */
export function toRecords(
  documents: readonly SearchDocument[],
  wordsOf: (document: SearchDocument) => DocumentWords,
): readonly SearchRecord[] {
  return documents
    .map((document) => toRecord(document, wordsOf(document)))
    .sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}

function toRecord(document: SearchDocument, words: DocumentWords): SearchRecord {
  return {
    url: document.url,
    content: contentOf(words),
    meta: {
      ...document.meta,
      id: document.id,
      title: document.title,
      summary: document.summary.join('\n'),
      publishedAt: document.publishedAt,
      parts: JSON.stringify(
        document.parts
          .filter((part) => part.weight > 0)
          .map(({ heading, anchor, text }) => [heading, anchor ?? '', text]),
      ),
    },
    filters: document.filters,
    sort: { publishedAt: new Date(document.publishedAt).toISOString() },
  };
}

function contentOf({ title, summary, parts }: DocumentWords): string {
  return [
    repeated(title, TITLE_WEIGHT),
    repeated(summary, SUMMARY_WEIGHT),
    ...parts.flatMap(({ heading, text, weight }) => [
      repeated(heading, HEADING_WEIGHT),
      repeated(text, weight),
    ]),
  ]
    .flat()
    .join(' ');
}

function repeated(words: readonly Word[], weight: number): readonly string[] {
  const keys = termsOf(words).map(termKey);
  const times = Math.min(HIGHEST_WEIGHT, Math.max(1, Math.round(weight)));
  return Array.from({ length: times }, () => keys).flat();
}
