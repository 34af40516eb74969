import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import type { FrontMatterInput } from '#domain/incident/front-matter.ts';
import { parseBody } from '#markdown/parse-body.ts';
import { type SiteConfig, site } from '#site';
import { tagFeed } from '#view-models/feed-subjects.ts';
import { atomFaults, rssFaults } from '../tests/site/feed-rules.ts';
import type { FeedArticle } from './article-content.ts';
import { toAtom } from './atom.ts';
import { type FeedPublication, feedLength } from './feed-entry.ts';
import { toFollowUpsRss } from './follow-ups-rss.ts';
import { toJsonFeed } from './json-feed.ts';
import { toRss, toSubjectRss } from './rss.ts';

const underPath: SiteConfig = { ...site, baseUrl: 'https://intra.example.jp/security/' };
const address = 'https://intra.example.jp/security/articles/2026-aoba-bungu/';

const body = [
  '<Term id="vpn">VPN</Term>の装置から入られました。<Cite id="s1" />',
  '',
  '## 経緯',
  '',
  '[用語の一覧](/glossary/)も見ます。終わり ]]> です。',
  '',
  '<Callout kind="caution">\n更新します。\n</Callout>',
  '',
  '## 所感',
  '',
  '備えます。',
].join('\n');

function writtenOf(changes: Partial<FrontMatterInput> = {}, id = '2026-aoba-bungu'): FeedArticle {
  const parsed = parseBody(body);
  if (parsed.body === null) throw new Error('the body cannot be read');
  return { article: articleOf(changes, id), body: parsed.body, source: body };
}

function publicationOf(...written: readonly FeedArticle[]): FeedPublication {
  return {
    written,
    authors: [{ id: 'henshubu', name: '編集部' }],
    tags: [{ slug: 'vpn', label: 'VPN' }],
    register: { articles: {} },
  };
}

const publication = publicationOf(writtenOf());
const rss = (changes: Partial<FrontMatterInput> = {}) => toRss(underPath, publicationOf(writtenOf(changes)));
const atom = (changes: Partial<FrontMatterInput> = {}) =>
  toAtom(underPath, publicationOf(writtenOf(changes)));
const json = (changes: Partial<FrontMatterInput> = {}) =>
  toJsonFeed(underPath, publicationOf(writtenOf(changes)));

describe('each format says whose it is and where', () => {
  test('RSS', () => {
    expect(parseRssFeed(rss())).toMatchObject({
      title: site.title,
      description: site.description,
      language: 'ja',
      link: 'https://intra.example.jp/security/',
      atom: { links: [{ href: 'https://intra.example.jp/security/rss.xml', rel: 'self' }] },
    });
  });

  test('Atom', () => {
    const feed = parseAtomFeed(atom());
    expect(feed).toMatchObject({
      id: 'https://intra.example.jp/security/',
      authors: [{ name: '（発行者名）' }],
    });
    expect(feed.links).toContainEqual({ href: 'https://intra.example.jp/security/atom.xml', rel: 'self' });
    expect(atom()).toMatch(/<feed xml:lang="ja" xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/);
  });

  test('JSON Feed', () => {
    expect(JSON.parse(json()).version).toBe('https://jsonfeed.org/version/1.1');
    expect(parseJsonFeed(json())).toMatchObject({
      title: site.title,
      home_page_url: 'https://intra.example.jp/security/',
      feed_url: 'https://intra.example.jp/security/feed.json',
      language: 'ja',
    });
  });

  test('the feed of a tag is about the tag', () => {
    const tag = { slug: 'vpn', label: 'VPN', description: 'VPNが関わった事案。' };
    expect(parseRssFeed(toSubjectRss(underPath, publication, tagFeed(tag)))).toMatchObject({
      title: `タグ「VPN」｜${site.title}`,
      description: 'VPNが関わった事案。',
      link: 'https://intra.example.jp/security/tags/vpn/',
      atom: { links: [{ href: 'https://intra.example.jp/security/tags/vpn/rss.xml', rel: 'self' }] },
    });
  });
});

describe('two independent parsers read one thing', () => {
  test.each([
    ['RSS', rss(), () => parseRssFeed(rss()).items?.[0]?.content?.encoded],
    ['Atom', atom(), () => parseAtomFeed(atom()).entries?.[0]?.content?.value],
  ])('%s', async (_format, xml, contentOf) => {
    const { items } = await new Parser().parseString(xml);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ title: articleOf().title, link: address });
    const content = items[0]?.['content:encoded'] ?? items[0]?.content;
    expect(content).toContain('<h2>経緯</h2>');
    expect(content).toBe(contentOf());
  });
});

