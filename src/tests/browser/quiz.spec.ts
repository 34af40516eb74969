import { expect, test } from '@playwright/test';
import { parsedPages } from '../site/parsed-pages.ts';
import { barriersOf } from './axe.ts';
import { complaintsOf } from './visit.ts';

const article = './articles/2021-matsui-scsk/';
const right = '○ 正解です。';
const wrong = /^× ちがいます。/;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('an answer is told at once, and every question for itself', async ({ page }) => {
      await page.goto(article);
      const questions = page.getByRole('region', { name: '理解度チェック' }).locator('fieldset');
      await expect(questions).toHaveCount(3);
      for (const question of await questions.all()) {
        const result = question.getByRole('status');
        await expect(result).toHaveText(/^$/, { useInnerText: true });
        await question.locator('input:not([data-right])').first().check();
        await expect(result).toHaveText(wrong, { useInnerText: true });
        await question.locator('input[data-right]').check();
        await expect(result).toHaveText(right, { useInnerText: true });
      }
      await expect(page.locator('.quiz input:checked')).toHaveCount(3);
      await page.getByRole('button', { name: '選んだ答えを消す' }).click();
      await expect(page.locator('.quiz input:checked')).toHaveCount(0);
    });

    test('the answer and its reason open, and agree with the choice that is right', async ({ page }) => {
      await page.goto(article);
      const question = page.getByRole('region', { name: '理解度チェック' }).locator('fieldset').first();
      const answer = question.locator('details p').first();
      await expect(answer).toBeHidden();
      await question.getByText('問1の答えと理由').click();
      const choice = question.locator('label').filter({ has: page.locator('[data-right]') });
      const text = (await choice.locator('span').last().textContent()) ?? '';
      await expect(answer).toContainText(text);
      await expect(question.locator('details p').last()).toHaveText(/。$/);
    });

    test('nothing is sent, kept or left by the keyboard', async ({ page, baseURL }) => {
      const complaints = complaintsOf(page, baseURL);
      await page.goto(article);
      const { href } = new URL(page.url());
      const requests: string[] = [];
      page.on('request', (request) => {
        // The browser asks for the tab's icon whenever it likes.
        if (!request.url().endsWith('/icon.svg')) requests.push(request.url());
      });
      const choice = page.locator('.quiz input').first();
      await choice.focus();
      await page.keyboard.press('Space');
      await expect(choice).toBeChecked();
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('.quiz input').nth(1)).toBeChecked();
      await page.keyboard.press('Enter');
      await expect(page.locator('.quiz input:checked')).toHaveCount(1);
      expect(page.url()).toBe(href);
      expect(requests).toEqual([]);
      await page.reload();
      await expect(page.locator('.quiz input:checked')).toHaveCount(0);
      expect(complaints).toEqual([]);
    });
  });
}

test('every article asks three questions, each with one right choice and a reason, and keeps nothing typed', async () => {
  let articles = 0;
  for (const [path, page] of await parsedPages()) {
    if (!/^articles\/[^/]+\/index\.html$/.test(path) || page.querySelector('.byline') === null) continue;
    articles += 1;
    expect(page.querySelector('form.quiz')?.getAttributeValue('autocomplete'), path).toBe('off');
    const questions = page.querySelectorAll('form.quiz fieldset');
    expect(questions.length, path).toBe(3);
    for (const question of questions) {
      expect(question.querySelectorAll('input[data-right]').length, path).toBe(1);
      const [answer, reason] = question.querySelectorAll('details p');
      expect(answer?.textContent, path).toMatch(/^正解は/);
      expect(reason?.textContent, path).toMatch(/。$/);
    }
  }
  expect(articles).toBeGreaterThan(0);
});

test('answered and opened it has no barrier, in light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(article);
    await page.locator('.quiz input:not([data-right])').first().check();
    await page.locator('.quiz input[data-right]').last().check();
    for (const summary of await page.locator('.quiz summary, .settled summary').all()) await summary.click();
    expect(await barriersOf(page)).toEqual([]);
  }
});

test('choices, summaries and buttons are large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(article);
  for (const target of await page.locator('.quiz label, .quiz summary, .quiz button').all()) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test('on paper the questions are empty and the answers stand at the end', async ({ page }) => {
  await page.goto(article);
  const key = page.getByText(/^答え\s+問1 [アイウエ]/);
  await expect(key).toBeHidden();
  await page.locator('.quiz input[data-right]').first().check();
  await page.emulateMedia({ media: 'print' });
  await expect(key).toBeVisible();
  await expect(page.getByText(right).first()).toBeHidden();
  await expect(page.locator('.quiz details').first()).toBeHidden();
  await expect(page.locator('.quiz input').first()).toHaveCSS('appearance', 'none');
});
