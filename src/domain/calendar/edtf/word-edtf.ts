import { partsOf } from '../days.ts';
import { END_OF_DAY } from '../machine-forms.ts';
import type { EdtfPoint } from './edtf-point.ts';

/** The Japanese wording of an EDTF date: '2020-01~' → 2020年1月頃, '2020-XX' → 2020年（月は不明）. */
export function wordPoint(edtf: EdtfPoint): string {
  return `${wordParts(edtf, 'year')}${wordMarks(edtf)}`;
}

/** Both ends of a range; the right one leaves out the year, month and day that it shares with the left one. */
export function wordRange(from: EdtfPoint, to: EdtfPoint): string {
  if (wordPoint(from) === wordPoint(to)) return wordPoint(from);
  return `${wordPoint(from)}〜${wordParts(to, firstOwnPart(from, to))}${wordMarks(to)}`;
}

type Part = 'year' | 'month' | 'day' | 'time';

const FINENESS: Partial<Record<string, number>> = { time: 3, day: 2, month: 1 };

function firstOwnPart(from: EdtfPoint, to: EdtfPoint): Part {
  const left = from.point.bounds.earliest ?? '';
  const right = to.point.bounds.earliest ?? '';
  const fineness = Math.min(finenessOf(from), finenessOf(to));
  if (fineness < 1 || left.slice(0, 4) !== right.slice(0, 4)) return 'year';
  if (fineness < 2 || left.slice(0, 7) !== right.slice(0, 7)) return 'month';
  return fineness === 3 && left === right ? 'time' : 'day';
}

function finenessOf(edtf: EdtfPoint): number {
  return FINENESS[edtf.point.precision] ?? 0;
}

function wordParts({ point, season }: EdtfPoint, from: Part): string {
  const { year, month, day } = partsOf(point.bounds.earliest ?? '');
  const parts: Array<readonly [Part, string]> = [['year', `${year}年${season ?? ''}`]];
  if (point.precision === 'month' || point.precision === 'day' || point.precision === 'time') {
    parts.push(['month', `${month}月`]);
  }
  if (point.precision === 'day' || point.precision === 'time') parts.push(['day', `${day}日`]);
  if (point.time !== null) parts.push(['time', wordTime(point.time)]);
  const first = parts.findIndex(([part]) => part === from);
  return parts
    .slice(Math.max(0, first))
    .map(([, text]) => text)
    .join('');
}

/** '17:30' → 午後5時30分, '24:00' → 24時. */
function wordTime(time: string): string {
  const hour = Number(time.slice(0, 2));
  const minute = Number(time.slice(3, 5));
  if (time === END_OF_DAY) return `${hour}時`;
  const half = hour < 12 ? '午前' : '午後';
  return `${half}${hour % 12}時${minute === 0 ? '' : `${minute}分`}`;
}

function wordMarks({ hasTilde, hasQuestionMark, unspecified }: EdtfPoint): string {
  const notes = [
    ...(unspecified === null ? [] : [`${unspecified}は不明`]),
    ...(hasQuestionMark ? ['不確実'] : []),
  ];
  return `${hasTilde ? '頃' : ''}${notes.length === 0 ? '' : `（${notes.join('、')}）`}`;
}
