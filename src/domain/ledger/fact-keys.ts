import { factsIn, type Quantity, type WrittenDay } from './facts-in.ts';

/** A number or a day in running text, under the key by which the text and the rows of a ledger meet. */
export interface KeyedFact {
  readonly index: number;
  readonly text: string;
  /** `3076477人`, `2024-5-26`, `2024-5`; `2024?-5-26` where the year is only that of the text before. */
  readonly key: string;
}

/** The year and the month in whose course a text goes on; null where none was named or it is not clear which. */
export interface Course {
  readonly year: number | null;
  readonly month: number | null;
}

/** The facts of one text, and the course in which the next text goes on. */
export interface KeyedFacts {
  readonly facts: readonly KeyedFact[];
  readonly course: Course;
}

export const noCourse: Course = { year: null, month: null };

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

/** Months that are named by another one, or by none. */
const otherMonth = /(?:翌々?|前|先|来|毎|各|隔)月/;

/** A month or a day that only says which thing is meant (8月の報告書) is not where the text goes on. */
const namesThing = {
  month: /^(?:[上中下]旬|末|頃)?(?:の|号|分|期|版)/,
  day: /^(?:[^、。]{0,6}の|付(?:け)?の?)(?:最?初の|最後の|中間|最終)?(?:発表|公表|報告|会見|説明|記事|報道|資料|お知らせ|文書)/,
};

/** What makes days a length or a habit: 3日のうち, 3日かけて, 毎3日. */
const lengthBefore = /(?:わずか|あと|たった|数|毎|第|ここ|この|全|中|計)$/;
const lengthAfter =
  /^(?:のうち|うち|分|半|で|も(?=経|た|か)|かけ|かか|たっ|たち|た(?=つ)|経|遅れ|早|余|足らず|にわた|ずつ|とか|に[一1１]|近く|未満|置)/;

/**
 * The numbers with a counter, and the days and months, of a text in the order in which they stand. A day without a
 * year is taken to be of the year that was named last (`course` before the text), one without a month of the month
 * that was. Years alone, and days without a month that is clear, are left out: they lead to no row.
 */
export function keyedFactsIn(text: string, course: Course = noCourse): KeyedFacts {
  const { quantities, days } = factsIn(text);
  let { year, month } = course;
  let end = 0;
  const facts = [...quantities, ...days]
    .sort((a, b) => a.index - b.index)
    .flatMap((fact): readonly KeyedFact[] => {
      const before = text.slice(end, fact.index);
      end = fact.index + fact.text.length;
      if (otherMonth.test(before)) month = null;
      if ('value' in fact) return keyed(fact, quantityKey(fact));
      const after = text.slice(end);
      if (fact.month === null && fact.day !== null) {
        // On 翌1日 the month has turned.
        if (fact.day === 1 && before.endsWith('翌')) month = null;
        const isDay = month !== null && !lengthBefore.test(before) && !lengthAfter.test(after);
        return isDay ? keyed(fact, dayKey({ ...fact, month }, year)) : [];
      }
      year = fact.year ?? year;
      month = (fact.day === null ? namesThing.month : namesThing.day).test(after) ? null : fact.month;
      return keyed(fact, dayKey(fact, year));
    });
  if (otherMonth.test(text.slice(end))) month = null;
  return { facts, course: { year, month } };
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
