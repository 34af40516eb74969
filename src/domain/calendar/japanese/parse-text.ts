import { completeRange } from './complete-range.ts';
import { type Cursor, isAtEnd, next, take, takeMark } from './cursor.ts';
import { parsePoint } from './parse-point.ts';
import { refuseRest } from './refuse-text.ts';
import type { FuzzySyntax, PointSyntax } from './syntax.ts';

/** Reads the whole text: a point, or points joined by 〜, から, まで, 以降, 以前 and the like. */
export function parseText(cursor: Cursor): FuzzySyntax {
  const syntax = parseWhole(cursor);
  if (!isAtEnd(cursor)) refuseRest(cursor);
  return syntax;
}

function parseWhole(cursor: Cursor): FuzzySyntax {
  const startKnown = parseStartKnown(cursor);
  const isPlain = startKnown === 'both';
  if (isPlain && takeSign(cursor)) {
    const to = parsePoint(cursor);
    take(cursor, 'until');
    return { kind: 'duration', from: null, to, startKnown };
  }
  const point = parsePoint(cursor);
  if (isAtEnd(cursor)) return pointAlone(point, startKnown);
  if (startKnown !== 'latest' && takeSince(cursor)) return { kind: 'since', point };
  if (startKnown !== 'earliest' && take(cursor, 'no-later-than') !== null) return { kind: 'by', point };
  if (isPlain && take(cursor, 'until') !== null)
    return { kind: 'duration', from: null, to: point, startKnown };
  if (!takeRangeSign(cursor)) return refuseRest(cursor);
  if (isAtEnd(cursor)) return { kind: 'duration', from: point, to: null, startKnown };
  return parseRightSide(cursor, point, startKnown);
}

type StartKnown = Extract<FuzzySyntax, { kind: 'duration' }>['startKnown'];

function parseStartKnown(cursor: Cursor): StartKnown {
  if (take(cursor, 'at-latest') !== null) return 'latest';
  return take(cursor, 'at-earliest') === null ? 'both' : 'earliest';
}

/** 遅くとも2013年12月 says no more than 2013年12月以前. */
function pointAlone(point: PointSyntax, startKnown: StartKnown): FuzzySyntax {
  if (startKnown === 'both') return { kind: 'point', point };
  return { kind: startKnown === 'latest' ? 'by' : 'since', point };
}

function takeSince(cursor: Cursor): boolean {
  if (take(cursor, 'no-earlier-than') !== null) return true;
  if (next(cursor, 'event-side')?.text !== '以後') return false;
  cursor.index += 1;
  return true;
}

/** から, or a sign. */
function takeRangeSign(cursor: Cursor): boolean {
  return take(cursor, 'from') !== null || takeSign(cursor);
}

/** 〜, or the hyphen that stands for it. */
function takeSign(cursor: Cursor): boolean {
  return take(cursor, 'dash') !== null || takeMark(cursor, '-');
}

function parseRightSide(cursor: Cursor, left: PointSyntax, startKnown: StartKnown): FuzzySyntax {
  const { from, to } = completeRange(left, parsePoint(cursor));
  if (take(cursor, 'until') === null) take(cursor, 'through');
  if (isAtEnd(cursor)) return { kind: 'duration', from, to, startKnown };
  take(cursor, 'particle');
  const isBetween = startKnown === 'both' && take(cursor, 'between') !== null;
  return isBetween ? { kind: 'between', from, to } : refuseRest(cursor);
}
