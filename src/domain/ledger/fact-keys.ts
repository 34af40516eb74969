import { factsIn, type Quantity, type WrittenClock, type WrittenDay } from './facts-in.ts';

/** A number or a day in running text, under the key by which the text and the rows of a ledger meet. */
export interface KeyedFact {
  readonly index: number;
  readonly text: string;
  /**
   * `3076477人`, `2024-5-26`, `2024-5`, `2024`, `@14:30`; `2024?-5-26` where the year is only that of the text before. Null for a
   * number that counts nothing known and for a day whose month is not clear.
   */
  readonly key: string | null;
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
  カ所: 'か所',
  ヶ所: 'か所',
  箇所: 'か所',
  週間: '週',
  分間: '分',
  '％': '%',
  パーセント: '%',
};

/** Lengths of time count the same however exact they are: 日以内, 年以上 and か月間 are 日, 年 and か月. */
const lengthCounter = /^(年|日|[かカヶヵ]月)(?:間|以内|前|後|以上|ぶり|余り?|近く|目|ほど)?$/;

/** Months that are named by another one, or by none. */
const otherMonth = /(?:翌々?|前|先|来|毎|各|隔)月/;

/** A month or a day that only says which thing is meant (8月の報告書) is not where the text goes on. */
const namesThing = {
  month: /^(?:[上中下]旬|末|頃)?(?:の|号|分|期|版)/,
  day: /^(?:[^、。]{0,6}の|付(?:け)?の?)(?:最?初の|最後の|中間|最終)?(?:発表|公表|報告|会見|説明|記事|報道|資料|お知らせ|文書)/,
};

/** 「5日午前8時」 and 「5日の夜8時」 are one point in time, which the day's row states. */
const partOfDay = /^の?(?:早朝|朝|昼|夕方|夜|深夜|未明)?(?:、)?$/;

/** 「2024年の3月5日」 names one day. */
const monthOfYear = /^の[0-9０-９]{1,2}月/;

/** What makes days a length or a habit: 3日のうち, 3日かけて, 毎3日. */
const lengthBefore = /(?:わずか|あと|たった|数|毎|第|ここ|この|全|中|計)$/;
const lengthAfter =
  /^(?:のうち|うち|分|半|で(?![すし])|も(?=経|た|か)|かけ|かか|たっ|たち|た(?=つ)|経|遅れ|早|余|足らず|にわた|ずつ|とか|に[一1１]|近く|未満|置)/;

/**
 * The numbers, and the days, months and years, of a text in the order in which they stand. A day without a year is
 * taken to be of the year that was named last (`course` before the text), one without a month of the month that was.
 *
 * @param isBehindDay whether the text stands right behind a day, whose clock time it may begin with
 */
export function keyedFactsIn(text: string, course: Course = noCourse, isBehindDay = false): KeyedFacts {
  const { quantities, days, clocks } = factsIn(text);
  let { year, month } = course;
  let end = 0;
  let isDayBefore = isBehindDay;
  const facts = [...quantities, ...days, ...clocks]
    .sort((a, b) => a.index - b.index)
    .flatMap((fact): readonly KeyedFact[] => {
      const before = text.slice(end, fact.index);
      end = fact.index + fact.text.length;
      const isOfDay = isDayBefore && partOfDay.test(before);
      isDayBefore = 'day' in fact && fact.day !== null;
      if (otherMonth.test(before)) month = null;
      if ('hour' in fact) return isOfDay ? [] : [keyed(fact, clockKey(fact))];
      if ('value' in fact) return [keyed(fact, quantityKey(fact))];
      const after = text.slice(end);
      if (fact.month === null && fact.day !== null) {
        // On 翌1日 the month has turned.
        if (fact.day === 1 && before.endsWith('翌')) month = null;
        const isLength = lengthBefore.test(before) || lengthAfter.test(after);
        return [keyed(fact, isLength ? `${fact.day}日` : dayKey({ ...fact, month }, year))];
      }
      if (fact.year === null && year !== null && before.endsWith('翌年')) year += 1;
      year = fact.year ?? year;
      month = (fact.day === null ? namesThing.month : namesThing.day).test(after) ? null : fact.month;
      if (fact.month !== null) return [keyed(fact, dayKey(fact, year))];
      return monthOfYear.test(after) ? [] : [keyed(fact, String(fact.year))];
    });
  if (otherMonth.test(text.slice(end))) month = null;
  return { facts, course: { year, month } };
}

function keyed({ index, text }: Quantity | WrittenDay | WrittenClock, key: string | null): KeyedFact {
  return { index, text, key };
}

/** `@14:30`; `@?02:30` where 午前 or 午後 is left open. */
function clockKey({ hour, minute, halfOpen }: WrittenClock): string {
  return `@${halfOpen ? '?' : ''}${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function quantityKey({ value, counter }: Quantity): string | null {
  if (counter === '') return null;
  const length = lengthCounter.exec(counter)?.[1]?.replace(/^[カヶヵ]/, 'か');
  return `${value}${length ?? sameCounters[counter] ?? counter}`;
}

function dayKey({ year, month, day }: WrittenDay, current: number | null): string | null {
  if (month === null) return null;
  const ofYear = year === null ? `${current ?? ''}?` : String(year);
  return day === null ? `${ofYear}-${month}` : `${ofYear}-${month}-${day}`;
}

/** The key by which `<Claim id="…">` names its row: that of a day, month or year (`2024-05-26`), else the row's id. */
export function keyOfMark(id: string): string {
  return /^\d{4}/.test(id) ? id.replaceAll(/-0(?=\d)/g, '-') : id;
}

/**
 * The row of a fact among those that state it: as its key says. Where its year was only taken from the text before
 * and no row has that day in that year, the one row that has it in any; for a month or a year that no row names, the
 * one row that has days in it.
 */
export function rowOfFact<Row>(rows: ReadonlyMap<string, Row>, fact: string): Row | undefined {
  if (fact.startsWith('@?')) {
    const [hour = '', minute = ''] = fact.slice(2).split(':');
    return rows.get(`@${hour}:${minute}`) ?? rows.get(`@${Number(hour) + 12}:${minute}`);
  }
  const [year = '', day] = fact.split('?-');
  const exact = day === undefined ? fact : `${year}-${day}`;
  return (
    rows.get(exact) ??
    (day === undefined
      ? undefined
      : onlyRow(rows, (key) => /^\d{4}-/.test(key) && key.replace(/^\d{4}-/, '') === day)) ??
    (/^\d{4}(?:-\d+)?$/.test(exact) ? onlyRow(rows, (key) => key.startsWith(`${exact}-`)) : undefined)
  );
}

function onlyRow<Row>(rows: ReadonlyMap<string, Row>, states: (key: string) => boolean): Row | undefined {
  const found = new Set([...rows].filter(([key]) => states(key)).map(([, row]) => row));
  const [row] = found;
  return found.size === 1 ? row : undefined;
}
