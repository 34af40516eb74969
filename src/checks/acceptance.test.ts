import { expect, test } from 'vitest';
import { acceptancesIn } from './acceptance.ts';

test.each([
  [
    'in the front matter, above its line',
    'a: 1\n# 確認済み http-link: 当時のまま\nurl: x',
    'http-link',
    '当時のまま',
    [2, 3],
  ],
  [
    'in the front matter, on its line',
    'url: x # 確認済み http-link: 当時のまま',
    'http-link',
    '当時のまま',
    [1],
  ],
  [
    'in the body, above its paragraph',
    '{/* 確認済み prose/wording: 引用 */}\n\n文です。',
    'prose/wording',
    '引用',
    [1, 3],
  ],
  ['in the body, behind the words', '文です。{/* 確認済み spelling: 引用 */}', 'spelling', '引用', [1]],
  ['with a full-width colon', '# 確認済み http-link：当時のまま\nurl: x', 'http-link', '当時のまま', [1, 2]],
  ['without a reason', '# 確認済み http-link\nurl: x', 'http-link', '', [1, 2]],
])('%s', (_name, text, rule, reason, lines) => {
  expect(acceptancesIn(text)).toMatchObject([{ rule, reason, lines }]);
});

test('several above one line all speak of it', () => {
  const found = acceptancesIn('# 確認済み http-link: 一\n# 確認済み url-host: 二\nurl: x');
  expect(found.map(({ rule, lines }) => [rule, lines.at(-1)])).toEqual([
    ['http-link', 3],
    ['url-host', 3],
  ]);
});

test.each(['確認済みです。', '# 確認済みの事柄', 'text: 確認済み http-link: 理由'])(
  '%s is no acceptance',
  (text) => {
    expect(acceptancesIn(text)).toEqual([]);
  },
);
