import { describe, expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import type { Page } from '#domain/publication/entries.ts';
import { site } from '#site';
import { toSiteFrame } from './frame.ts';

const page = (id: string, order: number): Page => ({
  id,
  title: id,
  description: '説明。',
  updatedAt: '2026-11-21',
  order,
});

describe('the issue line', () => {
  test('is the newest article’s, without a number that another series has too', () => {
    const articles = [
      articleOf({ series: { id: 'betsu', number: 1 }, publishedAt: '2026-11-22T00:30+09:00' }, 'new'),
      articleOf({ series: { id: 'getsuyo', number: 12 } }, 'old'),
    ];
    expect(toSiteFrame(site, articles, []).issueLine).toMatchObject({
      number: '最新号',
      date: { label: '2026年11月22日' },
    });
  });

  test('has its number where there is one series', () => {
    const articles = [
      articleOf({ series: { id: 'getsuyo', number: 2 } }),
      articleOf({ series: undefined }, 'alone'),
    ];
    expect(toSiteFrame(site, articles, []).issueLine?.number).toBe('第2号');
  });

  test('has no number without a series, and is not there before the first article', () => {
    expect(toSiteFrame(site, [articleOf({ series: undefined })], []).issueLine?.number).toBeNull();
    expect(toSiteFrame(site, [], []).issueLine).toBeNull();
  });
});

test('the publication’s own pages stand in their order', () => {
  expect(toSiteFrame(site, [], [page('licence', 40), page('index', 10), page('privacy', 30)]).about).toEqual([
    { label: 'index', href: '/about/' },
    { label: 'privacy', href: '/about/privacy/' },
    { label: 'licence', href: '/about/licence/' },
  ]);
});

test('the phrases of the tagline are the tagline', () => {
  expect(toSiteFrame(site, [], []).taglinePhrases.join('')).toBe(site.tagline);
});
