import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import type { Tombstone } from '#domain/publication/tombstones.ts';
import { type SiteConfig, site } from '#site';
import { rssFaults } from '../tests/site/feed-rules.ts';
import { toTombstoneRss } from './tombstone-rss.ts';

const underPath: SiteConfig = { ...site, baseUrl: 'https://intra.example.jp/security/' };
const target = articleOf({ title: 'A & B の <b>漏えい</b> の事例' });
const articles = 'https://intra.example.jp/security/articles/';
const gone = { id: '2026-old', since: '2027-03-01' };
const rssOf = (tombstone: Tombstone, published = [target]) => toTombstoneRss(underPath, tombstone, published);
const leadsOn = [
  `<p>いまの記事：<a href="${articles}2026-aoba-bungu/">A &amp; B の &lt;b&gt;漏えい&lt;/b&gt; の事例</a></p>`,
  `<p>この先の続報と訂正は、<a href="${articles}2026-aoba-bungu/rss.xml">いまの記事のRSS</a>で届きます。</p>`,
].join('');

test.each<[string, Tombstone, { title: string; link: string; description: string; kind: string }]>([
  [
    'moved',
    { ...gone, state: 'moved', target: target.id },
    {
      title: 'この記事は移りました（2026-old）',
      link: `${articles}2026-aoba-bungu/`,
      description: `<p>ここにあった記事は、新しいアドレスに移りました。</p>${leadsOn}`,
      kind: '移転',
    },
  ],
  [
    'merged',
    { ...gone, state: 'merged', target: target.id },
    {
      title: 'この記事は別の記事にまとめました（2026-old）',
      link: `${articles}2026-aoba-bungu/`,
      description: `<p>ここにあった記事の内容は、別の記事にまとめました。</p>${leadsOn}`,
      kind: '統合',
    },
  ],
  [
    'withdrawn',
    { ...gone, state: 'withdrawn', reason: '件数 < 0 でした。' },
    {
      title: 'この記事は取り下げました（2026-old）',
      link: `${articles}2026-old/`,
      description:
        '<p>ここにあった記事は、編集部が取り下げました。日付と理由を残しています。</p><p>理由：件数 &lt; 0 でした。</p>',
      kind: '取り下げ',
    },
  ],
])('who follows an article that was %s is told so once', (state, tombstone, { kind, ...expected }) => {
  const xml = rssOf(tombstone);
  const feed = parseRssFeed(xml);
  expect(rssFaults(xml)).toEqual([]);
  expect(feed).toMatchObject({
    link: `${articles}2026-old/`,
    atom: { links: [{ href: `${articles}2026-old/rss.xml`, rel: 'self' }] },
    items: [
      {
        ...expected,
        guid: { value: `${articles}2026-old/#${state}`, isPermaLink: false },
        pubDate: 'Sun, 28 Feb 2027 15:00:00 GMT',
        categories: [{ name: kind }],
      },
    ],
  });
  expect(feed.items).toHaveLength(1);
});

test('nobody is led to what is not published yet', () => {
  const xml = rssOf({ ...gone, state: 'moved', target: target.id }, []);
  expect(parseRssFeed(xml).items?.[0]?.link).toBe(`${articles}2026-old/`);
  expect(xml).not.toContain(target.id);
});
