import type { DayBounds } from './date-types.ts';

export type EraName = '令和' | '平成' | '昭和';

interface Era {
  readonly name: EraName;
  /** The western year of an era year is this plus the era year. */
  readonly yearZero: number;
  readonly days: DayBounds;
}

/**
 * The eras that are read. Their first days are those of the cabinet orders on 元号 (昭和 by 詔書, 平成 by 昭和64年
 * 政令第1号, 令和 by 平成31年政令第143号); a test holds them against Temporal's japanese calendar.
 */
const ERAS: readonly Era[] = [
  { name: '令和', yearZero: 2018, days: { earliest: '2019-05-01', latest: null } },
  { name: '平成', yearZero: 1988, days: { earliest: '1989-01-08', latest: '2019-04-30' } },
  { name: '昭和', yearZero: 1925, days: { earliest: '1926-12-25', latest: '1989-01-07' } },
];

function eraNamed(name: EraName): Era {
  const era = ERAS.find((candidate) => candidate.name === name);
  if (era === undefined) throw new RangeError(`no such era: ${name}`);
  return era;
}

export function westernYear(era: EraName, eraYear: number): number {
  return eraNamed(era).yearZero + eraYear;
}

export function eraDays(era: EraName): DayBounds {
  return eraNamed(era).days;
}

/** The name of a year as on the given day: '令和元年', '平成31年'; null for a day before 昭和. */
export function warekiYearOn(day: string): string | null {
  const era = ERAS.find(({ days }) => days.earliest !== null && day >= days.earliest);
  if (era === undefined) return null;
  const year = Number(day.slice(0, 4)) - era.yearZero;
  return `${era.name}${year === 1 ? '元' : year}年`;
}

/**
 * Whether a fiscal year goes by this era year's name. It does when its 1 April lies in the era; and 令和元年度 is the
 * whole fiscal year 2019, as 関係省庁申合せ of 2019-04-01 (改元に伴う元号による年表示の取扱い) has it.
 */
export function isFiscalYearOf(era: EraName, eraYear: number): boolean {
  if (era === '令和' && eraYear === 1) return true;
  const firstDay = `${westernYear(era, eraYear)}-04-01`;
  const { earliest, latest } = eraDays(era);
  return (earliest === null || firstDay >= earliest) && (latest === null || firstDay <= latest);
}
