import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { siteFiles } from '#build/site-files.ts';
import { cutFrontMatter } from '#manuscripts/front-matter-block.ts';
import { type RunningServer, startStaticServer } from '#serving/static-server.ts';
import { site } from '#site';
import { bundleForm } from './bundle-form.ts';

const articles = join(import.meta.dirname, '..', '..', '..', 'content', 'articles');
const files: readonly (readonly [path: string, text: string])[] = readdirSync(articles, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => name.endsWith('.mdx'))
  .toSorted()
  .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(articles, name), 'utf8')]);

// One bundle and one server for all.
test.describe.configure({ mode: 'default' });

// A limit against hanging: what has not appeared by then never will.
test.use({ actionTimeout: 20_000 });

let folder: string;
let server: RunningServer;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kyokun-form-'));
  mkdirSync(join(folder, 'admin'));
  await bundleForm(join(folder, 'admin'));
  // The policy of every page of the site, and no other.
  const { _headers } = siteFiles({ ...site, baseUrl: 'https://example.co.jp/' }, '2026-01-01T00:00:00Z');
  writeFileSync(join(folder, '_headers'), _headers ?? '');
  writeFileSync(join(folder, 'blank.html'), '<!doctype html><title>blank</title>');
  server = await startStaticServer({ folder, base: '/' }, 0);
});

test.afterAll(async () => {
  await server?.stop();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

/** What the visit must not show: requests to elsewhere, and what the policy forbade. */
function watch(page: Page): { readonly foreign: string[]; readonly forbidden: string[] } {
  const seen = { foreign: [] as string[], forbidden: [] as string[] };
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.origin !== new URL(server.url).origin) {
      seen.foreign.push(url.href);
    }
  });
  page.on('console', (message) => {
    const directive = /Content Security Policy directive: "?'?([a-z-]+)/.exec(message.text())?.[1];
    const what = /'?((?:data|blob|https?):)/.exec(message.text())?.[1] ?? 'inline';
    if (directive !== undefined) seen.forbidden.push(`${directive} ${what}`);
  });
  return seen;
}

/**
 * Opens the form on a folder of the browser's own (https://fs.spec.whatwg.org/#sandboxed-filesystem) that
 * holds the articles: the folder that an editor would choose, without the dialog to choose it.
 */
async function openForm(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('project'),
    });
  });
  await page.goto(`${server.url}blank.html`);
  await page.evaluate(async (contents) => {
    const top = await navigator.storage.getDirectory();
    const project = await top.getDirectoryHandle('project', { create: true });
    await project.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of contents) {
      let place = project;
      const parts = ['content', 'articles', ...path.split('/')];
      for (const part of parts.slice(0, -1)) place = await place.getDirectoryHandle(part, { create: true });
      const file = await place.getFileHandle(parts.at(-1) ?? '', { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);
  await page.goto(`${server.url}admin/`);
  await page.getByRole('button', { name: 'ローカルリポジトリで作業' }).click();
  await expect(page.getByRole('row')).toHaveCount(files.length);
}

/** The file as it stands in the folder now. */
async function fileNow(page: Page, path: string): Promise<string> {
  return page.evaluate(
    async (parts) => {
      let place = await (await navigator.storage.getDirectory()).getDirectoryHandle('project');
      for (const part of parts.slice(0, -1)) place = await place.getDirectoryHandle(part);
      return (await (await place.getFileHandle(parts.at(-1) ?? '')).getFile()).text();
    },
    ['content', 'articles', ...path.split('/')],
  );
}

/** Opens an article, puts another title in the place of its own, and saves. */
async function retitle(page: Page, path: string, from: string, to: string): Promise<void> {
  await page.evaluate(
    (hash) => location.assign(hash),
    `#/collections/articles/entries/${path.replace(/\.mdx$/, '')}`,
  );
  const title = page.getByRole('textbox').first();
  await expect(title).toHaveValue(from);
  await expect(page.getByRole('button', { name: '保存' })).toBeDisabled();
  await title.fill(to);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page).toHaveURL(/#\/collections\/articles$/);
}

const partsOf = (text: string) => {
  const block = cutFrontMatter(text);
  return { frontMatter: parse(block?.yaml ?? '', { schema: 'core' }), body: block?.body };
};

test('every article is opened and saved: its front matter and body stay what they were', async ({ page }) => {
  test.setTimeout(600_000);
  const seen = watch(page);
  await openForm(page);
  expect(files.length).toBeGreaterThan(0);
  for (const [path, text] of files) {
    const { frontMatter, body } = partsOf(text);
    const title = String(frontMatter.title);
    await retitle(page, path, title, `${title}改`);

    const saved = await fileNow(page, path);
    expect(partsOf(saved).frontMatter, path).toEqual({ ...frontMatter, title: `${title}改` });
    expect(partsOf(saved).body, path).toBe(body);
    // And back, to the byte: comments and the way it is written are there too.
    expect(saved.replace(`${title}改`, title), path).toBe(text);
  }
  expect(seen.foreign).toEqual([]);
  // Sveltia draws an icon of its logo for a home screen; without it the form is the same.
  expect([...new Set(seen.forbidden)].toSorted()).toEqual(['connect-src data:']);
});

test('the form has its styles and its own fonts', async ({ page }) => {
  await openForm(page);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBeGreaterThan(20);
  expect(await page.locator('style').count()).toBe(0);
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(loaded.join()).toContain('Material Symbols Outlined');
});
