import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { contentSecurityPolicy } from '#build/site-files.ts';
import { site } from '#site';
import { articlesUnder } from '../../search/fixtures/articles.ts';
import { buildSearchIndex } from '../../search/index/build-search-index.ts';
import { complaintsOf } from './visit.ts';

const main = (page: Page) => page.getByRole('main');
const field = (page: Page) => main(page).getByRole('combobox', { name: '検索する言葉' });
const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('[data-role="results"] > li');
const titles = (page: Page) => results(page).getByRole('heading');
const facet = (page: Page, label: string) => main(page).getByRole('group', { name: label });
const box = (page: Page, facetLabel: string, value: string) =>
  facet(page, facetLabel).getByRole('checkbox', { name: new RegExp(`^${value}`) });
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.getAll(name);

async function ask(page: Page, address: string): Promise<void> {
  await page.goto(`./search/${address}`);
  await expect(status(page)).toContainText('見つかりま');
}

test('a result is an article with the sections that hit; a section opens it there, marked', async ({
  page,
  baseURL,
}) => {
  const complaints = complaintsOf(page, baseURL);
  await ask(page, `?q=${encodeURIComponent('山田養蜂場')}`);
  const first = results(page).first();
  await expect(first.getByRole('heading', { level: 3 })).toContainText('NTT西日本');
  const section = first.locator('.result__sections > div').first();
  await expect(section.locator('mark').first()).toHaveText('山田養蜂場');
  await expect(section).not.toContainText(/[\u200b-\u200f\ufeff]|[ぁ-ん一-龥] [ぁ-ん一-龥]/u);
  await section.getByRole('link').click();
  await expect(page).toHaveURL(/\/articles\/2023-ntt-bs-procx\/\?mark=.+#.+$/);
  const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
  await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map(String)))
    .toContain('山田養蜂場');
  // The address that others are told of is the article's own.
  const canonical = page.locator('link[rel="canonical"]');
  await expect(canonical).toHaveAttribute('href', /\/articles\/2023-ntt-bs-procx\/$/);
  expect(complaints).toEqual([]);
});

test('an article without words to mark, or in a browser that cannot, is as it was', async ({
  page,
  baseURL,
}) => {
  const complaints = complaintsOf(page, baseURL);
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await page.goto('./articles/2023-ntt-bs-procx/?mark=%E5%90%8D%E7%B0%BF&mark=%00%3Cscript%3E&mark=');
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});

test('facets narrow, count what each value leaves, and stand in the address', async ({ page }) => {
  await ask(page, `?q=${encodeURIComponent('情報')}`);
  const before = await results(page).count();
  const value = box(page, '原因', '紛失・置き忘れ');
  await expect(value).toBeVisible();
  await value.check();
  await expect(results(page)).toHaveCount(1);
  await expect(status(page)).toHaveText('1件の記事が見つかりました。');
  expect(parameter(page, 'cause')).toHaveLength(1);
  // A second value of the same facet adds; the counts of the others are of what is left.
  await expect(box(page, '原因', 'ランサムウェア')).toBeVisible();
  await page.locator('details[data-facet="year"] > summary').click();
  await expect(facet(page, '起きた年').getByRole('checkbox')).toHaveCount(1);
  await page.reload();
  await expect(value).toBeChecked();
  await expect(results(page)).toHaveCount(1);
  await page.goBack();
  await expect(results(page)).toHaveCount(before);
  await expect(value).not.toBeChecked();
  await page.goForward();
  await expect(results(page)).toHaveCount(1);
  await page.getByRole('button', { name: '絞り込みをすべて外す' }).click();
  await expect(results(page)).toHaveCount(before);
  await expect(page.getByText('絞り込み', { exact: true })).toBeFocused();
});

