import { compareFuzzyDates } from '#domain/calendar/compare.ts';
import { readFuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import type { FrontMatterInput } from '#domain/incident/front-matter.ts';
import { fillIn } from '#domain/publication/fill-in.ts';
import { causeCategories } from '#domain/taxonomy/cause-categories.ts';
import type { DossierTerms } from '#domain/taxonomy/dossier-terms.ts';
import { factorCategories } from '#domain/taxonomy/factor-categories.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { guessPhase } from '../draft/guess-phase.ts';
import type { Dossier } from './dossier.ts';
import type { DossierSources } from './dossier-sources.ts';
import { dateWords } from './dossier-words.ts';

/** Remarks by the path above which they stand. */
export type RowRemarks = Map<string, readonly string[]>;

/** The rows of the timeline in the order of their dates; their phases are guessed from their words. */
export function dossierTimeline(
  dossier: Dossier,
  cite: DossierSources['citedAt'],
): FrontMatterInput['timeline'] {
  const rows = dossier.rows('timeline').map((row) => {
    const text = dossier.take('timeline', row, 'text') ?? '';
    const precision = dossier.take('timeline', row, 'precision');
    return {
      date: dateWords(dossier.take('timeline', row, 'date') ?? '', precision),
      text,
      phase: guessPhase(text),
      sources: cite('timeline', row),
    };
  });
  const dated = rows.flatMap((row) => {
    const read = readFuzzyDate(row.date);
    return read.ok ? [{ row, date: read.date }] : [];
  });
  if (dated.length < rows.length) return rows;
  return dated.sort((a, b) => compareFuzzyDates(a.date, b.date)).map(({ row }) => row);
}

/**
 * A dossier's causes mix how it happened and what let it happen: each goes where the first reading of
 * its word puts it, and the other readings stand in a remark.
 */
export function dossierCauses(
  dossier: Dossier,
  cite: DossierSources['citedAt'],
  terms: DossierTerms,
  remarks: RowRemarks,
): Required<Pick<FrontMatterInput, 'causes' | 'factors'>> {
  const causes: FrontMatterInput['causes'] = [];
  const factors: NonNullable<FrontMatterInput['factors']> = [];
  for (const row of dossier.rows('causes')) {
    const word = dossier.take('causes', row, 'category') ?? '';
    const text = dossier.take('causes', row, 'text') ?? '';
    const sources = cite('causes', row);
    const [reading, ...others] = terms.get(word) ?? [];
    const path = reading?.field === 'factor' ? `factors.${factors.length}` : `causes.${causes.length}`;
    if (reading?.field === 'factor') factors.push({ category: reading.slug, text, sources });
    else {
      const category = reading?.slug ?? 'unknown';
      causes.push({ category, text, ...(causes.length === 0 && { primary: true }), sources });
    }
    remarks.set(path, [
      `事実メモの分類「${word}」${reading ? `: ${reading.note}` : 'は読み替えの表にないので、分類を選びます'}`,
      ...others.map(
        (other) =>
          `  または ${other.field === 'cause' ? 'causes' : 'factors'} の ${wordsOf(other)}: ${other.note}`,
      ),
    ]);
  }
  if (causes.length === 0) {
    const [firstSource = 's1'] = factors.flatMap(({ sources }) => sources);
    causes.push({
      category: 'unknown',
      text: `${fillIn}何があったか。`,
      primary: true,
      sources: [firstSource],
    });
  }
  return { causes, factors };
}

function wordsOf(reading: NonNullable<ReturnType<DossierTerms['get']>>[number]): string {
  return reading.field === 'cause'
    ? `${reading.slug}（${labelOf(causeCategories, reading.slug)}）`
    : `${reading.slug}（${labelOf(factorCategories, reading.slug)}）`;
}

/** What the organisations did. */
export function dossierResponse(
  dossier: Dossier,
  cite: DossierSources['citedAt'],
): NonNullable<FrontMatterInput['response']> {
  return dossier.rows('response').map((row) => ({
    text: dossier.take('response', row, 'text') ?? '',
    sources: cite('response', row),
  }));
}
