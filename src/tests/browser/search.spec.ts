import { expect, type Page, test } from '@playwright/test';
import { barriersOf } from './axe.ts';
import { emptyHeadingsOf } from './headings.ts';
import { overflowOf } from './reflow.ts';
import { complaintsOf } from './visit.ts';

const field = (page: Page) => page.getByRole('main').getByRole('combobox', { name: '検索する言葉' });
const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.getByRole('main').locator('[data-role="results"] > li');
const links = (page: Page) => results(page).getByRole('heading').getByRole('link');
const addressOf = (id: string) => new RegExp(`/articles/${id}/(?:\\?mark=.*)?$`);

/** Opens the search, types a query and waits until the live region has spoken of it. */
async function ask(page: Page, query: string): Promise<void> {
  await page.goto('./search/');
  await field(page).fill(query);
  await expect(status(page)).toContainText('見つかりま');
}

test('a result shows why it was found, and the number of results is announced', async ({ page, baseURL }) => {
  const complaints = complaintsOf(page, baseURL);
  await ask(page, '委託先 USB 紛失');
  await expect(status(page)).toHaveAttribute('role', 'status');
  await expect(status(page)).toHaveText(/^[0-9]+件の記事が見つかりました。/u);
  await expect(results(page)).toHaveCount(10);
  await expect(results(page).first().locator('mark').filter({ hasText: 'USB' }).first()).toBeVisible();
  await expect(results(page).first().locator('time')).toHaveAttribute('datetime', /^\d{4}-\d{2}-\d{2}$/);
  expect(complaints).toEqual([]);
});

test('results can be read by everybody, in a narrow window as well', async ({ page }) => {
  await ask(page, '委託先 USB 紛失');
  expect(await barriersOf(page)).toEqual([]);
  expect(await emptyHeadingsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflowOf(page)).toEqual([]);
});

test('the address carries the query; reloading and coming back keep the results', async ({ page }) => {
  await ask(page, 'サポート詐欺');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'サポート詐欺');
  await page.reload();
  await expect(field(page)).toHaveValue('サポート詐欺');
  await expect(links(page).first()).toHaveAttribute('href', addressOf('2024-fuefuki-shokokai'));
  await links(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('笛吹市商工会');
  await page.goBack();
  await expect(links(page).first()).toHaveAttribute('href', addressOf('2024-fuefuki-shokokai'));
});

test('from the home page to an article by keyboard alone', async ({ page }) => {
  await page.goto('./');
  await tabTo(page, 'masthead search', (element) => element.matches('.masthead__plate input[type="search"]'));
  await page.keyboard.type('タリーズのカード情報');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(field(page)).toHaveValue('タリーズのカード情報');
  await expect(links(page).first()).toHaveAttribute('href', addressOf('2024-tullys-online'));
  await tabTo(page, 'way to the results', (element) => element.matches('a[href="#found"]'));
  await page.keyboard.press('Enter');
  await tabTo(page, 'first result', (element) => element.matches('[data-role="results"] > li:first-child a'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(addressOf('2024-tullys-online'));
});

/** Presses Tab until the focus is where it should be. */
async function tabTo(page: Page, what: string, isThere: (element: Element) => boolean): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(':focus').evaluate(isThere)) return;
  }
  throw new Error(`40 presses of Tab do not reach the ${what}`);
}

test('nothing is searched for while an input method converts', async ({ page }) => {
  await page.clock.install();
  await page.goto('./search/');
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) requests.push(request.url());
  });
  await field(page).evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const kana of ['さ', 'さぽ', 'さぽーとさぎ']) {
      input.value = kana;
      input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    }
  });
  await page.clock.runFor(10_000);
  expect(requests).toEqual([]);
  await expect(status(page)).toHaveText('');
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = 'サポート詐欺';
    input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  });
  await page.clock.runFor(1000);
  await expect(links(page).first()).toHaveAttribute('href', addressOf('2024-fuefuki-shokokai'));
});

test.describe('any query is answered in a sentence', () => {
  for (const [name, query] of [
    ['nothing', ''],
    ['blanks', ' 　\t '],
    ['10,000 characters', '松井証券'.repeat(2500)],
    ['symbols', '「」…！？（※）—'],
    ['emoji', '😀👨‍👩‍👧‍👦🇯🇵'],
    ['a lone surrogate', '\ud83d'],
    ['control characters', '\u0000\u0007\u202e'],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['a regular expression', '(.*)+[a-z]{9}\\d$^'],
    ['operators of other tools', '"松井 -証券 title:* OR ~2'],
    ['names that objects have anyway', '__proto__ constructor toString'],
  ] as const) {
    test(name, async ({ page, baseURL }) => {
      const complaints = complaintsOf(page, baseURL);
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => dialogs.push(dialog.message()));
      await page.goto('./search/');
      // Set in the page, since what carries a text there may replace half a character.
      await field(page).evaluate((input: HTMLInputElement, units: readonly number[]) => {
        input.value = String.fromCharCode(...units);
        input.form?.requestSubmit();
      }, unitsOf(query));
      await expect(status(page)).toHaveText(/^[^<>]+。$/);
      expect(dialogs).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }
});

function unitsOf(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

test('an address with a broken query is answered as well', async ({ page, baseURL }) => {
  const complaints = complaintsOf(page, baseURL);
  await page.goto('./search/?q=%ED%A0%BD%00%3Cscript%3E&q=2');
  await expect(status(page)).toHaveText(/。$/);
  expect(complaints).toEqual([]);
});

test.describe('what cannot be fetched', () => {
  test('without a network the reader is told so, and asked to try again', async ({ page, context }) => {
    await page.goto('./search/');
    await context.setOffline(true);
    await field(page).fill('松井証券');
    await expect(status(page)).toContainText('接続していない');
    await context.setOffline(false);
    await field(page).press('Enter');
    await expect(links(page).first()).toHaveAttribute('href', addressOf('2021-matsui-scsk'));
  });

  for (const file of ['pagefind-entry.json', 'kyokun-lexicon.gz*', 'pagefind.js*', 'index/*']) {
    test(`without ${file} there is a sentence, and the lists stay`, async ({ page }) => {
      await page.route(`**/pagefind/${file}`, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto('./search/');
      const exceptions: string[] = [];
      page.on('pageerror', (error) => exceptions.push(error.message));
      await field(page).fill('松井証券');
      await expect(status(page)).toHaveText(/索引.*。$/);
      await expect(results(page)).toHaveCount(0);
      await expect(page.getByRole('main').getByRole('link', { name: 'タグから探す' })).toBeVisible();
      expect(exceptions).toEqual([]);
    });
  }
});
