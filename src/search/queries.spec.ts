import { expect, type Page, test } from '@playwright/test';
import { faultOf, readGoldenTable } from './fixtures/golden-table.ts';

/**
 * The golden table, asked of the built site by its own search page.
 */
const rows = readGoldenTable();

// One page for all: loading it and its index takes longer than the answers.
test.describe.configure({ mode: 'default' });

let page: Page;
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  await page.goto('./search/');
});
test.afterAll(() => page.close());

test('every query finds what a reader would expect', async () => {
  test.setTimeout(900_000);
  const faults: string[] = [];
  for (const row of rows) {
    const { ids, suggested } = await answerTo(row.query);
    const fault = faultOf(row, ids, suggested);
    if (fault !== undefined) faults.push(fault);
  }
  expect(faults).toEqual([]);
});

/** Ids of the articles that the page shows for a query, best first, each once, and what it offers instead. */
async function answerTo(query: string): Promise<{ ids: readonly string[]; suggested: string | null }> {
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
