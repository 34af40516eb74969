import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { editorSchemas } from '#manuscripts/editor-schemas.ts';
import { copyProject, removeProject } from '../site/scratch-project.ts';

/** Where it would be; if another program is there, the server takes another port and names it. */
const port = 4398;
const id = '2021-matsui-scsk';
const file = `content/articles/2021/${id}.mdx`;
const TITLE = /^title: .*$/m;

let home = '';
let copy = '';
let server: ChildProcess | undefined;
let written = '';

// Every look at a page waits for a server that compiles, and that a busy machine lets wait.
test.describe.configure({ mode: 'serial', timeout: 240_000 });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  copy = copyProject();
  written = readFileSync(join(copy, file), 'utf8');
  server = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    cwd: copy,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  server.stdout?.setEncoding('utf8');
  await new Promise<void>((resolve, reject) => {
    server?.once('exit', (code) => reject(new Error(`the preview ended with ${code}: ${said}`)));
    server?.stdout?.on('data', (text: string) => {
      said += text;
      home = /プレビュー: (http:[^（\s]+)/.exec(said)?.[1] ?? '';
      if (home !== '') resolve();
    });
  });
});
test.afterAll(async () => {
  if (server?.exitCode === null) {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  }
  removeProject(copy);
});

const save = (text: string) => writeFileSync(join(copy, file), text);

test('a draft and a scheduled article carry their badge, in the list and on their page', async ({ page }) => {
  save(written.replace(TITLE, 'draft: true\n$&'));
  await page.goto(`${home}articles/${id}/`);
  await expect(page.getByText('下書き', { exact: true })).toBeVisible();
  await page.goto(`${home}articles/`);
  const card = page.getByRole('article').filter({ has: page.locator(`a[href$="/articles/${id}/"]`) });
  await expect(card.getByText('下書き', { exact: true })).toBeVisible();
  // One badge: the rest is published.
  await expect(page.locator('.preview-badge')).toHaveCount(1);

  save(written.replace(/^publishedAt: .*$/m, 'publishedAt: 2999-01-30T09:00:00+09:00'));
  await expect(card.getByText('1月30日に公開予定', { exact: true })).toBeVisible();
  save(written);
  await expect(page.locator('.preview-badge')).toHaveCount(0);
});

test('a saved change of front matter or body is on the page without a hand on the browser', async ({
  page,
}) => {
  await page.goto(`${home}articles/${id}/`);
  save(written.replace(TITLE, 'title: 保存した見出しがすぐに出る記事'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('保存した見出しがすぐに出る記事');
  save(written.replace('\n## 所感\n', '\n保存した段落です。\n\n## 所感\n'));
  await expect(page.getByText('保存した段落です。', { exact: true })).toBeVisible();
  save(written);
  await expect(page.getByText('保存した段落です。', { exact: true })).toHaveCount(0);
});

test('what is to be mended stands on the page, with its line, and goes when it is mended', async ({
  page,
}) => {
  await page.goto(`${home}articles/${id}/`);
  const panel = page.getByRole('complementary', { name: 'この記事の直すところ' });
  await expect(panel).toContainText('直すところは見つかりませんでした');
  const spoilt = written.replace(/^tags:$/m, 'tags:\n  - nai-tag');
  save(spoilt);
  const line = spoilt.slice(0, spoilt.indexOf('nai-tag')).split('\n').length;
  const problem = panel.getByRole('listitem').filter({ hasText: 'nai-tag' });
  await expect(problem).toContainText(`${line}行目`);
  await expect(problem).toContainText('エラー');
  await expect(problem).toContainText('content/tags/nai-tag.yaml を作るか');
  await expect(problem.getByRole('link')).toHaveAttribute(
    'href',
    new RegExp(`^vscode://file/.*:${line}:\\d+$`),
  );
  save(written);
  await expect(panel).toContainText('直すところは見つかりませんでした');
});

test('an article that cannot be read has a page that says where and why, and comes back', async ({
  page,
}) => {
  await page.goto(`${home}articles/${id}/`);
  for (const [spoilt, line, words] of [
    [written.replace(/^title: /m, 'title: ['), 2, 'かっこが閉じていません'],
    [`${written}\n{kikai}\n`, written.split('\n').length + 1, '本文では使えません'],
    [written.replace(/^---\n/, ''), 1, '先頭に「---」で囲んだ項目の欄がありません'],
  ] as const) {
    save(spoilt);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('この記事は、まだ読めません');
    const problem = page.getByRole('listitem').filter({ hasText: words });
    await expect(problem).toContainText(`${line}行目`);
    await expect(page.getByRole('main')).toContainText(file);
  }
  await page.goto(`${home}articles/`);
  await page.getByRole('link', { name: id, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('この記事は、まだ読めません');
  save(written);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('この記事は、まだ読めません');
  await expect(page.getByRole('heading', { name: 'ざっくり言うと' })).toBeVisible();
});

test('a new file has its page, and editors’ programs know it', async ({ page }) => {
  const added = 'content/articles/2021/2021-atarashii.mdx';
  writeFileSync(
    join(copy, added),
    written.replace(TITLE, 'draft: true\ntitle: 新しく書き始めた記事の見出し'),
  );
  await expect(async () => {
    await page.goto(`${home}articles/2021-atarashii/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('新しく書き始めた記事の見出し', {
      timeout: 1000,
    });
  }).toPass();
  // Astro writes them after it has answered, and not at once: they may be missing or half there.
  const told = (name: string) => JSON.parse(readFileSync(join(copy, '.astro', 'collections', name), 'utf8'));
  await expect(() => {
    expect(told('articles.schema.json')).toEqual(JSON.parse(JSON.stringify(editorSchemas.articles)));
    const { entries } = told('collections.json');
    expect(entries[pathToFileURL(join(copy, file)).href.toLowerCase()]).toBe('articles');
  }).toPass();
});
