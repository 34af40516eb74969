import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a lesson leads from the article to its page, which gives the incident the same place', async ({
  page,
}) => {
  await page.goto('./articles/2024-jal-ddos/');
  const links = page.getByRole('region', { name: '持ち帰る教訓' }).getByRole('link', { name: /この教訓は/ });
  const texts = await links.allInnerTexts();
  expect(texts.length).toBeGreaterThan(2);
  for (const text of texts) {
    const place = text.replace(/^教訓 L-\d{3}：この教訓は/, '');
    expect(place).toMatch(/^\d+件目/);
    await page.goto('./articles/2024-jal-ddos/');
    await page.getByRole('link', { name: text, exact: true }).click();
    const incident = page.getByRole('listitem').filter({ has: page.locator('a[href$="/2024-jal-ddos/"]') });
    await expect(incident.getByText(place, { exact: true })).toBeVisible();
  }
});

test('the list leads to a lesson by role and by theme, and the lesson back to both', async ({ page }) => {
  await page.goto('./lessons/');
  const ways = page.getByRole('navigation', { name: '教訓の探し方' });
  await ways.getByRole('link', { name: /^従業員/ }).click();
  await expect(page.getByRole('heading', { level: 3, name: /^従業員 \d+の教訓$/ })).toBeInViewport();
  const byRole = page.getByRole('region', { name: '立場から' });
  const byTheme = page.getByRole('region', { name: '背景から' });
  await expect(byTheme.locator('a[href$="/lessons/L-029/"]')).toHaveCount(1);
  await byRole.locator('a[href$="/lessons/L-029/"]').first().click();
  const count = await page.locator('.cards > li').count();
  await expect(page.getByText(new RegExp(`^${count}件（直接の教訓 `))).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '初動・封じ込めの遅れ' }).click();
  await expect(page).toHaveURL(/\/lessons\/#theme-initial-response$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a checklist is ticked without a program, kept nowhere, and printed empty', async ({ page }) => {
  await page.goto('./lessons/L-029/');
  const { href } = new URL(page.url());
  const boxes = page.getByRole('checkbox');
  const count = await boxes.count();
  expect(count).toBeGreaterThan(1);
  await boxes.first().check();
  await page.keyboard.press('Enter');
  expect(page.url()).toBe(href);
  await expect(boxes.first()).toBeChecked();
  await page.emulateMedia({ media: 'print' });
  for (const box of await boxes.all()) {
    await expect(box).toHaveCSS('appearance', 'none');
    await expect(box).not.toHaveCSS('border-top-width', '0px');
  }
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: '印をすべて消す' }).click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await boxes.first().check();
  await page.reload();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});
