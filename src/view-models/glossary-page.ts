import type { GlossaryTerm } from '#domain/taxonomy/glossary-term.ts';
import { compareReadings, kanaRow, readingAid } from '#domain/typography/kana.ts';

export interface GlossaryRow {
  readonly row: string;
  /** `aid`: the reading, where the term does not say it itself. */
  readonly terms: readonly (GlossaryTerm & { readonly aid: string | null })[];
}

/** The language of a written form, where it is not that of the page: Latin words, two or more, are English. */
export function languageOf(written: string): 'en' | null {
  return /^[A-Za-z][A-Za-z'’-]*(?: [A-Za-z][A-Za-z'’-]*)+$/.test(written) ? 'en' : null;
}

/** All terms in the order of their readings, by 五十音 row. */
export function toGlossaryRows(terms: readonly GlossaryTerm[]): readonly GlossaryRow[] {
  const sorted = [...terms].sort((a, b) => compareReadings(a.reading, b.reading));
  const rows = [...new Set(sorted.map((term) => kanaRow(term.reading)))];
  return rows.map((row) => ({
    row,
    terms: sorted
      .filter((term) => kanaRow(term.reading) === row)
      .map((term) => ({ ...term, aid: readingAid(term.term, term.reading) })),
  }));
}
