import { termsOf } from '../analyzer/analyse.ts';
import type { Lexicon } from '../analyzer/lexicon.ts';
import { WEAK } from '../analyzer/lexicon-file.ts';
import type { SearchDocument } from './search-document.ts';
import { termKey } from './term-key.ts';

/** A record as Pagefind's Node API takes it, its language apart. */
export interface SearchRecord {
  readonly url: string;
  /** Keys of the article's terms (term-key.ts), separated by spaces. */
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** `publishedAt` in UTC, so that text order is time order. */
  readonly sort: { readonly publishedAt: string };
}

/** A record, and what else the build needs to know of its article. */
export interface IndexedDocument {
  readonly document: SearchDocument;
  readonly record: SearchRecord;
  /** The terms of the record, each once. */
  readonly terms: ReadonlySet<string>;
  /** Where its searched parts start, counted in terms. */
  readonly starts: readonly number[];
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

/** The Pagefind records of articles, sorted by address: the order of the input does not matter. */
export function toRecords(
  documents: readonly SearchDocument[],
  lexicon: Lexicon,
): readonly IndexedDocument[] {
  return documents
    .map((document) => toRecord(document, lexicon))
    .sort((a, b) => (a.record.url < b.record.url ? -1 : a.record.url > b.record.url ? 1 : 0));
}

/** Parts that are searched, in the order of the record. */
export function searchedParts(document: SearchDocument): SearchDocument['parts'] {
  return document.parts.filter((part) => part.weight > 0);
}

function toRecord(document: SearchDocument, lexicon: Lexicon): IndexedDocument {
  const written: string[] = [];
  const starts: number[] = [];
  const weak = new Set<string>();
  const write = (text: string, weight: number): void => {
    const terms = termsOf(text, lexicon);
    for (const term of terms) if (term.startsWith(WEAK)) weak.add(term);
    const strong = terms.filter((term) => !term.startsWith(WEAK));
    const times = Math.min(HIGHEST_WEIGHT, Math.max(1, Math.round(weight)));
    for (let time = 0; time < times; time += 1) written.push(...strong);
  };
  write(document.title, TITLE_WEIGHT);
  write(document.summary.join('\n'), SUMMARY_WEIGHT);
  for (const part of searchedParts(document)) {
    starts.push(written.length);
    write(part.heading, HEADING_WEIGHT);
    write(part.text, part.weight);
  }
  // Weak words find an article, but do not stand between words that belong together.
  const terms = [...written, ...weak];
  return {
    document,
    record: {
      url: document.url,
      content: terms.map(termKey).join(' '),
      filters: document.filters,
      sort: { publishedAt: new Date(document.publishedAt).toISOString() },
    },
    terms: new Set(terms),
    starts,
  };
}
