import { expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import { toRelated } from './related.ts';

const older = articleOf({ related: [] }, 'older');
const newer = articleOf({ related: [{ id: 'older', reason: '同じ入口です。' }] }, 'newer');
const mutual = articleOf({ related: [{ id: 'newer', reason: '同じ業種です。' }] }, 'mutual');
const back = articleOf({ related: [{ id: 'mutual', reason: '同じ業種でした。' }] }, 'newer');

test('an article names the published ones of its own list, in its order', () => {
  const two = articleOf(
    {
      related: [
        { id: 'unpublished', reason: 'まだです。' },
        { id: 'newer', reason: '二つめです。' },
        { id: 'older', reason: '三つめです。' },
      ],
    },
    'two',
  );
  const found = toRelated(two, [older, newer, two]).related;
  expect(found.map(({ card, reason }) => `${card.href} ${reason}`)).toEqual([
    '/articles/newer/ 二つめです。',
    '/articles/older/ 三つめです。',
  ]);
});

test('an older article leads to the newer one that names it, with the newer one’s reason', () => {
  expect(toRelated(older, [older, newer]).namedBy).toEqual([
    expect.objectContaining({ href: '/articles/newer/', title: newer.title, reason: '同じ入口です。' }),
  ]);
});

test('two that name each other are not listed twice', () => {
  expect(toRelated(mutual, [mutual, back]).namedBy).toEqual([]);
});
