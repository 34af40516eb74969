import { expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import { toNeighbours } from './neighbours.ts';

const numbered = (number: number, id: string, series = 'getsuyo') =>
  articleOf({ series: { id: series, number } }, id);
const alone = (id: string) => articleOf({ series: undefined }, id);

test('in a series the numbers beside it, whatever was published in between', () => {
  const articles = [
    numbered(3, 'third'),
    numbered(1, 'other', 'betsu'),
    alone('alone'),
    numbered(2, 'second'),
  ];
  expect(toNeighbours(numbered(2, 'second'), articles)).toEqual({
    label: '連載の前後の号',
    previous: null,
    next: { way: '次の号　第3号', title: articles[0]?.title, href: '/articles/third/' },
  });
});

test('outside of a series what was published before and after it, of a series or not', () => {
  const articles = [numbered(3, 'newest'), alone('middle'), alone('oldest')];
  expect(toNeighbours(alone('middle'), articles)).toMatchObject({
    label: '公開順で前後の事例',
    previous: { way: '前に公開した事例', href: '/articles/oldest/' },
    next: { way: '次に公開した事例', href: '/articles/newest/' },
  });
  expect(toNeighbours(alone('oldest'), articles)).toMatchObject({
    previous: null,
    next: { href: '/articles/middle/' },
  });
});

test('a single article has none', () => {
  expect(toNeighbours(alone('middle'), [alone('middle')])).toBeNull();
  expect(toNeighbours(numbered(1, 'first'), [numbered(1, 'first')])).toBeNull();
});