test('a facet alone lists its articles', async ({ page }) => {
  await page.goto('./search/');
  await page.locator('details[data-facet="factor"] > summary').click();
  const value = box(page, '背景', '委託先の監督');
  const label = value.locator('xpath=ancestor::label');
  const count = Number(await label.locator('[data-role="count"]').textContent());
  expect(count).toBeGreaterThan(1);
  await value.check();
  await expect(status(page)).toHaveText(`${count}件の記事が見つかりました。`);
  await expect(results(page)).toHaveCount(count);
  await expect(page.getByRole('heading', { name: '一覧から探す' })).toBeHidden();
});

test('sorts by date, and the address says so', async ({ page }) => {
  await ask(page, `?q=${encodeURIComponent('フォレンジック')}`);
  const order = page.getByLabel('並べ替え');
  const titlesIn = async (value: string) => {
    await order.selectOption(value);
    await expect(page).toHaveURL(new RegExp(`sort=${value}`));
    await expect(status(page)).toContainText('見つかりました');
    return titles(page).allTextContents();
  };
  const newest = await titlesIn('newest');
  await order.selectOption('oldest');
  await expect(titles(page)).toHaveText(newest.toReversed());
});

test('what nobody offers in the address is left out', async ({ page, baseURL }) => {
  const complaints = complaintsOf(page, baseURL);
  await ask(page, '?q=USB&cause=nonsense&sort=price&page=-3&__proto__=x&%ff=%ff');
  await expect(results(page).first()).toContainText('USB');
  await expect(page.getByLabel('並べ替え')).toHaveValue('relevance');
  await ask(page, '?q=USB&page=999');
  await expect(results(page).first()).toContainText('USB');
  expect(parameter(page, 'page')).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the table of results holds them all, and no formula', async ({ page }) => {
  await ask(page, `?q=${encodeURIComponent('委託先')}`);
  const count = Number(/^[0-9]+/u.exec((await status(page).textContent()) ?? '')?.[0]);
  // More than one page of them.
  expect(count).toBeGreaterThan(10);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '結果をCSVで保存' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('kyokun-search.csv');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toMatch(/^\ufeff題名,アドレス,/);
  expect(text.trimEnd().split('\r\n')).toHaveLength(count + 1);
  await expect(status(page)).toHaveText(`${count}件をCSVで保存しました。`);
});

test('nothing found: the reader is led on', async ({ page }) => {
  await ask(page, `?q=${encodeURIComponent('量子コンピューター')}`);
  await expect(results(page)).toHaveCount(0);
  await expect(main(page).getByRole('link', { name: 'ランサムウェア' }).first()).toBeVisible();
  await expect(main(page).getByRole('link', { name: 'タグから探す' })).toBeVisible();
  await field(page).fill('');
  await field(page).press('Enter');
  await expect(status(page)).toHaveText('探したい言葉を入力するか、絞り込みを選んでください。');
});