describe('the rules of the specifications', () => {
  test('are kept, with and without an article', () => {
    expect(rssFaults(rss())).toEqual([]);
    expect(atomFaults(atom())).toEqual([]);
    expect(rssFaults(toRss(underPath, publicationOf()))).toEqual([]);
    expect(atomFaults(toAtom(underPath, publicationOf()))).toEqual([]);
  });

  test.each<[string, string | RegExp, string]>([
    ['channel: description', /<description>[^<]*<\/description>/, ''],
    ['channel: self', 'rel="self"', 'rel="alternate"'],
    ['channel: namespaces', / xmlns:dc="[^"]*"/, ''],
    ['channel: lastBuildDate', 'Fri, 20 Nov 2026', '2026-11-20'],
    ['item 0: pubDate', /<pubDate>Fri/, '<pubDate>Mon'],
    ['item 0: guid', />https:[^<]*<\/guid>/, '>/articles/2026-aoba-bungu/</guid>'],
    ['item 0: link', /(<item>[\s\S]*?<link>)[^<]*/, '$1/articles/2026-aoba-bungu/'],
  ])('a feed of RSS that breaks one is found: %s', (fault, whole, broken) => {
    expect(rssFaults(rss().replace(whole, broken))).toContain(fault);
  });

  test.each<[string, string | RegExp, string]>([
    ['feed: updated', /<updated>[^<]*/, '<updated>2026-11-20'],
    ['feed: self', 'rel="self"', 'rel="related"'],
    ['feed: unique ids', `<id>${address}</id>`, '<id>https://intra.example.jp/security/</id>'],
    ['entry 0: author', /<author>[\s\S]*?<\/author>/g, ''],
    ['entry 0: alternate', `<link href="${address}"/>`, ''],
    ['entry 0: published', /<published>[^<]*/, '<published>2027-01-01T00:00:00Z'],
  ])('a feed of Atom that breaks one is found: %s', (fault, whole, broken) => {
    expect(atomFaults(atom().replace(whole, broken))).toContain(fault);
  });
});

describe('an entry', () => {
  const content = parseJsonFeed(json()).items?.[0]?.content_html ?? '';

  test('has the article’s permanent address for its identity in every format', () => {
    expect(parseRssFeed(rss()).items?.[0]).toMatchObject({
      link: address,
      guid: { value: address, isPermaLink: true },
    });
    expect(parseAtomFeed(atom()).entries?.[0]?.id).toBe(address);
    expect(parseJsonFeed(json()).items?.[0]).toMatchObject({ id: address, url: address });
  });

  test('keeps its first identity when the article moves, and leads to where it is', () => {
    const digest = 'a'.repeat(64);
    const versions = [{ date: '2026-11-21', kind: '新規' as const, text: '公開しました。', digest }];
    const old = { state: 'moved' as const, target: '2026-aoba-bungu', since: '2027-03-01', versions };
    const moved = { ...publication, register: { articles: { '2026-old': old } } };
    const first = 'https://intra.example.jp/security/articles/2026-old/';
    expect(parseRssFeed(toRss(underPath, moved)).items?.[0]).toMatchObject({
      link: address,
      guid: { value: first, isPermaLink: false },
    });
    expect(parseAtomFeed(toAtom(underPath, moved)).entries?.[0]).toMatchObject({
      id: first,
      links: [{ href: address }],
    });
    expect(parseJsonFeed(toJsonFeed(underPath, moved)).items?.[0]).toMatchObject({ id: first, url: address });
    const updates = [
      { date: '2026-11-21', kind: '新規' as const, text: '公開しました。' },
      { date: '2026-12-01', kind: '訂正' as const, text: '件数を直しました。' },
    ];
    const followed = { ...moved, articles: [articleOf({ updates })], moment: '2027-06-01T00:00:00.000Z' };
    expect(parseRssFeed(toFollowUpsRss(underPath, followed)).items?.[0]).toMatchObject({
      link: `${address}#update-2`,
      guid: { value: `${first}#update-2`, isPermaLink: false },
    });
  });

  test('names its authors, causes and tags', () => {
    expect(parseRssFeed(rss()).items?.[0]).toMatchObject({
      dc: { creators: ['編集部'] },
      categories: [{ name: '脆弱性の悪用' }, { name: 'VPN' }],
    });
    expect(parseAtomFeed(atom()).entries?.[0]).toMatchObject({
      authors: [{ name: '編集部' }],
      categories: [{ term: '脆弱性の悪用' }, { term: 'VPN' }],
    });
    expect(parseJsonFeed(json()).items?.[0]).toMatchObject({
      authors: [{ name: '編集部' }],
      tags: ['脆弱性の悪用', 'VPN'],
    });
  });

  test('holds the whole article in the order of its page', () => {
    const titles = [...content.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title);
    expect(titles).toEqual([
      'ざっくり言うと',
      '要点',
      '時系列',
      '原因と背景',
      '被害と影響',
      '経緯',
      '所感',
      '持ち帰る教訓',
      '出典',
      '更新履歴',
    ]);
  });

  test.each([
    ['facts', '<tr><th scope="row">時期</th><td>2026年3月1日</td></tr>'],
    ['the timeline', '<tr><th scope="row">同日</th><td>サーバーを止めました。'],
    [
      'the lessons',
      '<strong>装置の更新を後回しにしません。</strong><br>できること：装置の版を一覧にします。',
    ],
    ['the harm', '<td>約1万2000人</td>'],
    ['sources', `[1] 「不正アクセスについて」 青葉文具、2026年3月20日、全文を確認`],
  ])('tells %s in tables and lists', (_what, expected) => {
    expect(content).toContain(expected);
  });

  test('is plain HTML without components, classes or relative addresses', () => {
    expect(content).not.toMatch(/<[A-Z]|<(?:script|style|iframe|form|input)|\b(?:class|style|id|on\w+)=/);
    const addresses = [...content.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, target]) => target);
    expect(addresses).toContain(`${address}#s1`);
    expect(addresses).toContain('https://intra.example.jp/security/glossary/');
    expect(addresses.filter((target) => !/^https:\/\//.test(target ?? ''))).toEqual([]);
  });
});

