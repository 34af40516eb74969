import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import type { FrontMatterInput } from '#domain/incident/front-matter.ts';
import { type SiteConfig, site } from '#site';
import { feedLength, toRss } from './rss.ts';

const underPath: SiteConfig = { ...site, baseUrl: 'https://intra.example.jp/security/' };
const feedOf = (changes: Partial<FrontMatterInput>) => parseRssFeed(toRss(underPath, [articleOf(changes)]));

describe('the feed', () => {
  const feed = parseRssFeed(toRss(underPath, [articleOf()]));

  test('says whose it is, and where', () => {
    expect(feed).toMatchObject({
      title: site.title,
      description: site.description,
      language: 'ja',
      link: 'https://intra.example.jp/security/',
      atom: { links: [{ href: 'https://intra.example.jp/security/rss.xml', rel: 'self' }] },
    });
  });

  test('names each article by its full address', () => {
    const address = 'https://intra.example.jp/security/articles/2026-aoba-bungu/';
    expect(feed.items).toMatchObject([{ link: address, guid: { value: address } }]);
  });

  test('names the main cause', () => {
    expect(feed.items?.[0]?.categories).toEqual([{ name: '脆弱性の悪用' }]);
  });

  test('has no sub-path where the site has none', () => {
    const root = parseRssFeed(toRss({ ...site, baseUrl: 'https://example.jp/' }, [articleOf()]));
    expect(root.items?.[0]?.link).toBe('https://example.jp/articles/2026-aoba-bungu/');
  });
});

describe('marks of XML and HTML', () => {
  test.each(['A & B、<script>の「漏えい」', '&amp;と書かれた題名です', 'CDATAの終わり ]]> を含む題名'])(
    'the title %s comes back as it was written',
    (title) => {
      expect(feedOf({ title }).items?.[0]?.title).toBe(title);
    },
  );

  test('the summary is a list in HTML, in which they are text', () => {
    const { items } = feedOf({ summary: ['A & B', '<b>太字</b>', '終わり ]]> 。'] });
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
    expect(feedOf({ publishedAt })).toMatchObject({ lastBuildDate: date, items: [{ pubDate: date }] });
  });

  test('the feed is as old as its newest article', () => {
    const articles = [articleOf(), articleOf({ publishedAt: '2020-01-01' }, 'old')];
    expect(parseRssFeed(toRss(site, articles)).lastBuildDate).toBe('Fri, 20 Nov 2026 15:00:00 GMT');
  });

  test('without an article it does not ask the clock', () => {
    expect(parseRssFeed(toRss(site, [])).lastBuildDate).toBe('Thu, 01 Jan 1970 00:00:00 GMT');
  });
});

test('only the newest thirty are told, newest first', () => {
  const articles = Array.from({ length: feedLength + 1 }, (_, index) => articleOf({}, `article-${index}`));
  const links = parseRssFeed(toRss(site, articles)).items?.map(({ link }) => link?.split('/').at(-2));
  expect(links).toEqual(articles.slice(0, 30).map(({ id }) => id));
});