test('every state of the page is free of barriers that a machine finds', async ({ page }) => {
  await ask(page, `?q=${encodeURIComponent('委託先')}`);
  await field(page).fill('委');
  await expect(page.getByRole('option').first()).toBeVisible();
  await field(page).press('ArrowDown');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the facets are folded, and say what is chosen', async ({ page }) => {
    await ask(page, `?q=${encodeURIComponent('情報')}`);
    const summary = page.locator('.facets > summary');
    await expect(box(page, '原因', '紛失・置き忘れ')).toBeHidden();
    await summary.click();
    await page.locator('details[data-facet="cause"] > summary').click();
    await box(page, '原因', '紛失・置き忘れ').check();
    await summary.click();
    await expect(summary).toContainText('1つ選択中');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test.describe('a larger publication', () => {
  let folder: string;
  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kyokun-index-'));
    const articles = articlesUnder('/');
    const [first] = articles;
    if (first === undefined) throw new Error('no fixture');
    const alarms = Array.from({ length: 25 }, (_, index) => ({
      ...first,
      id: `alarm-${index}`,
      url: `/articles/alarm-${index}/`,
      title: `警報 <img src=9 onerror=beep(9)> ${index}`,
    }));
    const elsewhere = { ...first, id: 'evil', url: 'https://evil.example/', title: '外部 羅針盤' };
    const documents = [...articles, ...alarms, elsewhere];
    await buildSearchIndex({ documents, outDir: folder, log: () => undefined });
  });
  test.afterAll(() => rm(folder, { recursive: true }));
  test.beforeEach(async ({ page }) => {
    await page.route('**/pagefind/**', (route) =>
      route.fulfill({
        path: join(folder, new URL(route.request().url()).pathname.split('/pagefind/')[1] ?? ''),
        headers: { 'content-security-policy': contentSecurityPolicy(site.newsletter) },
      }),
    );
  });

  test('is shown ten a page, by links that are addresses', async ({ page }) => {
    await ask(page, `?q=${encodeURIComponent('警報')}`);
    await expect(status(page)).toHaveText('25件の記事が見つかりました。');
    await expect(results(page)).toHaveCount(10);
    const pages = page.getByRole('navigation', { name: '検索結果のページ' });
    const third = pages.getByRole('link', { name: '3ページ目' });
    const address = new URL((await third.getAttribute('href')) ?? '', page.url());
    await third.click();
    await expect(status(page)).toHaveText('25件の記事が見つかりました。3ページのうち3ページ目です。');
    await expect(results(page)).toHaveCount(5);
    await expect(page.getByRole('heading', { name: '検索結果' })).toBeFocused();
    await expect(pages.getByRole('link', { name: '3ページ目' })).toHaveAttribute('aria-current', 'page');
    expect(page.url()).toBe(address.href);
    await page.reload();
    await expect(results(page)).toHaveCount(5);
    await pages.getByRole('link', { name: '前のページ' }).click();
    await expect(results(page)).toHaveCount(10);
    await page.goBack();
    await expect(results(page)).toHaveCount(5);
  });

  test('shows text as text, and links to no other origin', async ({ page, baseURL }) => {
    const complaints = complaintsOf(page, baseURL);
    await ask(page, `?q=${encodeURIComponent('警報')}`);
    await expect(titles(page).first()).toContainText('<img src=9 onerror=beep(9)>');
    await expect(results(page).locator('img')).toHaveCount(0);
    await ask(page, `?q=${encodeURIComponent('羅針盤')}`);
    await expect(status(page)).toHaveText('1件の記事が見つかりました。');
    await expect(results(page)).toHaveCount(0);
    expect(complaints).toEqual([]);
  });

  test('an answer that comes late does not replace a newer one', async ({ page }) => {
    await page.goto('./search/');
    const late = Promise.withResolvers<void>();
    let held = 0;
    await page.route('**/pagefind/excerpt/*', async (route) => {
      held += 1;
      if (held === 1) await late.promise;
      await route.fallback();
    });
    await field(page).fill('宛先');
    await field(page).press('Enter');
    await expect.poll(() => held).toBe(1);
    await field(page).fill('観光協会');
    await field(page).press('Enter');
    await expect(titles(page)).toContainText(['京都の観光協会']);
    late.resolve();
    await page.waitForLoadState('networkidle');
    await expect(titles(page)).toContainText(['京都の観光協会']);
  });

  test('says what is missing, and recovers', async ({ page }) => {
    await page.goto('./search/');
    for (const file of ['wasm.*', 'pagefind.und*', 'excerpt/*']) {
      await page.route(`**/pagefind/${file}`, (route) => route.fulfill({ status: 404, body: '' }));
    }
    await field(page).fill('漏えい');
    await expect(status(page)).toHaveText(/索引が壊れている.*。$/);
    await expect(results(page)).toHaveCount(0);
    for (const file of ['wasm.*', 'pagefind.und*', 'excerpt/*']) await page.unroute(`**/pagefind/${file}`);
    await field(page).press('Enter');
    await expect(titles(page).first()).toContainText('宛先を誤り');
  });
});
