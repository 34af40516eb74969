import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** What a reader finds in one place of a page. */
interface Expectation {
  /** Another page than the article's, relative to the site's root. */
  readonly page?: string;
  /** The heading or label of the region to look in; the whole page without it. */
  readonly region?: string;
  /** A selector of Playwright's. */
  readonly find: string;
  readonly count?: number;
  /** The texts of what is found, all of them and in this order. */
  readonly texts?: readonly string[];
  /** Words of each thing that is found, all of them and in this order. */
  readonly each?: readonly (readonly string[])[];
  /** Words that are somewhere in what is found. */
  readonly has?: readonly string[];
}

/** A row of the list of what the seed articles show. */
export interface SeedRow {
  readonly row: string;
  /** What a reader can say of the page, in Japanese. */
  readonly says: string;
  readonly expect: readonly Expectation[];
}

/** The table of rows, and the article that is held against them. */
export const { article, rows } = JSON.parse(
  readFileSync(new URL('seed-rows.json', import.meta.url), 'utf8'),
) as { readonly article: string; readonly rows: readonly SeedRow[] };

/** Opens an address, relative to the site's root, unless the page is there already. */
export async function visit(page: Page, address: string): Promise<void> {
  if (!page.url().endsWith(`/${address}`)) await page.goto(`./${address}`);
}

/** Holds a page against what a row expects of it. */
export async function expectOf(page: Page, expected: Expectation): Promise<void> {
  await visit(page, expected.page ?? article);
  const place =
    expected.region === undefined
      ? page.locator('body')
      : page.getByRole('region', { name: expected.region, exact: true });
  const found = place.locator(expected.find);
  await expect(found.first()).toBeVisible();
  if (expected.count !== undefined) await expect(found).toHaveCount(expected.count);
  if (expected.texts) await expect(found).toHaveText([...expected.texts]);
  if (expected.each) {
    await expect(found).toHaveCount(expected.each.length);
    for (const [index, words] of expected.each.entries()) {
      for (const word of words) await expect(found.nth(index)).toContainText(word);
    }
  }
  for (const words of expected.has ?? []) {
    await expect(found.filter({ hasText: words }).first()).toBeVisible();
  }
}
