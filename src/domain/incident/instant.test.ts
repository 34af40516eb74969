import { describe, expect, test } from 'vitest';
import { day, dayOrInstant, toEpoch } from './instant.ts';

const realDays = ['2026-11-21', '2024-02-29', '2000-02-29', '1999-12-31'];
const noDays = [
  '2026-02-29',
  '1900-02-29',
  '2026-02-30',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '0000-01-01',
  '2026-1-1',
  '2026/11/21',
  '20261121',
  '2026-11',
  ' 2026-11-21',
  '２０２６-11-21',
  '2026年11月21日',
  '',
];
const moments = [
  '2026-11-21T09:00:00+09:00',
  '2026-11-21T09:00+09:00',
  '2026-11-20T15:30Z',
  '2026-11-20T15:30:00.000Z',
  '2026-11-20T24:00Z',
  '2026-11-20T15:30:59-11:00',
];
const noMoments = [
  '2026-11-21T09:00',
  '2026-11-21 09:00+09:00',
  '2026-02-30T09:00Z',
  '2026-11-21T25:00Z',
  '2026-11-21T09:60Z',
  '2026-11-21T09:00:61Z',
  '2026-11-21T09:00+0900',
  '2026-11-21T09:00+99:00',
  '2026-11-21T9:00Z',
  '2026-11-21T09:00:00.Z',
];

describe('day', () => {
  test.each(realDays)('%s is a day', (text) => expect(day.safeParse(text).success).toBe(true));
  test.each([...noDays, ...moments])('%j is none', (text) => {
    expect(day.safeParse(text).error?.issues[0]?.message).toBe('実在する日を 2026-11-21 の形で書きます');
  });
});

describe('dayOrInstant', () => {
  test.each([...realDays, ...moments])('%s is one', (text) => {
    expect(dayOrInstant.safeParse(text).success).toBe(true);
  });
  test.each([...noDays, ...noMoments])('%j is none', (text) => {
    expect(dayOrInstant.safeParse(text).error?.issues[0]?.message).toContain('実在する日時を書きます');
  });
});

describe('toEpoch', () => {
  test.each([
    ['2026-11-21', '2026-11-20T15:00:00.000Z'],
    ['2026-11-21T09:00:00+09:00', '2026-11-21T00:00:00.000Z'],
    ['2026-11-20T15:30Z', '2026-11-20T15:30:00.000Z'],
    ['2026-11-20T24:00Z', '2026-11-21T00:00:00.000Z'],
  ])('%s is %s: a day alone starts in Japan', (text, iso) => {
    expect(new Date(toEpoch(text)).toISOString()).toBe(iso);
  });
});
