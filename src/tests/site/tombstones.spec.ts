import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseRssFeed } from 'feedsmith';
import { HtmlValidate } from 'html-validate';
import { site } from '#site';
import { type RunningServer, startStaticServer } from '../../serving/static-server.ts';
import { barriersOf } from '../browser/axe.ts';
import { complaintsOf } from '../browser/visit.ts';
import { followLinks } from './broken-links.ts';
import { filesOf, locationsIn } from './built-site.ts';
import { htmlRules } from './html-validate.ts';
import { buildProject, copyProject, removeProject } from './scratch-project.ts';

const versions = [
  '    versions:',
  `      - { date: 2026-11-21, kind: 新規, text: 消したはずの題名を公開しました。, digest: ${'a'.repeat(64)} }`,
];
/** A publication that has a past: an article moved, one merged, one withdrawn. */
const register = [
  'articles:',
  ...['  2019-old-name:', '    state: moved', '    since: 2027-03-01', '    target: 2019-7pay', ...versions],
  ...[
    '  2019-second-part:',
    '    state: merged',
    '    since: 2027-03-02',
    '    target: 2019-takufile',
    ...versions,
  ],
  ...['  2019-taken-back:', '    state: withdrawn', '    since: 2027-03-03', ...versions],
  '    reason: 記事の土台にした発表が取り消されたためです。',
  '',
].join('\n');
/** What one article was told after its first entry. */
const history = `  - date: 2027-04-01
    kind: 追記
    text: 会社の報告書を読み、公表の日を加えました。
  - date: 2027-04-02
    kind: 訂正
    text: 件数を「10件」としていましたが、正しくは「11件」です。
    before: 10件
    after: 11件
  - date: 2027-04-03
    kind: 軽微修正
    text: 読点を直しました。
`;
const changed = 'content/articles/2021/2021-matsui-scsk.mdx';
/** Later than every planned check of the articles that the copy holds. */
const at = '2099-01-01T09:00:00+09:00';
const gone = ['2019-old-name', '2019-second-part', '2019-taken-back'];

let copy: string;
let server: RunningServer;

// One build and one server for all.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  copy = copyProject();
  writeFileSync(join(copy, 'content', 'register.yaml'), register);
  const file = join(copy, changed);
  const text = readFileSync(file, 'utf8');
  const longer = text.replace(/^(updates:\n {2}- .*\n(?: {4}.*\n)+)(?: .*\n)*/m, `$1${history}`);
  expect(longer).toContain('11件');
  writeFileSync(file, longer);
  await buildProject(copy, ['--at', at]);
  server = await startStaticServer({ folder: join(copy, 'dist'), base: '/' }, 0);
});

test.afterAll(async () => {
  await server?.stop();
  if (copy !== undefined) removeProject(copy);
});

const read = (path: string) => readFileSync(join(copy, 'dist', path), 'utf8');

