import { describe, expect, test } from 'vitest';
import { byNewest, inJapan, isPublished, publicationMoment } from './moment.ts';

const now = new Date('2027-01-01T00:00:00Z');

describe('publicationMoment', () => {
  test.each([
    [{ at: '2026-11-21' }, '2026-11-20T15:00:00.000Z'],
    [{ at: '2026-11-21T09:00:00+09:00' }, '2026-11-21T00:00:00.000Z'],
    [{ at: '2026-11-21', sourceDateEpoch: '0' }, '2026-11-20T15:00:00.000Z'],
    [{ sourceDateEpoch: '1795251600' }, '2026-11-21T09:00:00.000Z'],
    [{ sourceDateEpoch: '0' }, '1970-01-01T00:00:00.000Z'],
    [{ at: '', sourceDateEpoch: '' }, '2027-01-01T00:00:00.000Z'],
    [{}, '2027-01-01T00:00:00.000Z'],
  ])('%j', (given, moment) => {
    expect(publicationMoment({ ...given, now })).toBe(moment);
  });

  test.each(['明日', '2026', '2026-02-30', '2026-11-21T09:00', '2026-11-21 09:00', 'Sat Nov 21 2026', ' '])(
    'refuses --at %j, whatever the machine’s clock and zone would make of it',
    (at) => {
      expect(() => publicationMoment({ at, now })).toThrow(`--at の「${at}」は日時ではありません。`);
    },
  );

  test.each(['-1', '1.5', '1e9', '0x10', ' 1', '1 ', '2026-11-21', '9'.repeat(20)])(
    'refuses %j as seconds',
    (sourceDateEpoch) => {
      expect(() => publicationMoment({ sourceDateEpoch, now })).toThrow(
        `SOURCE_DATE_EPOCH の「${sourceDateEpoch}」は秒数ではありません。`,
      );
    },
  );
});

describe('isPublished', () => {
  const moment = '2026-11-20T15:00:00.000Z';
  test.each([
    ['2026-11-21', true, 'at the very moment'],
    ['2026-11-21T00:00:01+09:00', false, 'a second later'],
    ['2026-11-20T23:59:59+09:00', true, 'a second before'],
    ['2026-11-22', false, 'the day after'],
  ])('%s: %s, %s', (publishedAt, expected) => {
    expect(isPublished({ draft: false, publishedAt }, moment)).toBe(expected);
  });

  test('a draft never is', () => {
    expect(isPublished({ draft: true, publishedAt: '2020-01-01' }, moment)).toBe(false);
  });
});

test('newest first, then the higher number, then the id', () => {
  const entries = [
    { id: 'old', publishedAt: '2026-11-20' },
    { id: 'b', publishedAt: '2026-11-21' },
    { id: 'a', publishedAt: '2026-11-20T15:00Z' },
    { id: 'first', publishedAt: '2026-11-21', series: { number: 1 } },
    { id: 'tenth', publishedAt: '2026-11-21', series: { number: 10 } },
    { id: 'new', publishedAt: '2026-11-21T00:01+09:00' },
  ];
  const order = ['new', 'tenth', 'first', 'a', 'b', 'old'];
  expect(entries.toSorted(byNewest).map(({ id }) => id)).toEqual(order);
  expect(
    entries
      .toReversed()
      .sort(byNewest)
      .map(({ id }) => id),
  ).toEqual(order);
});

test('a moment in Japan is what --at takes for it', () => {
  const moment = '2026-11-20T15:30:00.000Z';
  expect(inJapan(moment)).toBe('2026-11-21T00:30:00.000+09:00');
  expect(publicationMoment({ at: inJapan(moment), now: new Date(0) })).toBe(moment);
});
