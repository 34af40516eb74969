import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { site } from '#site';
import { readBuilt } from './built-site.ts';
import { htmlRules } from './html-validate.ts';
import { addressOf, pagePaths, parsedPages } from './parsed-pages.ts';

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(htmlRules);
  const faults: string[] = [];
  for (const path of pagePaths) {
    const { results } = await validator.validateString(readBuilt(path), path);
    for (const { ruleId, message, selector } of results.flatMap((result) => result.messages)) {
      faults.push(`${path}: ${ruleId}: ${message} ${selector}`);
    }
  }
  expect(faults).toEqual([]);
});

test('nothing runs or is styled from within a page', async () => {
  const found = [...(await parsedPages())].flatMap(([path, page]) => {
    const scripts = page
      .querySelectorAll('script')
      .filter((script) => !script.hasAttribute('src'))
      .filter((script) => script.getAttributeValue('type') !== 'application/ld+json');
    const styled = page.querySelectorAll('style, [style]');
    const handlers = page
      .querySelectorAll('*')
      .filter((element) => element.attributes.some(({ key }) => /^on/i.test(key)));
    return [...scripts, ...styled, ...handlers].map((element) => `${path}: <${element.tagName}>`);
  });
  expect(found).toEqual([]);
});

/** Below this number of characters a heading fits its line. */
const SHORT = 16;

test('the titles of articles break between their phrases, wherever they are headings', async () => {
  const headings = [...(await parsedPages())].flatMap(([path, page]) =>
    page
      .querySelectorAll('h1, h2, h3')
      .map((heading) => ({ path, heading, title: heading.textContent.trim() })),
  );
  const titles = new Set(
    headings
      .filter(({ path, heading }) => /^articles\/[^/]+\/index\.html$/.test(path) && heading.is('h1'))
      .map(({ title }) => title)
      .filter((title) => title.length > SHORT),
  );
  expect(titles.size).toBeGreaterThan(0);
  const broken = headings.filter(({ heading, title }) => titles.has(title) && !heading.querySelector('wbr'));
  expect(broken.map(({ path, title }) => `${path}: ${title}`)).toEqual([]);
});

test('no list stands there without an entry, but where the search writes its own', async () => {
  const empty = [...(await parsedPages())].flatMap(([path, page]) =>
    page
      .querySelectorAll('ul, ol, dl')
      .filter((list) => list.childElements.length === 0)
      .map(() => path),
  );
  expect([...new Set(empty)].filter((path) => path !== 'search/index.html')).toEqual([]);
});

test('every form has a button to send it, or goes nowhere', async () => {
  const forms = [...(await parsedPages())].flatMap(([path, page]) =>
    page.querySelectorAll('form').map((form) => ({ path, form })),
  );
  const sending = forms.filter(({ form }) => form.getAttributeValue('method') !== 'dialog');
  expect(sending.length).toBeGreaterThan(0);
  expect(sending.length).toBeLessThan(forms.length);
  const mute = sending.filter(({ form }) => form.querySelector('button[type="submit"]') === null);
  expect(mute.map(({ path }) => path)).toEqual([]);
});

test('every page has a title, a description and an address of its own', async () => {
  const heads = [...(await parsedPages())].map(([path, page]) => ({
    path,
    title: page.querySelector('title')?.textContent ?? '',
    description: page.querySelector('meta[name="description"]')?.getAttributeValue('content') ?? '',
    canonical: page.querySelector('link[rel="canonical"]')?.getAttributeValue('href') ?? '',
    indexed: page.querySelector('meta[name="robots"]')?.getAttributeValue('content') !== 'noindex',
  }));
  const byTitle = Map.groupBy(heads, ({ title }) => title);
  expect([...byTitle].filter(([, group]) => group.length > 1)).toEqual([]);
  expect(heads.filter(({ title }) => !/^.+｜.+$/.test(title)).map(({ path }) => path)).toEqual([]);
  expect(heads.filter(({ description }) => !description.endsWith('。')).map(({ path }) => path)).toEqual([]);
  const indexed = heads.filter((head) => head.indexed);
  const elsewhere = indexed.filter(({ path, canonical }) => canonical !== site.baseUrl + addressOf(path));
  expect(elsewhere.map(({ path, canonical }) => `${path}: ${canonical}`)).toEqual([]);
});
