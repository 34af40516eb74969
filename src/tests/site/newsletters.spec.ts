import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { barriersOf } from '../browser/axe.ts';
import { expectNoShifts } from '../browser/layout-shifts.ts';
import { movingOf } from '../browser/motion.ts';
import { expectOwnColoursToShowAll } from '../browser/own-colours.ts';
import { overflowOf } from '../browser/reflow.ts';
import { expectTabToReachAll } from '../browser/tab-order.ts';
import { complaintsOf } from '../browser/visit.ts';
import { followLinks } from './broken-links.ts';
import { readBuilt } from './built-site.ts';
import { heavyArticles } from './page-bytes.ts';
import { buildProject, copyProject, removeProject } from './scratch-project.ts';
import { type StartedProject, startProject } from './start-project.ts';

const article = '2021-matsui-scsk';
const older = '0123456789abcdef'.repeat(4);

let copy: string;
let server: StartedProject;

// One build and one server for all, as `npm start` makes them.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  copy = copyProject();
  const content = join(copy, 'content');
  const digest = createHash('sha256')
    .update(readFileSync(join(content, 'articles', '2021', `${article}.mdx`)))
    .digest('hex');
  const edition = (number: number, date: string, draft: string) =>
    `---\nnumber: ${number}\ndate: ${date}\nsubject: 第${number}号の件名です\npreheader: 中身のひとことです。\narticles: [${number === 1 ? article : '2024-fuefuki-shokokai'}]\n${draft}---\n\n**今週**の一件です。\n`;
  writeFileSync(join(content, 'newsletters', '1.mdx'), edition(1, '2026-11-22', ''));
  writeFileSync(join(content, 'newsletters', '2.mdx'), edition(2, '2026-11-23', ''));
  writeFileSync(join(content, 'newsletters', '3.mdx'), edition(3, '2026-11-24', 'draft: true\n'));
  writeFileSync(
    join(content, 'newsletters', '1.sent.yaml'),
    `sentAt: 2026-11-22T09:00:00+09:00\narticles:\n  - { id: ${article}, digest: "${older}" }\n`,
  );
  writeFileSync(
    join(content, 'register.yaml'),
    `articles:
  ${article}:
    state: live
    since: 2026-11-21
    versions:
      - { date: 2026-11-21, kind: 新規, text: 公開しました。, digest: "${older}" }
      - { date: 2026-11-23, kind: 訂正, text: 口座の数の誤りを改めました。, digest: "${digest}" }
`,
  );
  await buildProject(copy, ['--local', '--at', '2026-11-23T12:00:00+09:00']);
  server = await startProject(copy);
});

test.afterAll(async () => {
  await server?.stop();
  if (copy !== undefined) removeProject(copy);
});

test('the archive holds the editions that are out, the latest first, and says what was corrected', async ({
  page,
}) => {
  await page.goto(`${server.url}newsletters/`);
  const entries = page.getByRole('main').locator('dt a');
  await expect(entries).toHaveText(['第2号の件名です', '第1号の件名です']);
  await expect(page.getByText('このあとの訂正と続報1件')).toHaveCount(1);
});

test('the page of a sent edition tells corrections first, then what it carried', async ({ page }) => {
  const complaints = complaintsOf(page, server.url);
  await page.goto(`${server.url}newsletters/1/`);
  await expect(page.getByText('2026年11月22日にメールで送りました')).toBeVisible();
  const since = page.getByRole('region', { name: 'この号のあとの訂正と続報' });
  await expect(since).toContainText('訂正');
  await expect(since).toContainText('口座の数の誤りを改めました。');
  await expect(
    page.getByRole('region', { name: 'この号の記事' }).getByRole('heading', { level: 3 }),
  ).toHaveCount(1);
  await expect(page.locator('.edition__note strong')).toHaveText('今週');
  expect(await barriersOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflowOf(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the page of an edition is reached by keys, stays where it is, and shows in the reader’s own colours', async ({
  page,
}) => {
  const load = async () => void (await page.goto(`${server.url}newsletters/2/`));
  await expectNoShifts(page, load);
  await expectTabToReachAll(page);
  await expectOwnColoursToShowAll(page, async () => {
    await load();
    expect(await movingOf(page)).toEqual([]);
  });
});

test('the next edition tells the correction too', async ({ page }) => {
  await page.goto(`${server.url}newsletters/2/`);
  await expect(page.getByText('メールでは、まだ送っていません')).toBeVisible();
  const told = page.getByRole('region', { name: 'これまでの号の訂正と続報' });
  await expect(told).toContainText('口座の数の誤りを改めました。');
  await page.getByRole('link', { name: '前の号' }).click();
  await expect(page).toHaveURL(`${server.url}newsletters/1/`);
});

test('a draft is nowhere', async ({ request }) => {
  expect((await request.get(`${server.url}newsletters/3/`)).status()).toBe(404);
});

test('a newcomer subscribes with the form, and confirms from the local inbox', async ({ page }) => {
  const complaints = complaintsOf(page, server.url);
  await page.goto(server.url);
  await page.getByLabel('メールアドレス').fill('newcomer@example.jp');
  await page.getByRole('button', { name: '同意して申し込む' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('確認のメールをお送りします');
  const [inbox = ''] = /http:\S+\/dev\/inbox/.exec(server.said()) ?? [];
  const letter = page.getByRole('listitem').filter({ hasText: 'newcomer@example.jp' }).getByRole('link');
  await expect(async () => {
    await page.goto(inbox);
    await expect(letter).toBeVisible({ timeout: 1000 });
  }).toPass();
  await letter.click();
  await page.getByRole('link', { name: /\/newsletter\/api\/confirm/ }).click();
  await page.getByRole('button', { name: '登録する' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登録しました');
  expect(complaints).toEqual([]);
});

test('with the form, an article is small to load too', () => {
  expect(heavyArticles(join(copy, 'dist'))).toEqual([]);
});

test('every link still leads somewhere', async () => {
  const { broken } = await followLinks(server.url, 'https://example.co.jp/', ['404.html']);
  expect(broken).toEqual([]);
});

test('where nothing is out yet, the archive says so and offers the feeds', () => {
  const page = readBuilt('newsletters/index.html');
  if (/<dt>/.test(page)) return;
  expect(page).toContain('まだお届けした号はありません。');
  expect(page).toContain('href="/feed.json"');
});
