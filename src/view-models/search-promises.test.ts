import { expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import { toPromiseGroups } from './search-promises.ts';

const nothing = {
  query: '不正 & 送金',
  kind: 'word',
  expected: [],
  nothing: false,
  suggested: null,
  forbidden: [],
};
const rowOf = (change: Partial<Parameters<typeof toPromiseGroups>[0][number]>) =>
  toPromiseGroups([{ ...nothing, guards: '例', ...change }], { word: '言葉' }, [articleOf({}, '2026-a')])[0]
    ?.rows[0];

test('a query leads to the search', () => {
  const href = rowOf({})?.href ?? '';
  expect(new URL(href, 'https://example.jp').searchParams.get('q')).toBe('不正 & 送金');
});

test.each([
  [{ expected: ['2026-a'] }, null, 1],
  [{ expected: ['2026-a', '2026-unpublished'] }, '次の2件が上位3件に入る', 1],
  [{ nothing: true }, '見つからない', 0],
  [{ nothing: true, suggested: '病院' }, '記事は出さず、「病院」ではないかと尋ねます', 0],
  [{ forbidden: ['2026-a'] }, '関係のない記事1件を出さない', 0],
])('%j: %s', (change, answer, found) => {
  expect(rowOf(change)).toMatchObject({ answer });
  expect(rowOf(change)?.found).toHaveLength(found);
});