test('a withdrawn article’s address says when and why, and not what it was', async ({ page }) => {
  const complaints = complaintsOf(page, server.url);
  const answer = await page.goto(`${server.url}articles/2019-taken-back/`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('この記事は取り下げました');
  const main = page.getByRole('main');
  await expect(main).toContainText('2027年3月3日');
  await expect(main).toContainText('記事の土台にした発表が取り消されたためです。');
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
  expect(await barriersOf(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [old, now] of [
    ['2019-old-name', '2019-7pay'],
    ['2019-second-part', '2019-takufile'],
  ]) {
    test(`${old} leads to ${now}`, async ({ page }) => {
      await page.goto(`${server.url}articles/${old}/`);
      await expect(page).toHaveURL(`${server.url}articles/${now}/`);
      const html = read(`articles/${old}/index.html`);
      expect(html).toContain(`<link rel="canonical" href="${site.baseUrl}articles/${now}/">`);
      expect(html).toMatch(new RegExp(`<a href="[^"]*/articles/${now}/">`));
    });
  }
});

test('hosts that read _redirects are told what moved, and not of what was withdrawn', () => {
  const lines = read('_redirects').trim().split('\n');
  expect(lines).toContain('/articles/2019-old-name/ /articles/2019-7pay/ 301');
  expect(lines).toHaveLength(12);
});

test('old addresses are kept out of indexes, lists, feeds and the search', async () => {
  const validator = new HtmlValidate(htmlRules);
  const names = new RegExp(gone.join('|'));
  for (const id of gone) {
    const html = read(`articles/${id}/index.html`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('消したはずの題名');
    const { results } = await validator.validateString(html, id);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  }
  expect(locationsIn(read('sitemap-0.xml')).filter((location) => names.test(location))).toEqual([]);
  // An article that moved keeps its identity in feeds, and nothing else of its old address.
  const identities = /<guid isPermaLink="false">[^<]*<\/guid>|<id>[^<]*<\/id>|"id": "[^"]*"/g;
  const naming = filesOf(join(copy, 'dist'))
    .filter((path) => /\.(?:html|xml|json|txt)$/.test(path) && names.test(read(path).replace(identities, '')))
    .filter((path) => !gone.some((id) => path.startsWith(`articles/${id}/`)));
  expect(naming).toEqual(['corrections/index.html']);
});

test('the ledger of corrections holds all that became of articles, and its links lead there', async ({
  page,
}) => {
  await page.goto(`${server.url}corrections/`);
  const rows = (name: RegExp) => page.getByRole('region', { name }).getByRole('listitem');
  await expect(rows(/^軽微修正/).first()).toHaveText(/2027年4月3日.*軽微修正.*読点を直しました。/);
  const correction = rows(/^訂正/).first();
  await expect(correction).toHaveText(/2027年4月2日.*訂正.*正しくは「11件」です。誤: 10件 正: 11件/);
  await expect(correction.locator('del')).toHaveText('10件');
  await expect(correction.locator('ins')).toHaveText('11件');
  await expect(rows(/^追記/).first()).toHaveText(/2027年4月1日.*追記.*公表の日を加えました。/);
  await expect(rows(/^取り下げ・移転・統合/)).toHaveText([
    /2027年3月3日.*取り下げ.*2019-taken-back.*取り消されたためです。/,
    /2027年3月2日.*統合.*2019-second-part/,
    /2027年3月1日.*移転.*2019-old-name/,
  ]);
  expect(await barriersOf(page)).toEqual([]);
  await correction.getByRole('link').click();
  await expect(page.locator(':target')).toContainText('正しくは「11件」です。誤: 10件 正: 11件');
  expect((await followLinks(server.url, site.baseUrl, ['404.html'])).broken).toEqual([]);
  await page.goBack();
  for (const id of gone) {
    const address = await page.getByRole('link', { name: id, exact: true }).getAttribute('href');
    expect((await page.request.get(new URL(address ?? '', page.url()).href)).status()).toBe(200);
  }
});

test('what is overdue is said to be our own checking', async ({ page }) => {
  await page.goto(`${server.url}follow-ups/`);
  const late = page.getByRole('region', { name: /^予定を過ぎたもの/ });
  await expect(late).toContainText('編集部の確認が遅れています。');
  expect(await late.getByRole('listitem').count()).toBeGreaterThan(10);
  await expect(page.getByRole('region', { name: /^次に確かめること/ })).toContainText('予定はありません');
  await expect(page.getByRole('region', { name: /^確かめたもの/ })).toContainText('正しくは「11件」です。');
  expect(await barriersOf(page)).toEqual([]);
  await late.getByRole('link').first().click();
  await expect(page.getByRole('region', { name: 'その後どうなった' })).toContainText(
    '編集部の確認が遅れています',
  );
});

test('the feed of follow-ups holds what was added and put right', async () => {
  const { items = [] } = parseRssFeed(read('follow-ups/rss.xml'));
  const address = `${site.baseUrl}articles/2021-matsui-scsk/#update-`;
  expect(items.slice(0, 2).map(({ guid, title }) => [guid?.value, title?.slice(0, 4)])).toEqual([
    [`${address}3`, '【訂正】'],
    [`${address}2`, '【追記】'],
  ]);
  const all = parseRssFeed(read('rss.xml')).items ?? [];
  expect(all.filter(({ link }) => gone.some((id) => link?.includes(id)))).toEqual([]);
});

test('the feed of an article that is gone tells its followers, and nothing of what it was', () => {
  const links = gone.map((id) => {
    const xml = read(`articles/${id}/rss.xml`);
    expect(xml).not.toContain('消したはずの題名');
    return parseRssFeed(xml).items?.map(({ link }) => link);
  });
  const address = (id: string) => `${site.baseUrl}articles/${id}/`;
  expect(links).toEqual([[address('2019-7pay')], [address('2019-takufile')], [address('2019-taken-back')]]);
});