describe('marks of XML and HTML', () => {
  test.each([
    'A & B、<script>の「漏えい」',
    '&amp;と書かれた題名です',
    'CDATAの終わり ]]> と ]]> を含む題名',
    '項目の終わり </item> と </entry> を含む題名',
  ])('the title %s comes back as it was written', async (title) => {
    expect(parseRssFeed(rss({ title })).items?.[0]?.title).toBe(title);
    expect((await new Parser().parseString(rss({ title }))).items[0]?.title).toBe(title);
    expect(parseJsonFeed(json({ title })).items?.[0]?.title).toBe(title);
    // Atom's titles are HTML.
    const html = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(parseAtomFeed(atom({ title })).entries?.[0]?.title).toEqual({ type: 'html', value: html });
  });

  /** But for tabs and line ends, which parsers of XML make one. */
  const anyText = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 5 }),
        fc.constantFrom(
          ']]>',
          '</item>',
          '</entry>',
          '<channel>',
          '<',
          '"',
          '&amp;',
          '&lt;',
          '\u000b',
          '\uffff',
          '\ud800',
        ),
      ),
    )
    .map((parts) => `題${parts.join('').replace(/[\t\n\r]/g, '')}名`);

  test('whatever a text holds, the feed is XML and says what was written, but for what XML cannot hold', async () => {
    const base = writtenOf();
    const foreign = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (title, label) => {
        const texts = { ...underPath, title, publisher: { ...underPath.publisher, name: label } };
        const named = { authors: [{ id: 'henshubu', name: label }], tags: [{ slug: 'vpn', label }] };
        const written = { ...base, article: { ...base.article, title } };
        const all = { ...publicationOf(written), ...named };
        const [inRss, inAtom] = [toRss(texts, all), toAtom(texts, all)];
        expect(inRss.search(foreign) + inAtom.search(foreign)).toBe(-2);
        const readable = (text: string) => text.replace(foreign, '\uFFFD');
        const read = await new Parser().parseString(inRss);
        expect(read).toMatchObject({
          title: readable(title),
          items: [{ title: readable(title), link: address }],
        });
        expect(read.items[0]).toMatchObject({
          creator: readable(label),
          categories: ['脆弱性の悪用', readable(label)],
        });
        const { items } = await new Parser().parseString(inAtom);
        expect(items).toMatchObject([{ link: address, author: readable(label) }]);
        expect(parseAtomFeed(inAtom).entries?.[0]?.categories?.[1]?.term).toBe(readable(label));
      }),
    );
  });

  test('the summary is a list in HTML, in which they are text', () => {
    const { items } = parseRssFeed(rss({ summary: ['A & B', '<b>太字</b>', '終わり ]]> 。'] }));
    expect(items?.[0]?.description).toBe(
      '<ul><li>A &amp; B</li><li>&lt;b&gt;太字&lt;/b&gt;</li><li>終わり ]]&gt; 。</li></ul>',
    );
  });
});

