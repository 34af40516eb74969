import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { complaintsOf } from './visit.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: '記事の検索' });
const field = (page: Page) => dialog(page).getByRole('combobox', { name: '検索する言葉' });
const status = (page: Page) => dialog(page).getByRole('status');
const results = (page: Page) => dialog(page).locator('.results > li');
const articleAddress = './articles/2021-matsui-scsk/';

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens it; Escape closes it and the focus returns`, async ({ page, baseURL }) => {
    const complaints = complaintsOf(page, baseURL);
    await page.goto(articleAddress);
    const before = page.getByRole('link', { name: '出典1' }).first();
    await before.focus();
    await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await page.keyboard.type('山田養蜂場');
    await expect(status(page)).toContainText('件の記事が見つかりました。');
    await expect(results(page).first().getByRole('heading')).toContainText('NTT西日本');
    // The first one is for the suggestions, where there are some.
    const suggesting = (await field(page).getAttribute('aria-expanded')) === 'true';
    await page.keyboard.press('Escape');
    if (suggesting) await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(before).toBeFocused();
    await expect(page).toHaveURL(/\/articles\/2021-matsui-scsk\/$/);
    // What was typed is there the next time.
    await page.keyboard.press(key);
    await expect(field(page)).toHaveValue('山田養蜂場');
    expect(complaints).toEqual([]);
  });
}

test('nothing of it is loaded before it is asked for', async ({ page }) => {
  const programs: string[] = [];
  page.on('request', (request) => {
    if (/search-|\/pagefind\//.test(new URL(request.url()).pathname)) programs.push(request.url());
  });
  await page.goto(articleAddress);
  await page.waitForLoadState('networkidle');
  expect(programs).toEqual([]);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(programs.length).toBeGreaterThan(1);
});

test('keys that are typed into a field, or that mean something else, are left alone', async ({ page }) => {
  await page.goto(articleAddress);
  const masthead = page.getByRole('banner').getByRole('searchbox').first();
  await masthead.focus();
  await page.keyboard.type('1/2');
  await expect(masthead).toHaveValue('1/2');
  await page.keyboard.press('Control+k');
  await page.locator('main').evaluate((element: HTMLElement) => {
    element.focus();
    for (const init of [{ key: '/', isComposing: true }, { key: '/', altKey: true }, { key: 'k' }]) {
      element.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
    }
  });
  await page.waitForLoadState('networkidle');
  await expect(dialog(page)).toHaveCount(0);
});

test('the key / can be switched off, and stays off', async ({ page }) => {
  await page.goto(articleAddress);
  await page.keyboard.press('/');
  const setting = dialog(page).getByRole('checkbox', { name: '「/」キーでここを開く' });
  await setting.uncheck();
  await page.goto('./tags/');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(setting).not.toBeChecked();
  await setting.check();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

test('Enter, and the link below, lead to the search page with the words', async ({ page }) => {
  await page.goto('./tags/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('委託先');
  const all = dialog(page).getByRole('link', { name: /^結果をすべて見る（\d+件）$/ });
  await expect(all).toHaveAttribute('href', /\/search\/\?q=/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(
    (url) => url.pathname.endsWith('/search/') && url.searchParams.get('q') === '委託先',
  );
  await expect(page.getByRole('status')).toContainText('見つかりました');
});

test('a result opens the article with the words marked', async ({ page }) => {
  await page.goto('./tags/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('サポート詐欺');
  await results(page).first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/articles\/2024-fuefuki-shokokai\/\?mark=/);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('search')?.size ?? 0)).toBeGreaterThan(0);
});

test('on the search page the keys lead to its own field', async ({ page }) => {
  await page.goto('./search/?q=USB');
  await page.locator('main').focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('main').getByRole('combobox', { name: '検索する言葉' })).toBeFocused();
  await expect(dialog(page)).toHaveCount(0);
});

test('says in a sentence that it cannot search', async ({ page, context }) => {
  await page.goto('./tags/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await context.setOffline(true);
  await page.keyboard.type('漏えい');
  await expect(status(page)).toHaveText(/接続していない.*。$/);
});

test('a press beside it, or its button, closes it; it is free of barriers that a machine finds', async ({
  page,
}) => {
  await page.goto('./tags/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('委託');
  await expect(results(page).first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  await page.mouse.click(5, 5);
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await dialog(page).getByRole('button', { name: '閉じる' }).click();
  await expect(dialog(page)).toBeHidden();
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the link to the search opens it, and fills the screen without scrolling sideways', async ({
    page,
  }) => {
    await page.goto(articleAddress);
    await page.getByRole('banner').getByRole('link', { name: '検索' }).tap();
    await expect(field(page)).toBeFocused();
    await field(page).fill('個人情報');
    await expect(results(page).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
