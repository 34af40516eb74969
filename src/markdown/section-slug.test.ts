import { expect, test } from 'vitest';
import { slugMaker } from './section-slug.ts';

test.each([
  [['経緯'], ['s-経緯']],
  [
    ['経緯', '経緯', '経緯 2', '経緯'],
    ['s-経緯', 's-経緯-2', 's-経緯-2-2', 's-経緯-3'],
  ],
  [['ＶＰＮ と「二要素」認証・その後'], ['s-vpn-と-二要素-認証-その後']],
  [['サーバー々𠮷葛\u{E0100}'], ['s-サーバー々𠮷葛\u{E0100}']],
  [
    ['lead', '！？', ''],
    ['s-lead-2', 's-section', 's-section-2'],
  ],
])('%j becomes %j', (titles, slugs) => {
  const slugOf = slugMaker();
  expect(titles.map(slugOf)).toEqual(slugs);
});
