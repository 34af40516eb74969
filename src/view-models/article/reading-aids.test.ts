import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';
import { toAgeNotice } from './age.ts';
import { citeInJapanese } from './citation.ts';
import { toContents } from './contents.ts';
import { toRepositoryLinks } from './repository-links.ts';
import { toWordLinks, toWords } from './words.ts';

const { body } = parseBody(
  '導入。<Term id="vpn">VPN</Term>\n\n## 経緯\n\n<Term id="log">ログ</Term>と<Term id="vpn">装置</Term>。<Cite id="s1" />\n\n## 所感\n\n考えます。\n',
);
if (body === null) throw new Error('the body can be read');

const none = {
  claims: false,
  response: false,
  quiz: false,
  words: false,
  official: false,
  others: false,
};

describe('the table of contents', () => {
  test('has the sections of the body where the page has them', () => {
    expect(toContents(body, none).map(({ label }) => label)).toEqual([
      '要点',
      '時系列',
      '原因と背景',
      '被害と影響',
      '経緯',
      'その後どうなった',
      'まだ分かっていないこと',
      '所感',
      '持ち帰る教訓',
      '更新履歴',
    ]);
  });

  test.each([
    ['claims', '食い違う説明・主張・計算'],
    ['response', '対応'],
    ['quiz', '理解度チェック'],
    ['words', 'この記事の言葉'],
    ['official', '公式発表'],
    ['others', '報道・解説'],
  ] as const)('has %s only where there is something', (section, label) => {
    const added = toContents(body, { ...none, [section]: true }).filter(
      (entry) => !toContents(body, none).some(({ href }) => href === entry.href),
    );
    expect(added.map((entry) => entry.label)).toEqual([label]);
  });
});

describe('the words of an article', () => {
  const entry = (id: string, term: string, reading: string) => ({
    id,
    term,
    reading,
    description: `${term}です。`,
    variants: [],
  });
  const words = toWords(body, [
    entry('edr', 'EDR', 'いーでぃーあーる'),
    entry('log', 'ログ', 'ろぐ'),
    entry('vpn', 'VPN', 'ぶいぴーえぬ'),
  ]);
  const links = toWordLinks(words);

  test('are those it marks, each once, as they come', () => {
    expect(words.map(({ term }) => term)).toEqual(['VPN', 'ログ']);
  });

  test('a mark leads to the explanation on the page', () => {
    expect(links.hrefOf('vpn')).toBe(`#${words[0]?.anchor}`);
    expect(links.hrefOf('edr')).toBeUndefined();
  });

  test.each([
    ['vpn', 'VPN', 'ぶいぴーえぬ', 'the term'],
    ['vpn', '装置', undefined, 'other words for it'],
    ['log', 'ログ', undefined, 'kana'],
  ])('%s, 「%s」: %s (%s)', (id, written, reading, _because) => {
    expect(links.readingOf(id, written)).toBe(reading);
  });
});

test.each([
  ['2026-11-22', '2031-11-21T14:59:59Z', null, 'the day before, in Japan'],
  ['2026-11-22', '2031-11-21T15:00:00Z', '5年', 'the day itself, in Japan'],
  ['2026-11-22', '2033-01-01T00:00:00Z', '6年', 'whole years'],
])('an article of %s, at %s, says %s: %s', (lastWorkedOn, moment, years, _because) => {
  const notice = toAgeNotice(lastWorkedOn, moment);
  if (years === null) expect(notice).toBeNull();
  else expect(notice).toContain(years);
});

test('a citation names who, what, where, when and the address', () => {
  expect(
    citeInJapanese({
      id: '2026-umibe',
      authors: ['編集部', '監修'],
      title: '題名',
      publication: '教訓',
      publisher: '（発行者名）',
      day: '2026-01-05',
      url: 'https://example.co.jp/articles/2026-umibe/',
    }),
  ).toBe(
    '編集部、監修「題名」『教訓』（発行者名）、2026年1月5日公開、https://example.co.jp/articles/2026-umibe/',
  );
});

test('a file can be changed and its versions compared where the publisher names the places', () => {
  const editAddress = 'https://git.example.co.jp/edit/{file}';
  const file = 'content/articles/2026/2026-umibe.mdx';
  expect(toRepositoryLinks({ editAddress, historyAddress: null }, file)).toEqual({
    edit: `https://git.example.co.jp/edit/${file}`,
    history: null,
  });
  const historyAddress = 'https://git.example.co.jp/commits/{file}';
  expect(toRepositoryLinks({ editAddress: null, historyAddress }, file)).toEqual({
    edit: null,
    history: `https://git.example.co.jp/commits/${file}`,
  });
});
