import { expect, type Page, test } from '@playwright/test';

const article = '/articles/2021-matsui-scsk/';

test('a marked term is explained where it stands, by mouse and keyboard', async ({ page }) => {
  await page.goto(article);
  const term = page.locator('a.term').first();
  const anchor = (await term.getAttribute('href'))?.slice(1) ?? '';
  const meaning = await page.locator(`[id="${anchor}"] dd`).innerText();
  const note = page.locator('.term-note');

  await term.click();
  await expect(note).toBeVisible();
  await expect(note).toContainText(meaning);
  await expect(term).toHaveAttribute('aria-expanded', 'true');
  const { x = 0, width = 0 } = (await note.boundingBox()) ?? {};
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);

  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(term).toHaveAttribute('aria-expanded', 'false');

  await term.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(note.getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#${anchor}$`));
});

test('the explanation is in the window as a whole, wherever its term stands', async ({ page }) => {
  for (const viewport of [
    { width: 1280, height: 720 },
    // As much as 1280 × 1024 shows at 400 %.
    { width: 320, height: 256 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto(article);
    const term = page.locator('a.term').first();
    for (const block of ['start', 'center', 'end'] as const) {
      await term.evaluate((link, where) => link.scrollIntoView({ block: where, behavior: 'instant' }), block);
      // Scrolling puts an explanation away, and it tells of itself a frame later.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      await term.press('Enter');
      await expect(page.locator('.term-note')).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
    }
  }
});

test('readings stand over names and terms only when asked for', async ({ page }) => {
  await page.goto(article);
  const readings = page.locator('rt.furigana');
  expect(await readings.count()).toBeGreaterThan(2);
  await expect(readings.first()).toBeHidden();
  await page.getByLabel('ふりがな').press('Space');
  await expect(readings.first()).toBeVisible();
});

test('readings stand there without JavaScript too, and go again', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(article);
  const reading = page.locator('rt.furigana').first();
  await page.getByLabel('ふりがな').press('Space');
  await expect(reading).toBeVisible();
  await page.getByLabel('ふりがな').press('Space');
  await expect(reading).toBeHidden();
  const term = page.locator('a.term').first();
  const anchor = (await term.getAttribute('href')) ?? '';
  await term.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${anchor}$`));
  await context.close();
});

test('the sentence and the row of the ledger reach each other', async ({ page }) => {
  await page.goto(article);
  const denial = page.getByRole('link', { name: '否認した', exact: true });
  for (const fact of [page.locator('a.fact[id]').first(), denial]) {
    const row = page.locator(`[id="${(await fact.getAttribute('href'))?.slice(1)}"]`);
    await fact.click();
    await expect(row).toBeInViewport();
    await row.getByRole('link', { name: '本文' }).click();
    await expect(page.locator(':target')).toHaveText((await fact.textContent()) ?? '');
  }
});

test.describe('the citation', () => {
  const box = (page: Page) => page.getByRole('region', { name: 'この記事を引用する' });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test.describe('with a clipboard', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('is copied with one press, in words and for a bibliography', async ({ page, request }) => {
      await page.goto('./articles/2021-matsui-scsk/');
      await box(page).getByRole('button', { name: '引用文をコピー' }).click();
      await expect(box(page).getByRole('status')).toHaveText('コピーしました。');
      const words = await clipboard(page);
      expect(words).toMatch(/^編集部「.*」『.*articles\/2021-matsui-scsk\/$/);
      await expect(box(page)).toContainText(words);

      await box(page).getByRole('button', { name: 'BibTeXをコピー' }).press('Enter');
      await expect.poll(() => clipboard(page)).not.toBe(words);
      const link = box(page).getByRole('link', { name: 'BibTeX' });
      const file = await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
      expect(await clipboard(page)).toBe(await file.text());
    });
  });

  test('that cannot be copied is said so', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.route('**/citation.bib', (route) => route.abort());
    await page.goto('./articles/2021-matsui-scsk/');
    await box(page).getByRole('button', { name: '引用文をコピー' }).click();
    await expect(box(page).getByRole('status')).toContainText('キーボードで');
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^編集部「/);
    await box(page).getByRole('button', { name: 'BibTeXをコピー' }).click();
    await expect(box(page).getByRole('status')).toContainText('リンクから');
  });
});

test('the contents stand open where there is room, and fold on a phone', async ({ page }) => {
  await page.goto(article);
  const contents = page.getByRole('navigation', { name: '目次' });
  const link = contents.getByRole('link', { name: '時系列' });
  const fold = contents.locator('summary');
  await expect(link).toBeVisible();
  await expect(fold).toBeHidden();
  await page.setViewportSize({ width: 360, height: 640 });
  await expect(link).toBeHidden();
  await fold.focus();
  await page.keyboard.press('Enter');
  await link.click();
  await expect(page.locator('#timeline')).toBeInViewport();
});
