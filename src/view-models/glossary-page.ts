import type { GlossaryTerm } from '#domain/taxonomy/glossary-term.ts';
import { compareReadings, kanaRow } from '#domain/typography/kana.ts';

export interface GlossaryRow {
  readonly row: string;
  readonly terms: readonly GlossaryTerm[];
}

/** The language of a written form, where it is not that of the page: Latin words, two or more, are English. */
export function languageOf(written: string): 'en' | null {
  return /^[A-Za-z][A-Za-z'’-]*(?: [A-Za-z][A-Za-z'’-]*)+$/.test(written) ? 'en' : null;
}

/** All terms in the order of their readings, by 五十音 row. */
export function toGlossaryRows(terms: readonly GlossaryTerm[]): readonly GlossaryRow[] {
  const sorted = [...terms].sort((a, b) => compareReadings(a.reading, b.reading));
  const rows = [...new Set(sorted.map((term) => kanaRow(term.reading)))];
  return rows.map((row) => ({ row, terms: sorted.filter((term) => kanaRow(term.reading) === row) }));
}