describe('times', () => {
  test.each([
    ['2026-11-21', 'Fri, 20 Nov 2026 15:00:00 GMT'],
    ['2026-11-21T09:00:00+09:00', 'Sat, 21 Nov 2026 00:00:00 GMT'],
  ])('%s is told in RFC 822', (publishedAt, date) => {
    expect(parseRssFeed(rss({ publishedAt }))).toMatchObject({
      lastBuildDate: date,
      items: [{ pubDate: date }],
    });
  });

  test('the feed is as old as its newest article', () => {
    const two = publicationOf(writtenOf(), writtenOf({ publishedAt: '2020-01-01' }, 'old'));
    expect(parseRssFeed(toRss(site, two)).lastBuildDate).toBe('Fri, 20 Nov 2026 15:00:00 GMT');
  });

  test('without an article it does not ask the clock', () => {
    expect(parseRssFeed(toRss(site, publicationOf())).lastBuildDate).toBe('Thu, 01 Jan 1970 00:00:00 GMT');
    expect(parseAtomFeed(toAtom(site, publicationOf())).updated).toBe('1970-01-01T00:00:00.000Z');
    expect(JSON.parse(toJsonFeed(site, publicationOf())).items).toEqual([]);
  });

  const updates = (...kinds: readonly ('追記' | '訂正' | '軽微修正')[]) => [
    { date: '2026-11-21', kind: '新規' as const, text: '公開しました。' },
    ...kinds.map((kind) => ({ date: '2026-12-01', kind, text: '件数を直しました。' })),
  ];
  test.each([
    ['訂正', '2026-11-30T15:00:00.000Z'],
    ['追記', '2026-11-30T15:00:00.000Z'],
    ['軽微修正', '2026-11-20T15:00:00.000Z'],
  ] as const)('after a %s, identity and publication stay', (kind, updated) => {
    const changes = { updates: updates(kind) };
    expect(parseAtomFeed(atom(changes)).entries).toMatchObject([
      { id: address, published: '2026-11-20T15:00:00.000Z', updated },
    ]);
    expect(parseRssFeed(rss(changes)).items).toMatchObject([
      { guid: { value: address }, pubDate: 'Fri, 20 Nov 2026 15:00:00 GMT' },
    ]);
    expect(parseJsonFeed(json(changes)).items).toMatchObject([{ id: address }]);
  });

  test('a follow-up of the day of publication is not before it', () => {
    const changes = { publishedAt: '2026-12-01T09:00:00+09:00', updates: updates('訂正') };
    expect(parseAtomFeed(atom(changes)).entries?.[0]?.updated).toBe('2026-12-01T00:00:00.000Z');
  });
});

test('only the newest thirty are told, newest first', () => {
  const written = Array.from({ length: feedLength + 1 }, (_, index) => writtenOf({}, `article-${index}`));
  const expected = written.slice(0, 30).map(({ article }) => article.id);
  const many = publicationOf(...written);
  const ids = (links: readonly (string | undefined)[] = []) => links.map((link) => link?.split('/').at(-2));
  expect(ids(parseRssFeed(toRss(site, many)).items?.map(({ link }) => link))).toEqual(expected);
  expect(ids(parseAtomFeed(toAtom(site, many)).entries?.map(({ id }) => id))).toEqual(expected);
  expect(ids(parseJsonFeed(toJsonFeed(site, many)).items?.map(({ id }) => id))).toEqual(expected);
});

describe('what a browser shows of a feed', () => {
  test('is styled by the same host and links every title', () => {
    for (const xml of [rss(), atom()]) {
      expect(xml).toMatch(
        /^<\?xml version="1\.0" encoding="utf-8"\?>\n<\?xml-stylesheet type="text\/css" href="\/security\/feed\.css"\?>/,
      );
      expect(xml.match(/<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"><h2><a href="/g)).toHaveLength(1);
      expect(xml).toContain('<p>2026年11月21日</p>');
    }
  });
});
