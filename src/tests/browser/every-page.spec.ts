import { expect } from '@playwright/test';
import { contentSecurityPolicy } from '#build/site-files.ts';
import { site } from '#site';
import { handoutAddresses, sitemapAddresses } from '../site/built-site.ts';
import { barriersOf } from './axe.ts';
import { emptyHeadingsOf, headingLevelsOf } from './headings.ts';
import { test } from './one-window.ts';
import { overflowOf } from './reflow.ts';
import { complaintsOf } from './visit.ts';

/** The pages of one folder share a template, so a large archive is not visited as a whole; articles differ most. */
const MOST_ARTICLES = 30;
const MOST_OF_A_KIND = 8;

/** Handouts differ in their words only; every one of them is printed by handout.spec.ts. */
const HANDOUTS = 5;

// What these tests say of a page is all that a trace would show, and a hundred traces are large.
test.use({ trace: 'off' });

const handouts = handoutAddresses().slice(-HANDOUTS);
// The sitemap leaves it out.
const organisations = 'organisations/';
for (const address of [...pagesToVisit(sitemapAddresses()), ...handouts, organisations, '404.html']) {
  test(`/${address}`, async ({ page, baseURL }) => {
    const complaints = complaintsOf(page, baseURL);
    const response = await page.goto(`./${address}`);
    expect(response?.status()).toBe(200);
    expect(response?.headers()['content-security-policy']).toBe(contentSecurityPolicy(site.newsletter));

    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    expect(headingProblems(await headingLevelsOf(page))).toEqual([]);
    expect(await emptyHeadingsOf(page)).toEqual([]);

    expect.soft(await barriersOf(page)).toEqual([]);

    await page.keyboard.press('Tab');
    const skipLink = page.getByRole('link', { name: '本文へ移動' });
    await expect(skipLink).toBeFocused();
    await expect(skipLink).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();

    // A window of 1280 pixels at 400 %.
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await overflowOf(page)).toEqual([]);

    expect(complaints).toEqual([]);
  });
}

/** The last ones of each folder: their names begin with the year. */
function pagesToVisit(addresses: readonly string[]): readonly string[] {
  const kinds = Map.groupBy(addresses, (address) => address.slice(0, address.indexOf('/') + 1));
  return [...kinds].flatMap(([folder, kind]) =>
    kind.slice(-(folder === 'articles/' ? MOST_ARTICLES : MOST_OF_A_KIND)),
  );
}

function headingProblems(levels: readonly number[]): readonly string[] {
  const problems = levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`h${level} follows h${before}`] : [];
  });
  const first = levels.filter((level) => level === 1).length;
  return first === 1 ? problems : [...problems, `${first} headings of level 1`];
}
