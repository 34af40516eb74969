import { factsIn, type Quantity, type WrittenDay } from './facts-in.ts';

/** A number or a day in running text, under the key by which the text and the rows of a ledger meet. */
export interface KeyedFact {
  readonly index: number;
  readonly text: string;
  /** `3076477人`, `2024-5-26`, `2024-5`; `2024?-5-26` where the year is only that of the text before. */
  readonly key: string;
}

/** The facts of one text, and the year in whose course the next text goes on. */
export interface KeyedFacts {
  readonly facts: readonly KeyedFact[];
  readonly year: number | null;
}

/** Counters that count the same: 名 and 人分 are 人. */
const sameCounters: Readonly<Record<string, string>> = {
  人分: '人',
  名: '人',
  名分: '人',
  件分: '件',
  台分: '台',
  か月間: 'か月',
  カ月: 'か月',
  カ月間: 'か月',
  ヶ月: 'か月',
  ヶ月間: 'か月',
  ヵ月: 'か月',
  カ所: 'か所',
  ヶ所: 'か所',
  箇所: 'か所',
  週間: '週',
  '％': '%',
  パーセント: '%',
};

/**
 * The numbers with a counter, and the days and months, of a text in the order in which they stand. A day without a
 * year is taken to be of the year that was named last (`year` before the text). Years alone, and days without a month,
 * are left out: they lead to no row.
 */
export function keyedFactsIn(text: string, year: number | null = null): KeyedFacts {
  const { quantities, days } = factsIn(text);
  let current = year;
  const facts = [...quantities, ...days]
    .sort((a, b) => a.index - b.index)
    .flatMap((fact): readonly KeyedFact[] => {
      if ('value' in fact) return keyed(fact, quantityKey(fact));
      current = fact.year ?? current;
      return keyed(fact, dayKey(fact, current));
    });
  return { facts, year: current };
}

function keyed({ index, text }: Quantity | WrittenDay, key: string | null): readonly KeyedFact[] {
  return key === null ? [] : [{ index, text, key }];
}

function quantityKey({ value, counter }: Quantity): string | null {
  return counter === '' ? null : `${value}${sameCounters[counter] ?? counter}`;
}

function dayKey({ year, month, day }: WrittenDay, current: number | null): string | null {
  if (month === null) return null;
  const ofYear = year === null ? `${current ?? ''}?` : String(year);
  return day === null ? `${ofYear}-${month}` : `${ofYear}-${month}-${day}`;
}

/**
 * The row of a fact among those that state it: as its key says; where its year was only taken from the text before
 * and no row has that day in that year, the one row that has it in any.
 */
export function rowOfFact<Row>(rows: ReadonlyMap<string, Row>, fact: string): Row | undefined {
  const [year, day] = fact.split('?-');
  if (day === undefined) return rows.get(fact);
  const others = [...rows].filter(([key]) => key.replace(/^\d{4}-/, '') === day && /^\d{4}-/.test(key));
  return rows.get(`${year}-${day}`) ?? (others.length === 1 ? others[0]?.[1] : undefined);
}
