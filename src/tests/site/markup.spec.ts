import { expect, test } from '@playwright/test';
import { type HtmlElement, HtmlValidate, Parser, StaticConfigLoader } from 'html-validate';
import { builtFolder, filesOf, readBuilt } from './built-site.ts';
import { exceptions, htmlRules } from './html-validate.ts';

const pages = filesOf(builtFolder).filter((path) => path.endsWith('.html'));

/** Every page as a tree. */
async function parsedPages(): Promise<readonly (readonly [path: string, page: HtmlElement])[]> {
  const config = await new StaticConfigLoader(htmlRules).getConfigFor('page.html');
  return pages.map((path) => [path, new Parser(config).parseHtml(readBuilt(path))] as const);
}

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(htmlRules);
  const faults: string[] = [];
  for (const path of pages) {
    const { results } = await validator.validateString(readBuilt(path), path);
    for (const { ruleId, message, selector } of results.flatMap((result) => result.messages)) {
      if (!exceptions[path]?.includes(ruleId)) faults.push(`${path}: ${ruleId}: ${message} ${selector}`);
    }
  }
  expect(faults).toEqual([]);
});

test('an exception is still needed', async () => {
  const validator = new HtmlValidate(htmlRules);
  for (const [path, rules] of Object.entries(exceptions)) {
    const { results } = await validator.validateString(readBuilt(path), path);
    const broken = results.flatMap((result) => result.messages.map(({ ruleId }) => ruleId));
    expect(new Set(broken), path).toEqual(new Set(rules));
  }
});

test('nothing runs or is styled from within a page', async () => {
  const found = (await parsedPages()).flatMap(([path, page]) => {
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

test('every page has a title, a description and an address of its own', async () => {
  const heads = (await parsedPages()).map(([path, page]) => ({
    path,
    title: page.querySelector('title')?.textContent ?? '',
    description: page.querySelector('meta[name="description"]')?.getAttributeValue('content') ?? '',
    canonical: page.querySelector('link[rel="canonical"]')?.getAttributeValue('href') ?? '',
    indexed: page.querySelector('meta[name="robots"]')?.getAttributeValue('content') !== 'noindex',
  }));
  expect(sharedBy(heads, ({ title }) => title)).toEqual([]);
  expect(heads.filter(({ title }) => !/^.+｜.+$/.test(title)).map(({ path }) => path)).toEqual([]);
  expect(heads.filter(({ description }) => !description.endsWith('。')).map(({ path }) => path)).toEqual([]);
  const indexed = heads.filter((head) => head.indexed);
  expect(sharedBy(indexed, ({ canonical }) => canonical)).toEqual([]);
  const elsewhere = indexed.filter(
    ({ path, canonical }) => !canonical.endsWith(`/${path.replace(/index\.html$/, '')}`),
  );
  expect(elsewhere.map(({ path, canonical }) => `${path}: ${canonical}`)).toEqual([]);
});

/** The values that several pages have, with the pages. */
function sharedBy<Head extends { path: string }>(
  heads: readonly Head[],
  keyOf: (head: Head) => string,
): readonly string[] {
  return [...Map.groupBy(heads, keyOf)].flatMap(([value, group]) =>
    group.length > 1 ? [`${value}: ${group.map(({ path }) => path).join(', ')}`] : [],
  );
}
