import { refuse } from '../refusal.ts';
import { type Cursor, next, take, textBetween } from './cursor.ts';
import type { EventSyntax } from './syntax.ts';

/** 事案発覚当時, 発覚後, 公表前, 被害の発生以降; null where no event stands. */
export function parseEvent(cursor: Cursor): EventSyntax | null {
  const start = cursor.index;
  while (take(cursor, 'incident') !== null) take(cursor, 'particle');
  const event = take(cursor, 'event');
  if (event === null) {
    cursor.index = start;
    return null;
  }
  take(cursor, 'particle');
  const position = takePosition(cursor);
  if (position === null) {
    const word = textBetween(cursor, start, cursor.index);
    return refuse(
      `「${word}」のいつかが書かれていません。`,
      `「${word}当時」「${word}前」「${word}後」のように書くか、年月日で書いてください。`,
    );
  }
  const isHedged = take(cursor, 'approximate') !== null;
  return {
    kind: 'event',
    event: event.event,
    side: position.side,
    shift: position.shift,
    approximate: position.approximate || isHedged,
    wording: textBetween(cursor, start, cursor.index),
  };
}

function takePosition(cursor: Cursor): Pick<EventSyntax, 'side' | 'shift' | 'approximate'> | null {
  const side = take(cursor, 'event-side');
  if (side !== null) return { side: side.side, shift: 0, approximate: side.approximate };
  const day = next(cursor, 'relative');
  if (day?.unit === 'day') {
    cursor.index += 1;
    return { side: 'on', shift: day.shift, approximate: false };
  }
  if (take(cursor, 'no-earlier-than') !== null) return { side: 'after', shift: 0, approximate: false };
  if (next(cursor, 'no-later-than')?.text !== '以前') return null;
  cursor.index += 1;
  return { side: 'before', shift: 0, approximate: false };
}
