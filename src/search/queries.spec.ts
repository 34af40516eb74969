import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { openEngine } from './client/open-engine.ts';
import { serveFiles } from './fixtures/file-server.ts';
import { faultOf, readGoldenTable } from './fixtures/golden-table.ts';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const rows = readGoldenTable();

/** One row in so many is asked of the search page too. */
const ASKED_OF_THE_PAGE = 12;

test('every query of the golden table finds what a reader would expect', async () => {
  test.setTimeout(300_000);
  const server = await serveFiles(({ pathname }) => ({ file: join(dist, pathname) }));
  const engine = await openEngine(new URL('/pagefind/', server.origin), {
    fetch: (url, init) => fetch(url, init),
    importModule: () => import(pathToFileURL(join(dist, 'pagefind', 'pagefind.js')).href),
  });
  const faults: string[] = [];
  for (const row of rows) {
    const answer = await engine.search({
      query: row.query,
      filters: {},
      sort: 'relevance',
      offset: 0,
      limit: 10,
    });
    const fault = faultOf(
      row,
      answer.hits.map(({ id }) => id),
      answer.didYouMean,
    );
    if (fault !== undefined) faults.push(fault);
  }
  await server.close();
  expect(faults).toEqual([]);
});

test.describe('the search page', () => {
  // One page for all: loading it and its index takes longer than the answers.
  test.describe.configure({ mode: 'default' });

  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await page.goto('./search/');
  });
  test.afterAll(() => page.close());

  test('answers as its program does', async () => {
    test.setTimeout(300_000);
    const faults: string[] = [];
    for (const row of rows.filter((_, index) => index % ASKED_OF_THE_PAGE === 0)) {
      const { ids, suggested } = await answerTo(page, row.query);
      const fault = faultOf(row, ids, suggested);
      if (fault !== undefined) faults.push(fault);
    }
    expect(faults).toEqual([]);
  });
});

/** Ids of the articles that the page shows for a query, best first, each once, and what it offers instead. */
async function answerTo(
  page: Page,
  query: string,
): Promise<{ ids: readonly string[]; suggested: string | null }> {
  const field = page.getByRole('main').getByRole('combobox', { name: '検索する言葉' });
  const status = page.getByRole('main').getByRole('status');
  await field.fill('');
  await field.press('Enter');
  await expect(status).toHaveText(/選んでください。$/);
  await field.fill(query);
  await field.press('Enter');
  // What is said while searching does not end in a full stop.
  await expect(status).toHaveText(/(?<!選んでください)。$/);
  const addresses = await page
    .getByRole('main')
    .locator('[data-role="results"] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const ids = addresses.flatMap((address) => /\/articles\/([^/#]+)\//.exec(address)?.[1] ?? []);
  const offer = page
    .getByRole('main')
    .locator('[data-role="advice"] p', { hasText: 'もしかして' })
    .locator('a');
  const suggested = (await offer.count()) === 0 ? null : await offer.first().textContent();
  return { ids: [...new Set(ids)], suggested };
}
