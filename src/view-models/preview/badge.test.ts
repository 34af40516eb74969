import { expect, test } from 'vitest';
import { toBadge } from './badge.ts';

test.each([
  ['what readers can see', {}, '2026-11-21', null],
  ['a draft, whatever its day', { unpublished: 'draft' }, '2027-01-05', '下書き'],
  ['a day to come', { unpublished: 'scheduled' }, '2027-01-05', '1月5日に公開予定'],
  [
    'a moment, by its day in Japan',
    { unpublished: 'scheduled' },
    '2026-11-30T15:30:00Z',
    '12月1日に公開予定',
  ],
] as const)('%s', (_name, why, publishedAt, badge) => {
  expect(toBadge({ ...why, publishedAt })).toBe(badge);
});
