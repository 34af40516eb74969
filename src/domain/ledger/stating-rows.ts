import type { DayBounds } from '../calendar/date-types.ts';
import type { FuzzyDate } from '../calendar/fuzzy-date.ts';
import { formatInterval } from '../calendar/interval.ts';
import { formatAmount } from '../incident/amount.ts';
import type { Article } from '../incident/article.ts';
import {
  type EventInterval,
  untilContainment,
  untilDisclosure,
  untilDiscovery,
} from '../incident/intervals.ts';
import { keyedFactsIn } from './fact-keys.ts';
import { namedRowKinds } from './named-rows.ts';

/** The rows of an article that a mark, a number or a day in its text can lead to. */
export type LedgerRow =
  | 'impact'
  | 'timeline'
  | 'claim'
  | 'response'
  | 'cause'
  | 'factor'
  | 'step'
  | 'interval';

/** The computed intervals of the key facts, in the order of their rows. */
export const keyIntervals = {
  discovered: untilDiscovery,
  contained: untilContainment,
  disclosed: untilDisclosure,
};

/**
 * What the ids of rows on the page begin with: short, because every byte of an article counts. They are not those that
 * editors give (`named-rows.ts`): on the page `c` begins the marks of sources and `f` the facts of the text.
 */
const letters: Readonly<Record<LedgerRow, string>> = {
  impact: 'i',
  timeline: 't',
  claim: 'd',
  response: 'r',
  cause: 'o',
  factor: 'b',
  step: 'p',
  interval: 'n',
};

/** The id of a row within its article, by its place among those of its kind (from 0). */
export function ledgerRowId(row: LedgerRow, index: number): string {
  return `${letters[row]}${index + 1}`;
}

/**
 * The row that states each fact of an article, by the fact's key: the rows under the ids by which the text
 * names them, then the amounts of harm, numbers in statements, the days of the timeline, then what the other rows say
 * in words, and at last the computed intervals.
 */
export function rowsByKey(article: Article): ReadonlyMap<string, string> {
  const before = known.get(article);
  if (before !== undefined) return before;
  const rows = new Map<string, string>();
  for (const { id, keys } of statingRows(article)) {
    for (const key of keys) if (!rows.has(key)) rows.set(key, id);
  }
  known.set(article, rows);
  return rows;
}

const known = new WeakMap<Article, ReadonlyMap<string, string>>();

interface StatingRow {
  readonly id: string;
  readonly keys: readonly string[];
}

function statingRows(article: Article): readonly StatingRow[] {
  const yearOf = (date: FuzzyDate | null) => Number((date?.start.earliest ?? '').slice(0, 4)) || null;
  const quantitiesIn = (text: string) => keysIn(text, null).filter((key) => !/^(?:@|\d{4}(?:-|$))/.test(key));
  return [
    ...namedRowKinds.flatMap(({ field, row }) =>
      article[field].map(({ id }, index) => ({
        id: ledgerRowId(row, index),
        keys: id === undefined ? [] : [id],
      })),
    ),
    ...article.impact.map((row, index) => ({
      id: ledgerRowId('impact', index),
      keys: keysIn(formatAmount(row) ?? '', null),
    })),
    ...article.claims.map((row, index) => ({
      id: ledgerRowId('claim', index),
      keys: quantitiesIn(row.text),
    })),
    ...article.timeline.map((row, index) => ({
      id: ledgerRowId('timeline', index),
      keys: [...dayKeys(row.date), ...(row.date.time === null ? [] : [`@${row.date.time}`])],
    })),
    ...article.impact.map((row, index) => ({
      id: ledgerRowId('impact', index),
      keys: quantitiesIn(`${row.label}。${row.note ?? ''}`),
    })),
    ...article.timeline.map((row, index) => ({
      id: ledgerRowId('timeline', index),
      keys: keysIn(row.text, yearOf(row.date)),
    })),
    ...article.response.map((row, index) => ({
      id: ledgerRowId('response', index),
      keys: [...(row.date ? dayKeys(row.date) : []), ...keysIn(row.text, yearOf(row.date))],
    })),
    ...article.causes.map((row, index) => ({
      id: ledgerRowId('cause', index),
      keys: keysIn(row.text, null),
    })),
    ...article.factors.map((row, index) => ({
      id: ledgerRowId('factor', index),
      keys: keysIn(row.text, null),
    })),
    ...article.attackSteps.map((row, index) => ({
      id: ledgerRowId('step', index),
      keys: keysIn(row.text, null),
    })),
    ...article.claims.map((row, index) => ({
      id: ledgerRowId('claim', index),
      keys: keysIn(row.text, null),
    })),
    ...Object.values(keyIntervals).map((between, index) => ({
      id: ledgerRowId('interval', index),
      keys: lengthKeys(between(article)),
    })),
  ];
}

/** None for an interval with bounds: neither of them is how long it took. */
function lengthKeys(interval: EventInterval | null): readonly string[] {
  if (interval === null) return [];
  const { min, max, minutes } = interval.days;
  if (minutes !== undefined) return keysIn(formatInterval(interval.days), null);
  return min === max ? [`${min}日`] : [];
}

function keysIn(text: string, year: number | null): readonly string[] {
  const { facts } = keyedFactsIn(text, { year, month: null });
  return facts.flatMap(({ key }) => key?.replace('?-', '-') ?? []);
}

/** The days, months or years that a date names: its start, and the end of a duration. */
function dayKeys(date: FuzzyDate): readonly string[] {
  return [...new Set([boundsKey(date.start), boundsKey(date.end)])].filter((key) => key !== null);
}

function boundsKey({ earliest, latest }: DayBounds): string | null {
  if (earliest === null || latest === null) return null;
  const [year, month, day] = earliest.split('-').map(Number);
  if (earliest === latest) return `${year}-${month}-${day}`;
  // 「3月末」 and 「6月下旬」 are known by their month.
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return `${year}-${month}`;
  return earliest === `${year}-01-01` && latest === `${year}-12-31` ? String(year) : null;
}
