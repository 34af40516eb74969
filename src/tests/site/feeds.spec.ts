import { expect, test } from '@playwright/test';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { site } from '#site';
import { jsonFeedShape } from '../../feeds/json-feed.fixture.ts';
import { complaintsOf } from '../browser/visit.ts';
import { builtFolder, filesOf, readBuilt } from './built-site.ts';
import { atomFaults, rssFaults } from './feed-rules.ts';
import { addressOf, parsedPages } from './parsed-pages.ts';

const feedPaths = filesOf(builtFolder).filter((path) => /(?:^|\/)rss\.xml$/.test(path));

/** What stands in the place of content in each entry of a feed. */
const contents = (xml: string) =>
  [...xml.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g)].map(([, content = '']) => content);

test('the three formats tell the same articles, whole', () => {
  const rss = parseRssFeed(readBuilt('rss.xml')).items ?? [];
  const atom = parseAtomFeed(readBuilt('atom.xml')).entries ?? [];
  const json = parseJsonFeed(readBuilt('feed.json')).items ?? [];
  expect(rss.length).toBeGreaterThan(10);
  expect(atom.map(({ id }) => id)).toEqual(rss.map(({ guid }) => guid?.value));
  expect(json.map(({ id }) => id)).toEqual(rss.map(({ guid }) => guid?.value));
  expect(json.map(({ content_html }) => content_html)).toEqual(rss.map(({ content }) => content?.encoded));
  for (const { content } of rss) {
    for (const title of ['要点', '時系列', '所感', '持ち帰る教訓', '出典']) {
      expect(content?.encoded).toContain(`<h2>${title}</h2>`);
    }
  }
});

test('every feed is read by two parsers, and names itself and its page', async () => {
  for (const path of feedPaths) {
    const xml = readBuilt(path);
    const feed = parseRssFeed(xml);
    const other = await new Parser().parseString(xml);
    expect(other.items.map(({ link }) => link)).toEqual((feed.items ?? []).map(({ link }) => link));
    expect(feed.atom?.links?.[0]?.href).toBe(site.baseUrl + path);
    expect(feed.link).toBe(site.baseUrl + path.replace(/rss\.xml$/, ''));
    expect((feed.items ?? []).length).toBeLessThanOrEqual(30);
    expect(rssFaults(xml), path).toEqual([]);
  }
  expect(feedPaths.length).toBeGreaterThan(20);
  expect(atomFaults(readBuilt('atom.xml'))).toEqual([]);
});

test('the JSON Feed tells the facts of every article for machines', async () => {
  const { items } = jsonFeedShape.parse(JSON.parse(readBuilt('feed.json')));
  const places = await parsedPages();
  for (const { url, _kyokun: facts } of items) {
    expect(facts.url).toBe(url);
    const about = new URL(facts.about);
    const page = places.get(`${about.href.slice(site.baseUrl.length, -about.hash.length)}index.html`);
    expect(page?.querySelector(about.hash)).toBeTruthy();
  }
});

test('content is plain HTML: no component, class, style, script or relative address', () => {
  for (const path of [...feedPaths, 'atom.xml']) {
    for (const html of contents(readBuilt(path))) {
      expect(html).not.toMatch(/<[A-Z]|<(?:script|style|iframe|form|svg)\b|\s(?:class|style|id|on\w+)=/);
      expect(html).not.toMatch(/\s(?:href|src)="(?!https?:\/\/|mailto:)/);
    }
  }
});

test('every link of a feed into the site leads to a page or place that exists', async () => {
  const pages = await parsedPages();
  const places = new Set<string>();
  for (const [path, page] of pages) {
    const address = site.baseUrl + addressOf(path);
    places.add(address);
    for (const element of page.querySelectorAll('[id]')) {
      places.add(`${address}#${element.getAttributeValue('id')}`);
    }
  }
  const links = [
    ...contents(readBuilt('rss.xml'))
      .join('')
      .matchAll(/\shref="([^"]*)"/g),
  ].map(([, href = '']) => decodeURIComponent(href.replaceAll('&amp;', '&')));
  const own = links.filter((href) => href.startsWith(site.baseUrl));
  expect(own.length).toBeGreaterThan(100);
  expect([...new Set(own.filter((href) => !places.has(href)))]).toEqual([]);
});

test('every page announces the site’s feeds; that of a tag, series or cause its own first, an article its own too', async () => {
  for (const [path, page] of await parsedPages()) {
    const known = page
      .querySelectorAll('link[rel="alternate"]')
      .map((link) => link.getAttributeValue('href'));
    const [, article] = /^(articles\/(?!page\/)[^/]+\/)index\.html$/.exec(path) ?? [];
    const [, folder] = /^((?:tags|series|causes)\/[^/]+\/|follow-ups\/)/.exec(path) ?? [];
    const siteFeeds = ['rss.xml', 'atom.xml', 'feed.json'];
    const announced =
      article === undefined
        ? [...(folder === undefined ? [] : [`${folder}rss.xml`]), ...siteFeeds]
        : // An article announces two, because every byte of it counts.
          ['rss.xml', `${article}rss.xml`];
    expect(known, path).toEqual(announced.map((name) => new URL(site.baseUrl).pathname + name));
  }
});

for (const path of ['rss.xml', 'atom.xml']) {
  test(`${path} is readable where a browser opens it`, async ({ page, baseURL }) => {
    const complaints = complaintsOf(page, baseURL);
    await page.goto(`./${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(site.title);
    await expect(page.getByText('購読アプリに、次のアドレスを登録します。')).toBeVisible();
    const first = page.getByRole('heading', { level: 2 }).first().getByRole('link');
    await expect(first).toBeVisible();
    await expect(first).toHaveAttribute('href', new RegExp(`^${site.baseUrl}articles/`));
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
    // The whole articles are for feed readers.
    await expect(page.locator('body')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.getBoundingClientRect().width)).toBeLessThan(
      800,
    );
    // A browser asks for an icon of a page that cannot name one.
    expect(complaints.filter((complaint) => !/404/.test(complaint))).toEqual([]);
  });
}
