import { expect, test } from 'vitest';
import { onePageOfEachKind } from './page-kinds.ts';

test('one page of each kind is shown, the newest where there are many', () => {
  const addresses = [
    '',
    'articles/',
    'articles/2021-a/',
    'articles/2025-b/',
    'articles/2025-b/handout/',
    'articles/page/2/',
    'lessons/',
    'lessons/L-001/',
    'about/feeds/',
    'about/search/',
    'about/privacy/',
    'stats/',
    'timeline/2025/',
  ];
  expect(onePageOfEachKind(addresses).map(({ name, address }) => `${name} ${address}`)).toEqual([
    'home ',
    'articles articles/',
    'article articles/2025-b/',
    'handout articles/2025-b/handout/',
    'lessons lessons/',
    'lesson lessons/L-001/',
    'about-feeds about/feeds/',
    'about-search about/search/',
    'about-page about/privacy/',
    'stats stats/',
    'year timeline/2025/',
  ]);
});
