import { expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import type { TagRecord } from '#domain/taxonomy/tag-registry.ts';
import { toSearchDocument } from './search-document.ts';

const vpn: TagRecord = {
  slug: 'vpn',
  label: 'VPN装置',
  reading: 'ぶいぴーえぬ',
  row: 'は',
  description: '説明。',
  variants: ['仮想専用線'],
  articles: [],
  firstUsed: null,
  lastUsed: null,
  together: [],
};
const sections = [
  { title: '', slug: 's-lead', text: '導入の文' },
  { title: '会員の一言', slug: 's-会員の一言', text: '本文の文' },
  { title: '所感', slug: 's-所感', text: '' },
];

const document = toSearchDocument(
  articleOf({
    publishedAt: '2026-11-20T15:30Z',
    factors: [{ category: 'patching', text: '更新の遅れ', sources: ['s1'] }],
    attackSteps: [{ text: '弱点の悪用', sources: ['s1'] }],
    claims: [{ topic: '件数', text: '食い違い', status: 'denied', sources: ['s1'] }],
    response: [{ text: '装置の交換', sources: ['s1'] }],
    discovery: { method: 'customer-report', text: '会員の電話', sources: ['s2'] },
    cves: ['CVE-2018-13379'],
  }),
  sections,
  [vpn, { ...vpn, slug: 'usb', label: 'USB' }],
  '/security/',
);

test('everything a reader can read is there to be found', () => {
  const text = document.parts.map((part) => part.text).join('\n');
  for (const words of [
    ...[
      '青葉文具',
      '会員の仕組みを預かっていた会社です。',
      'VPN装置',
      '仮想専用線',
      '装置の版を一覧にします。',
    ],
    ...['装置の弱点を突かれた', '更新の遅れ', '弱点の悪用', '事案発覚当時', '会員から連絡がありました。'],
    ...['約1万2000人', '食い違い', '会員の電話', '装置の交換', 'CVE-2018-13379', '導入の文', '本文の文'],
  ]) {
    expect(text).toContain(words);
  }
});

test('a part without words is left out, and so is another article’s tag', () => {
  expect(document.parts.filter(({ text }) => text === '')).toEqual([]);
  expect(document.parts.find(({ heading }) => heading === 'タグ')?.text).not.toContain('USB');
});

test('a part leads to its place on the page', () => {
  const anchorOf = (heading: string) => document.parts.find((part) => part.heading === heading)?.anchor;
  expect(['会員の一言', '', '時系列', '教訓'].map(anchorOf)).toEqual([
    's-会員の一言',
    's-lead',
    'timeline',
    'lessons',
  ]);
});

test('an organisation weighs more than a tag, a tag more than the text', () => {
  const weight = (heading: string) => document.parts.find((part) => part.heading === heading)?.weight ?? 0;
  expect(weight('組織')).toBeGreaterThan(weight('タグ'));
  expect(weight('タグ')).toBeGreaterThan(weight('会員の一言'));
});

test('a result says when in Japan, and leads below the site’s base', () => {
  expect(document.meta).toMatchObject({ published: '2026年11月21日', harm: '漏えいした会員 約1万2000人' });
  expect(document.url).toBe('/security/articles/2026-aoba-bungu/');
});
