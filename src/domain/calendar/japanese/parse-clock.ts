import { refuse } from '../refusal.ts';
import { type Cursor, next, peek, take, takeMark } from './cursor.ts';
import { type PartOfDayName, partOfDay } from './parts-of-day.ts';
import type { Clock } from './syntax.ts';

/** 13:26, 13:26:05, 13時26分, 5時30分, 0時半, 正午; null where no clock time stands. */
export function parseClock(cursor: Cursor, part: PartOfDayName | null): Clock | null {
  if (take(cursor, 'noon') !== null) return { hour: 12, minute: 0 };
  if (next(cursor, 'number') === null) return null;
  const separator = peek(cursor, 1);
  const isColon = separator?.kind === 'mark' && separator.text === ':';
  const isHour = separator?.kind === 'unit' && separator.unit === '時';
  if (!isColon && !isHour) return null;
  const hour = take(cursor, 'number')?.value ?? 0;
  cursor.index += 1;
  const minute = isColon ? minuteAfterColon(cursor) : minuteAfterHour(cursor);
  return clockOf(hour, minute, part);
}

function minuteAfterColon(cursor: Cursor): number {
  const minute = take(cursor, 'number');
  if (minute === null || minute.text.length !== 2) {
    refuse('時刻の分が2桁ではありません。', '13:26のように、分を2桁で書いてください。');
  }
  if (takeMark(cursor, ':')) checkBelow60(take(cursor, 'number')?.value ?? 0, '秒');
  return minute.value;
}

/** Seconds are read past: nothing in a report turns on them, and the wording keeps them. */
function minuteAfterHour(cursor: Cursor): number {
  if (take(cursor, 'half') !== null) return 30;
  const minute = takeNumberWith(cursor, '分');
  if (minute === null) return 0;
  checkBelow60(takeNumberWith(cursor, '秒') ?? 0, '秒');
  return minute;
}

function takeNumberWith(cursor: Cursor, unit: '分' | '秒'): number | null {
  if (next(cursor, 'unit', 1)?.unit !== unit) return null;
  const value = take(cursor, 'number')?.value ?? null;
  if (value !== null) take(cursor, 'unit');
  return value;
}

function checkBelow60(value: number, unit: '分' | '秒'): void {
  if (value >= 60) refuse(`${value}${unit}という時刻はありません。`, `${unit}は0から59で書いてください。`);
}

/**
 * The hour of the day that the writer means: 午後5時 and 夕方5時 are 17時, 夜8時 is 20時. 24時 is the end of the day,
 * as in ISO 8601-1.
 */
export function clockOf(hour: number, minute: number, part: PartOfDayName | null): Clock {
  checkBelow60(minute, '分');
  const isEndOfDay = hour === 24 && minute === 0;
  if (hour >= 24 && !isEndOfDay) {
    const clock = minute === 0 ? `${hour}時` : `${hour}時${minute}分`;
    refuse(
      `${clock}という時刻はありません。`,
      '時は0から24で書き、24時を過ぎた時刻は翌日の日付にしてください。',
    );
  }
  return { hour: part === null ? hour : hourWithin(part, hour, minute), minute };
}

function hourWithin(part: PartOfDayName, hour: number, minute: number): number {
  const isTwelveHourClock = part === '午前' || part === '午後';
  if (isTwelveHourClock && hour === 12) {
    refuse(
      `「${part}12時」は、昼の12時か夜中の0時か人によって違います。`,
      '昼なら正午や午後0時30分、夜中なら午前0時と書いてください。',
    );
  }
  if (isTwelveHourClock && hour > 12) {
    refuse(
      `「${part}${hour}時」という時刻はありません。`,
      hour === 24
        ? '24時か、翌日の午前0時と書いてください。'
        : `午後${hour - 12}時か、24時制の${hour}時で書いてください。`,
    );
  }
  const isNight = part === '夜' || part === '夜遅く' || part === '深夜';
  if (isNight && hour < 5) {
    refuse(
      `「${part}${hour}時」は、その日の始まりか翌日か決まりません。`,
      `午前${hour}時か、翌日の午前${hour}時と書いてください。`,
    );
  }
  const [first, last] = partOfDay(part).clock;
  const meant = [hour, hour + 12].find((candidate) => candidate >= first && candidate <= last);
  if (meant !== undefined) return meant;
  const clock = minute === 0 ? `${hour}時` : `${hour}時${minute}分`;
  return refuse(
    `「${part}」と「${clock}」が合いません。`,
    `24時制で${clock}とだけ書くか、午前・午後を付けてください。`,
  );
}
