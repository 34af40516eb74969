import type { DayBounds } from '#domain/calendar/date-types.ts';
import type { FuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import { formatAmount } from '#domain/incident/amount.ts';
import type { Article } from '#domain/incident/article.ts';
import { keyedFactsIn, rowOfFact } from '#domain/ledger/fact-keys.ts';

/** The rows of an article that a number or a day in its text can lead to. */
export type LedgerRow = 'impact' | 'timeline' | 'claim' | 'response' | 'cause' | 'factor' | 'step';

/** A row that the text speaks of: the id it carries, and the place where the text first does. */
export interface InText {
  readonly id: string;
  readonly href: string;
}

/** How the sentences of an article and the rows of its ledger reach each other. */
export interface FactLinks {
  /** The address of the row that states a fact of the text; undefined where none does. */
  readonly rowOf: (fact: string) => string | undefined;
  /** The id that the first mention of a fact carries. */
  readonly anchorOf: (fact: string) => string;
  /** Null for a row that the text does not speak of. */
  readonly inText: (row: LedgerRow, index: number) => InText | null;
}

/**
 * Finds for each fact of the body the row that states it: the amounts of harm first, then statements, the days of the
 * timeline, and at last what the other rows say in words. `facts` are the body's keys (`Body.facts`).
 */
export function toFactLinks(article: Article, facts: readonly string[]): FactLinks {
  const rows = new Map<string, string>();
  for (const { id, keys } of statingRows(article)) {
    for (const key of keys) if (!rows.has(key)) rows.set(key, id);
  }
  const anchorOf = (fact: string) => `fact-${facts.indexOf(fact) + 1}`;
  const mentions = new Map<string, string>();
  for (const fact of facts) {
    const id = rowOfFact(rows, fact);
    if (id !== undefined && !mentions.has(id)) mentions.set(id, anchorOf(fact));
  }
  return {
    rowOf: (fact) => {
      const id = rowOfFact(rows, fact);
      return id === undefined ? undefined : `#${id}`;
    },
    anchorOf,
    inText: (row, index) => {
      const id = idOf(row, index);
      const mention = mentions.get(id);
      return mention === undefined ? null : { id, href: `#${mention}` };
    },
  };
}

function idOf(row: LedgerRow, index: number): string {
  return `row-${row}-${index + 1}`;
}

interface StatingRow {
  readonly id: string;
  readonly keys: readonly string[];
}

function statingRows(article: Article): readonly StatingRow[] {
  const yearOf = (date: FuzzyDate | null) => Number((date?.start.earliest ?? '').slice(0, 4)) || null;
  const quantitiesIn = (text: string) => keysIn(text, null).filter((key) => !/^\d{4}-/.test(key));
  return [
    ...article.impact.map((row, index) => ({
      id: idOf('impact', index),
      keys: keysIn(formatAmount(row) ?? '', null),
    })),
    ...article.claims.map((row, index) => ({ id: idOf('claim', index), keys: quantitiesIn(row.text) })),
    ...article.timeline.map((row, index) => ({ id: idOf('timeline', index), keys: dayKeys(row.date) })),
    ...article.impact.map((row, index) => ({
      id: idOf('impact', index),
      keys: quantitiesIn(`${row.label}。${row.note ?? ''}`),
    })),
    ...article.timeline.map((row, index) => ({
      id: idOf('timeline', index),
      keys: keysIn(row.text, yearOf(row.date)),
    })),
    ...article.response.map((row, index) => ({
      id: idOf('response', index),
      keys: [...(row.date ? dayKeys(row.date) : []), ...keysIn(row.text, yearOf(row.date))],
    })),
    ...article.causes.map((row, index) => ({ id: idOf('cause', index), keys: keysIn(row.text, null) })),
    ...article.factors.map((row, index) => ({ id: idOf('factor', index), keys: keysIn(row.text, null) })),
    ...article.attackSteps.map((row, index) => ({ id: idOf('step', index), keys: keysIn(row.text, null) })),
    ...article.claims.map((row, index) => ({ id: idOf('claim', index), keys: keysIn(row.text, null) })),
  ];
}

function keysIn(text: string, year: number | null): readonly string[] {
  return keyedFactsIn(text, year).facts.map(({ key }) => key.replace('?-', '-'));
}

/** The days or months that a date names: its start, and the end of a duration. */
function dayKeys(date: FuzzyDate): readonly string[] {
  return [...new Set([boundsKey(date.start), boundsKey(date.end)])].filter((key) => key !== null);
}

function boundsKey({ earliest, latest }: DayBounds): string | null {
  if (earliest === null || latest === null) return null;
  const [year, month, day] = earliest.split('-').map(Number);
  if (earliest === latest) return `${year}-${month}-${day}`;
  const isMonth = earliest.slice(0, 7) === latest.slice(0, 7) && day === 1 && Number(latest.slice(8)) > 27;
  return isMonth ? `${year}-${month}` : null;
}
