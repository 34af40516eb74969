import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import type { Article } from '#domain/incident/article.ts';
import type { FrontMatterInput } from '#domain/incident/front-matter.ts';
import { type SiteConfig, site } from '#site';
import { rssFaults } from '../tests/site/feed-rules.ts';
import { feedLength } from './feed-entry.ts';
import { toArticleFollowUpsRss, toFollowUpsRss } from './follow-ups-rss.ts';

const underPath: SiteConfig = { ...site, baseUrl: 'https://intra.example.jp/security/' };
const moment = '2027-06-01T00:00:00.000Z';
const published = { date: '2026-11-21', kind: '新規', text: '公開しました。' } as const;
const publicationOf = (article: Article) => ({ articles: [article], register: { articles: {} }, moment });
const feedOf = (updates: FrontMatterInput['updates'], at = moment) =>
  parseRssFeed(toFollowUpsRss(underPath, { ...publicationOf(articleOf({ updates })), moment: at }));
const addition = { date: '2026-12-01', kind: '追記', text: 'A & B が<公表>されました。' } as const;

describe('the feed of follow-ups', () => {
  test('keeps the rules of RSS, empty or not', () => {
    for (const updates of [[published], [published, addition]]) {
      const article = articleOf({ updates });
      expect(rssFaults(toFollowUpsRss(underPath, publicationOf(article)))).toEqual([]);
      expect(rssFaults(toArticleFollowUpsRss(underPath, article, publicationOf(article)))).toEqual([]);
    }
  });

  test('is a whole feed before the first of them, as old as the newest article', () => {
    expect(feedOf([published])).toMatchObject({
      link: 'https://intra.example.jp/security/follow-ups/',
      description: expect.stringMatching(/。$/),
      lastBuildDate: 'Fri, 20 Nov 2026 15:00:00 GMT',
      atom: { links: [{ href: 'https://intra.example.jp/security/follow-ups/rss.xml', rel: 'self' }] },
    });
    expect(feedOf([published]).items ?? []).toEqual([]);
  });

  test('names an entry by its line in the history, which stays when lines are added', () => {
    const address = 'https://intra.example.jp/security/articles/2026-aoba-bungu/#update-2';
    const more = { ...addition, date: '2026-12-24', kind: '訂正' } as const;
    for (const updates of [
      [published, addition],
      [published, addition, more],
    ]) {
      expect(feedOf(updates).items?.at(-1)).toMatchObject({
        link: address,
        guid: { value: address },
        pubDate: 'Mon, 30 Nov 2026 15:00:00 GMT',
        categories: [{ name: '追記' }],
        description: '<p>A &amp; B が&lt;公表&gt;されました。</p>',
      });
    }
  });

  test('holds neither what is new, nor small repairs, nor what comes after the moment', () => {
    const small = { date: '2026-12-02', kind: '軽微修正', text: '誤字を直しました。' } as const;
    const titles = (at: string) =>
      feedOf([published, addition, small, { ...addition, date: '2027-05-01', kind: '訂正' }], at).items?.map(
        ({ title }) => title?.slice(0, 4),
      );
    expect(titles(moment)).toEqual(['【訂正】', '【追記】']);
    expect(titles('2027-01-01T00:00:00.000Z')).toEqual(['【追記】']);
  });

  test('shows what was wrong and what is right in words and marks', () => {
    const sides = { before: '<10>件', after: '11件' };
    expect(feedOf([published, { ...addition, kind: '訂正', ...sides }]).items?.[0]?.description).toBe(
      '<p>A &amp; B が&lt;公表&gt;されました。</p><p>誤: <del>&lt;10&gt;件</del>　正: <ins>11件</ins></p>',
    );
  });

  test('holds the newest only', () => {
    const many = Array.from({ length: feedLength + 1 }, () => addition);
    expect(feedOf([published, ...many]).items).toHaveLength(feedLength);
  });
});

test('whoever follows one incident gets its follow-ups from a feed beside the article', () => {
  const article = articleOf({ updates: [published, addition] });
  const xml = toArticleFollowUpsRss(underPath, article, publicationOf(article));
  const feed = parseRssFeed(xml);
  expect(feed.title).toContain(article.title);
  expect(feed).toMatchObject({
    link: 'https://intra.example.jp/security/articles/2026-aoba-bungu/',
    atom: {
      links: [{ href: 'https://intra.example.jp/security/articles/2026-aoba-bungu/rss.xml', rel: 'self' }],
    },
  });
  expect(feed.items?.map(({ link }) => link)).toEqual([
    'https://intra.example.jp/security/articles/2026-aoba-bungu/#update-2',
  ]);
  // Opened in a browser it can be read.
  expect(xml).toContain('href="/security/feed.css"');
  expect(xml).toMatch(/<h2[^>]*><a href="https:[^"]+#update-2">【追記】/);
});
