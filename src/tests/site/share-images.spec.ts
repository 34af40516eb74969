import { expect, test } from '@playwright/test';
import { readContent, valuesOf } from '#manuscripts/read-content.ts';
import { site } from '#site';
import { charactersIn, missingCharacters } from '#typeface/coverage.ts';
import { readNotoSansJp, weights } from '#typeface/noto-sans-jp.ts';
import { builtFolder, filesOf } from './built-site.ts';
import { addressOf, parsedPages } from './parsed-pages.ts';

test('every page names an image of its own site, with its size and words for it', async ({ request }) => {
  const images = new Set<string>();
  for (const [path, page] of await parsedPages()) {
    const said = (property: string) =>
      page.querySelector(`meta[property="${property}"]`)?.getAttributeValue('content') ?? '';
    const article = /^articles\/([^/]+)\/(?:handout\/)?index\.html$/.exec(path)?.[1];
    const own = article !== undefined && article !== 'page';
    expect(said('og:image'), path).toBe(`${site.baseUrl}${own ? `og/${article}.png` : 'og.png'}`);
    expect([said('og:image:width'), said('og:image:height')], path).toEqual(['1200', '630']);
    expect(said('og:image:alt'), path).toMatch(/\S{5,}/);
    expect(said('og:url'), path).toBe(`${site.baseUrl}${addressOf(path)}`);
    images.add(said('og:image'));
  }
  for (const image of images) {
    const answer = await request.get(`./${image.slice(site.baseUrl.length)}`);
    expect(answer.headers()['content-type'], image).toBe('image/png');
    const png = await answer.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], image).toEqual([1200, 630]);
  }
  const written = filesOf(builtFolder).filter((path) => /^og(?:\/|\.png$)/.test(path));
  expect(written.map((path) => site.baseUrl + path).toSorted()).toEqual([...images].toSorted());
});

test('the font that ships has every character of every title', async () => {
  const content = await readContent(`${builtFolder}/..`);
  for (const weight of weights) {
    const covered = await charactersIn(readNotoSansJp(weight));
    const lacking = valuesOf(content.articles).flatMap(({ article }) =>
      missingCharacters(covered, article.title).map((character) => `${article.id}: ${character}`),
    );
    expect(lacking).toEqual([]);
  }
});
