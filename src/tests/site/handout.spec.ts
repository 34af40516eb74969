import { Buffer } from 'node:buffer';
import { expect, test } from '@playwright/test';
import { withPublicationDates } from '#handout/chromium-pdf.ts';
import { toPdf } from '#handout/print-handouts.ts';
import { site } from '#site';
import { test as looking } from '../browser/one-window.ts';
import { handoutAddresses, readBuilt } from './built-site.ts';
import { parsedPage } from './parsed-pages.ts';
import { readPdf } from './read-pdf.ts';

/** Points of a sheet of A4, 210 × 297 mm. */
const A4 = { width: 595, height: 842 };

test.use({ trace: 'off' });

for (const address of handoutAddresses()) {
  looking(
    `/${address} is printed on one page of A4, in our font, with all that it has to say`,
    async ({ page }) => {
      await page.goto(`./${address}`);
      const pdf = await readPdf(await toPdf(page, address));
      expect(pdf.pages).toHaveLength(1);
      expect(pdf.pages[0]?.width).toBeCloseTo(A4.width, -1);
      expect(pdf.pages[0]?.height).toBeCloseTo(A4.height, -1);

      expect(pdf.fonts.length).toBeGreaterThan(0);
      expect(pdf.fonts.filter((font) => !/^[A-Z]{6}\+NotoSansJP-(?:Regular|Bold)$/.test(font))).toEqual([]);
      // Nine points, less what a number loses when it is written down.
      expect(pdf.smallest).toBeGreaterThan(8.99);

      const said = await parsedPage(`${address}index.html`);
      const wordsOf = (selector: string) =>
        said.querySelectorAll(`.sheet ${selector}`).map((element) => element.textContent) ?? [];
      const wanted = [
        ...wordsOf('h1'),
        ...wordsOf('.sheet__talk p'),
        ...wordsOf('.sheet__role'),
        ...wordsOf('dd strong'),
        ...wordsOf('dd span'),
        ...wordsOf('.sheet__contact'),
        ...wordsOf('footer p'),
      ].map(withoutBlanks);
      expect(wanted.length).toBeGreaterThan(6);
      expect(wanted.filter((words) => !pdf.text.includes(words))).toEqual([]);
      expect(pdf.text.split('CC BY 4.0'.replaceAll(' ', ''))).toHaveLength(2);
    },
  );
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

test('no PDF is made without our font', async ({ page }) => {
  const [address = ''] = handoutAddresses();
  await page.route('**/*.woff', (route) => route.abort());
  await page.goto(`./${address}`);
  await expect(toPdf(page, 'mihon')).rejects.toThrow(
    '「mihon」の朝礼1枚は、印刷用のフォントを読み込めなかった',
  );
});

test('the font is loaded for paper only, and on a handout only', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  const [address = ''] = handoutAddresses();
  await page.goto(`./${address}`);
  await page.goto(`./${address.replace('handout/', '')}`);
  await page.emulateMedia({ media: 'print' });
  await page.waitForLoadState('networkidle');
  expect(fonts).toEqual([]);
  await page.goto(`./${address}`);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => fonts.length).toBe(2);
});

test('each handout leads to its article and the article to its handout', () => {
  const { pathname } = new URL(site.baseUrl);
  for (const address of handoutAddresses()) {
    const article = address.replace('handout/', '');
    expect(readBuilt(`${address}index.html`)).toContain(`href="${pathname}${article}"`);
    expect(readBuilt(`${article}index.html`)).toContain(`href="${pathname}${address}"`);
  }
});

test.describe('the texts', () => {
  const [address = ''] = handoutAddresses();

  test.describe('with a clipboard', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('each is copied as it stands, and that is announced', async ({ page }) => {
      await page.goto(`./${address}`);
      for (const name of ['Teams', 'Slack', '回覧']) {
        const field = page.getByRole('textbox', { name, exact: true });
        const part = page.locator('kyokun-copy').filter({ has: field });
        await part.getByRole('button', { name: `${name} コピー`, exact: true }).click();
        await expect(part.getByRole('status')).toHaveText('コピーしました。');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());
      }
    });
  });

  test('where copying is refused, the text is selected and the reader told', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.goto(`./${address}`);
    const part = page.locator('kyokun-copy').first();
    await part.getByRole('button', { name: 'コピー' }).click();
    await expect(part.getByRole('status')).toContainText('キーボードで');
    await expect(part.getByRole('textbox')).toBeFocused();
  });

  test('without a clipboard there are no buttons that copy', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(`./${address}`);
    await expect(page.getByRole('button', { name: '印刷する' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'コピー' })).toHaveCount(0);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('they can be read and selected, and no button does nothing', async ({ page }) => {
      await page.goto(`./${address}`);
      await expect(page.getByRole('textbox')).toHaveCount(3);
      await expect(page.getByRole('textbox', { name: 'Slack', exact: true })).toHaveAttribute('readonly');
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    });
  });

  test('printing waits for the font', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.title = [...document.fonts].map(({ status }) => status).join();
      };
    });
    await page.goto(`./${address}`);
    await page.getByRole('button', { name: '印刷する' }).click();
    await expect(page).toHaveTitle('loaded,loaded');
  });
});

test('printed twice for one moment it is the same file', async ({ page, browser }) => {
  const [address = ''] = handoutAddresses();
  const print = async (other: typeof page) => {
    await other.goto(new URL(address, test.info().project.use.baseURL).href);
    return Buffer.from(withPublicationDates(await toPdf(other, address), '2026-12-01T00:00:00Z'));
  };
  const first = await print(page);
  const context = await browser.newContext();
  const second = await print(await context.newPage());
  await context.close();
  expect(first.equals(second)).toBe(true);
});
