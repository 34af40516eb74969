import { Temporal } from 'temporal-polyfill/full';
import { describe, expect, test } from 'vitest';
import { addDays } from './days.ts';
import { type EraName, eraDays, westernYear } from './eras.ts';

const CODES: ReadonlyArray<readonly [EraName, string]> = [
  ['令和', 'reiwa'],
  ['平成', 'heisei'],
  ['昭和', 'showa'],
];

function inJapaneseCalendar(day: string): { era: string | undefined; eraYear: number | undefined } {
  const { era, eraYear } = Temporal.PlainDate.from(day).withCalendar('japanese');
  return { era, eraYear };
}

describe.each(CODES)('%s', (name, code) => {
  const { earliest, latest } = eraDays(name);

  test('begins and ends where the japanese calendar of Temporal has it', () => {
    if (earliest === null) throw new Error('an era begins');
    expect(inJapaneseCalendar(earliest)).toEqual({ era: code, eraYear: 1 });
    expect(inJapaneseCalendar(addDays(earliest, -1)).era).not.toBe(code);
    if (latest === null) return;
    expect(inJapaneseCalendar(latest).era).toBe(code);
    expect(inJapaneseCalendar(addDays(latest, 1)).era).not.toBe(code);
  });

  test('counts its years as Temporal does', () => {
    const day = latest ?? '2100-12-31';
    expect(inJapaneseCalendar(day).eraYear).toBe(Number(day.slice(0, 4)) - westernYear(name, 0));
  });
});
