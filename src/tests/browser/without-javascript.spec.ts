import { expect, test } from '@playwright/test';
import { site } from '#site';

test.use({ javaScriptEnabled: false });

test('the home page leads to an article, and the article is whole', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: '事例', exact: true }).first().click();
  await page.getByRole('link', { name: /^松井証券の顧客資産約2億円/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('松井証券');
  for (const name of ['ざっくり言うと', '時系列', '原因と背景', '被害と影響', '持ち帰る教訓', '更新履歴']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('row')).not.toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText('JavaScript');
});

test('the sign-up block has a form only where a service answers it, and RSS always', async ({ page }) => {
  for (const address of ['./', './articles/2024-jal-ddos/']) {
    await page.goto(address);
    const block = page.getByRole('region', { name: '次の号を受け取る' });
    await expect(block.getByRole('link', { name: 'RSSで購読する' })).toBeVisible();
    await expect(block.locator('form')).toHaveCount(site.newsletter.provider === 'none' ? 0 : 1);
  }
});

test('a footnote mark leads to its source and back', async ({ page }) => {
  await page.goto('./articles/2021-matsui-scsk/');
  await page.getByRole('link', { name: '出典1' }).first().click();
  await expect(page).toHaveURL(/#s1$/);
  await expect(page.locator('#s1')).toBeInViewport();
  await page.locator('#s1').locator('.source__back a').first().click();
  await expect(page.locator('#c1')).toBeInViewport();
});

test('a tag leads to its articles', async ({ page }) => {
  await page.goto('./tags/');
  await page.getByRole('main').getByRole('link', { name: 'ランサムウェア' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ランサムウェア');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^つるぎ町立半田病院/ })
    .click();
  await expect(page).toHaveURL(/\/articles\/2021-handa-hospital\/$/);
});

test('the search says why it does not search, and offers lists that answer', async ({ page, request }) => {
  await page.goto('./search/?q=USB');
  const main = page.getByRole('main');
  await expect(main.getByText(/JavaScriptが使えないときは/)).toBeVisible();
  for (const name of ['事例を新しい順に見る', 'タグから探す', '原因から探す', '年から探す']) {
    const link = main.getByRole('link', { name });
    await expect(link).toBeVisible();
    const answer = await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(answer.status(), name).toBe(200);
  }
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('the menu opens, closes and leads on', async ({ page }) => {
    await page.goto('./');
    const menu = page.locator('details').filter({ hasText: '案内と検索' });
    const link = menu.getByRole('link', { name: '教訓', exact: true });
    await expect(link).toBeHidden();
    await menu.locator('summary').click();
    await expect(link).toBeVisible();
    await expect(menu.getByRole('searchbox', { name: '記事を検索' })).toBeVisible();
    await menu.locator('summary').click();
    await expect(link).toBeHidden();
    await menu.locator('summary').press('Enter');
    await link.click();
    await expect(page).toHaveURL(/\/lessons\/$/);
  });
});
