import { describe, expect, test } from 'vitest';
import { paths, withBase } from './paths.ts';

test('every address is the one that was promised', () => {
  expect(paths.home()).toBe('/');
  expect(paths.articles()).toBe('/articles/');
  expect(paths.articles(2)).toBe('/articles/page/2/');
  expect(paths.article('2021-a')).toBe('/articles/2021-a/');
  expect(paths.allSeries()).toBe('/series/');
  expect(paths.series('getsuyo')).toBe('/series/getsuyo/');
  expect(paths.series('getsuyo', 2)).toBe('/series/getsuyo/page/2/');
  expect(paths.tags()).toBe('/tags/');
  expect(paths.tag('vpn', 1)).toBe('/tags/vpn/');
  expect(paths.tag('vpn', 3)).toBe('/tags/vpn/page/3/');
  expect(paths.causes()).toBe('/causes/');
  expect(paths.cause('loss', 2)).toBe('/causes/loss/page/2/');
  expect(paths.lessons()).toBe('/lessons/');
  expect(paths.lesson('L-001')).toBe('/lessons/L-001/');
  expect(paths.lessonGroup('role-admin')).toBe('/lessons/#role-admin');
  expect(paths.timeline()).toBe('/timeline/');
  expect(paths.timelineYear(2021)).toBe('/timeline/2021/');
  expect(paths.stats()).toBe('/stats/');
  expect(paths.statsTable('causes')).toBe('/stats/causes.csv');
  expect(paths.glossary()).toBe('/glossary/');
  expect(paths.term('vpn')).toBe('/glossary/#vpn');
  expect(paths.followUps()).toBe('/follow-ups/');
  expect(paths.followUpsRss()).toBe('/follow-ups/rss.xml');
  expect(paths.corrections()).toBe('/corrections/');
  expect(paths.update('2021-a', 2)).toBe('/articles/2021-a/#update-2');
  expect(paths.authors()).toBe('/authors/');
  expect(paths.author('henshubu')).toBe('/authors/henshubu/');
  expect(paths.search()).toBe('/search/');
  expect(paths.page('index')).toBe('/about/');
  expect(paths.page('licence')).toBe('/about/licence/');
  expect(paths.newsletters()).toBe('/newsletters/');
  expect(paths.newsletter('12')).toBe('/newsletters/12/');
  expect(paths.rss()).toBe('/rss.xml');
  expect(paths.atom()).toBe('/atom.xml');
  expect(paths.jsonFeed()).toBe('/feed.json');
  expect(paths.rssOf(paths.tag('vpn'))).toBe('/tags/vpn/rss.xml');
  expect(paths.feedStyles()).toBe('/feed.css');
});

describe('withBase', () => {
  test.each([
    ['/', '/', '/'],
    ['/', '/tags/', '/tags/'],
    ['/security/', '/', '/security/'],
    ['/security/', '/tags/', '/security/tags/'],
    ['/security', '/tags/', '/security/tags/'],
    ['', '/tags/', '/tags/'],
    ['/a/b//', '/rss.xml', '/a/b/rss.xml'],
  ])('%j and %j', (base, address, expected) => {
    expect(withBase(base, address)).toBe(expected);
  });
});
