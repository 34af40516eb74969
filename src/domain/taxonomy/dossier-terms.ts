import { type CauseCategory, causeCategories } from './cause-categories.ts';
import { type FactorCategory, factorCategories } from './factor-categories.ts';
import { hasSlug } from './vocabulary.ts';

/** One reading of a dossier's category word, with the condition under which it is chosen. */
export type TermReading =
  | { readonly field: 'cause'; readonly slug: CauseCategory; readonly note: string }
  | { readonly field: 'factor'; readonly slug: FactorCategory; readonly note: string };

/** Category word → its readings, the usual one first. */
export type DossierTerms = ReadonlyMap<string, readonly TermReading[]>;

function readingOf(field: string, slug: string, note: string): TermReading | undefined {
  if (field === 'cause' && hasSlug(causeCategories, slug)) return { field, slug, note };
  if (field === 'factor' && hasSlug(factorCategories, slug)) return { field, slug, note };
  return undefined;
}

/**
 * Reads `dossier-terms.tsv`: a comment line, a header, then `term, field, slug, note`.
 * Throws with the line number where a row names no cause or factor.
 */
export function parseDossierTerms(tsv: string): DossierTerms {
  const terms = new Map<string, TermReading[]>();
  for (const [index, line] of tsv.split('\n').entries()) {
    if (line === '' || line.startsWith('#') || line.startsWith('term\t')) continue;
    const [term = '', field = '', slug = '', note = ''] = line.split('\t');
    const reading = readingOf(field, slug, note);
    if (term === '' || !reading) {
      throw new Error(
        `dossier-terms.tsv の${index + 1}行目「${line}」: 語、cause か factor、語彙にある slug の順に、タブで区切って書きます。`,
      );
    }
    terms.set(term, [...(terms.get(term) ?? []), reading]);
  }
  return terms;
}
