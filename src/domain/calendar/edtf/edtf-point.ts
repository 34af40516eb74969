import type { EdtfNode } from 'edtf';
import { Temporal } from 'temporal-polyfill/full';
import { type ClosedBounds, singleDay, wholeMonths, wholeYear } from '../bounds.ts';
import { dayOf, daysInMonth, isReadableYear } from '../days.ts';
import { END_OF_DAY } from '../machine-forms.ts';
import type { Point } from '../point.ts';
import { refuse } from '../refusal.ts';
import { refuseDay, refuseWinter, refuseYear } from '../refuse-numbers.ts';
import { type Section, sectionOfYear } from '../sections.ts';

/** A date of EDTF with what its Japanese wording needs. */
export interface EdtfPoint {
  readonly point: Point;
  readonly season: '春' | '夏' | '秋' | null;
  readonly hasTilde: boolean;
  readonly hasQuestionMark: boolean;
  /** The parts that were given as XX. */
  readonly unspecified: '月' | '日' | '月日' | null;
}

const YEAR_DIGITS = 15;
const MONTH_DIGITS = 48;
const DAY_DIGITS = 192;

/** Reads the numbers of the syntax tree alone; the library's own dates are of the machine's zone, or of UTC. */
export function edtfPoint(node: EdtfNode): EdtfPoint {
  if (node.type === 'Season') return seasonPoint(node);
  if (node.type !== 'Date') return refuseNode();
  const numbers = node.values.filter((value) => typeof value === 'number');
  const [year, monthFrom0, day, hour, minute] = numbers;
  if (year === undefined) return refuseNode();
  if (!isReadableYear(year)) refuseYear(`${year}年`, year);
  const unspecified = unspecifiedParts(node, numbers.length);
  const month = monthFrom0 === undefined || unspecified?.startsWith('月') ? null : monthFrom0 + 1;
  const knownDay = day === undefined || unspecified !== null ? null : day;
  if (month !== null && knownDay !== null) checkDay(year, month, knownDay);
  if (month !== null && knownDay !== null && hour !== undefined && minute !== undefined) {
    return { ...edtfPointOf(node, timePoint(node, dayOf(year, month, knownDay), hour, minute)), unspecified };
  }
  return { ...edtfPointOf(node, datePoint(year, month, knownDay)), unspecified };
}

function edtfPointOf(node: EdtfNode, point: Omit<Point, 'approximate'>): EdtfPoint {
  const hasTilde = Boolean(node.approximate);
  const hasQuestionMark = Boolean(node.uncertain);
  const approximate = hasTilde || hasQuestionMark;
  return { point: { ...point, approximate }, season: null, hasTilde, hasQuestionMark, unspecified: null };
}

function datePoint(year: number, month: number | null, day: number | null): Omit<Point, 'approximate'> {
  const parts = { time: null, hours: null };
  if (month === null) return { ...parts, bounds: wholeYear(year), precision: 'year' };
  if (day === null) return { ...parts, bounds: wholeMonths(year, month, year, month), precision: 'month' };
  return { ...parts, bounds: singleDay(dayOf(year, month, day)), precision: 'day' };
}

/** A time without a zone is one of Asia/Tokyo, like every time here; one with a zone is moved there. */
function timePoint(node: EdtfNode, day: string, hour: number, minute: number): Omit<Point, 'approximate'> {
  const minutesToTokyo = node.timeZone === undefined ? 0 : TOKYO_OFFSET - (node.offset ?? 0);
  const parts = { precision: 'time', hours: null } as const;
  if (hour === 24 && minutesToTokyo === 0) return { ...parts, bounds: singleDay(day), time: END_OF_DAY };
  const inTokyo = Temporal.PlainDate.from(day)
    .toPlainDateTime()
    .add({ minutes: hour * 60 + minute + minutesToTokyo });
  return {
    ...parts,
    bounds: singleDay(inTokyo.toPlainDate().toString()),
    time: inTokyo.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** Minutes east of Greenwich. */
const TOKYO_OFFSET = 9 * 60;

/** The library accepts 29 February of every year. */
function checkDay(year: number, month: number, day: number): void {
  const last = daysInMonth(year, month);
  if (day > last) refuseDay(`${year}年${month}月`, day, last);
}

function unspecifiedParts({ unspecified = 0 }: EdtfNode, parts: number): EdtfPoint['unspecified'] {
  if (unspecified === 0) return null;
  if (unspecified === MONTH_DIGITS && parts === 2) return '月';
  if (unspecified === (MONTH_DIGITS | DAY_DIGITS)) return '月日';
  if (unspecified === DAY_DIGITS) return '日';
  const what = (unspecified & YEAR_DIGITS) === 0 ? '月や日の一部' : '年の一部';
  return refuse(
    `${what}だけが不明（X）の日付は読めません。`,
    '「2020-XX」「2020-01-XX」か、「2020年頃」のように書いてください。',
  );
}

const SEASONS: ReadonlyMap<unknown, readonly [Section, '春' | '夏' | '秋']> = new Map([
  [21, ['spring', '春']],
  [22, ['summer', '夏']],
  [23, ['autumn', '秋']],
]);

/** The months are those of the Japanese seasons; the library's seasons are quarters of the year. */
function seasonPoint(node: EdtfNode): EdtfPoint {
  const [year, code] = node.values;
  if (typeof year !== 'number') return refuseNode();
  if (!isReadableYear(year)) refuseYear(`${year}年`, year);
  if (code === 24) refuseWinter(year);
  const [section, season] = SEASONS.get(code) ?? [];
  const bounds: ClosedBounds | null = section === undefined ? null : sectionOfYear(section, year);
  if (season === undefined || bounds === null) return refuseNode();
  const point = edtfPointOf(node, { bounds, precision: 'part-of-year', time: null, hours: null });
  return { ...point, season };
}

export function refuseNode(): never {
  refuse(
    'この書き方のEDTF（ISO 8601-2）は読めません。',
    '「2020-01~」「2017-06-29/2019-11-12」「2020-01/..」か、日本語の日付で書いてください。',
  );
}
