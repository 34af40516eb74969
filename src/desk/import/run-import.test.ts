import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { allRules } from '#checks/all-rules.ts';
import { runChecks } from '#checks/run-checks.ts';
import { layOut } from '#checks/specimens/specimen.ts';
import { type Content, readContent } from '#manuscripts/read-content.ts';
import { loadTokenizer, type Tokenizer } from '#search/analyzer/tokenizer.ts';
import { runImport } from './run-import.ts';

const fixture = (name: string) => readFile(join(import.meta.dirname, 'fixtures', name));

let root: string;
let tokenizer: Tokenizer;
beforeAll(async () => {
  tokenizer = await loadTokenizer();
});
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-import-'));
  await layOut(root, []);
});
afterEach(() => rm(root, { recursive: true }));

const run = (...args: readonly string[]) =>
  runImport(args, {
    root,
    folder: root,
    now: new Date('2026-11-22T00:00:00Z'),
    loadTokenizer: async () => tokenizer,
    pid: 7,
  });

test('a draft is read by the house; the check names only what the editor has to do', async () => {
  await writeFile(join(root, 'a.txt'), await fixture('report.txt'));
  const { file, report } = await run('a.txt');
  expect(file).toBe('content/articles/2026/2026-hatoba-shoten-todai-shisutemu.mdx');
  expect(report).toContain('入力24行 = 置いた24行 + 置けなかった0行 + 空行0行');
  const content = await readContent(root);
  expect(errorsOf(content, file)).toEqual(['number-unsourced', 'source-unread-cited']);

  await run('a.txt', '--force', '--read', '--id', '2026-hatoba-shoten-todai-shisutemu');
  const read = await readContent(root);
  expect(errorsOf(read, file)).toEqual(['number-unsourced']);
});

/** The rules that stop a draft, in order. */
function errorsOf(content: Content, file: string): readonly string[] {
  const errors = runChecks(content, allRules).filter(
    (issue) => issue.file === file && issue.severity === 'error',
  );
  return [...new Set(errors.map(({ rule }) => rule))].sort();
}

test('what found no place is listed line by line, and stands in the draft', async () => {
  await writeFile(join(root, 'a.txt'), await fixture('column.txt'));
  const { file, report } = await run('a.txt', '--out', 'drafts', '--id', '2026-column');
  expect(file).toBe('drafts/2026-column.mdx');
  expect(report).toContain('  20行目: profile_photo');
  const text = await readFile(join(root, file), 'utf8');
  expect(text).toContain('## 取り込みで置けなかった行\n\n```text\nHOME コラム一覧 あすの備え　その7\n');
});

test('text of another encoding is converted, and the report says so', async () => {
  const text = (await fixture('column.txt')).toString().replaceAll('\n', '\r\n');
  await writeFile(join(root, 'a.txt'), Buffer.from(`\ufeff${text}`, 'utf16le'));
  const { report } = await run('a.txt');
  expect(report).toContain('文字コードをUTF-16からUTF-8に直しました。');
  expect(report).toContain('改行をWindowsなどの形（CRLF）からLFに直しました。');
  expect(report).toContain('入力33行 = 置いた11行 + 置けなかった8行 + 空行14行');
});

test('an existing draft is never written over without --force', async () => {
  await writeFile(join(root, 'a.txt'), await fixture('column.txt'));
  const { file } = await run('a.txt', '--id', '2026-column');
  const before = await readFile(join(root, file), 'utf8');
  await expect(run('a.txt', '--id', '2026-column')).rejects.toThrow('すでにあります');
  await writeFile(join(root, 'out.mdx'), 'x');
  await expect(run('a.txt', '--id', 'out', '--out', '.')).rejects.toThrow('--force');
  expect(await readFile(join(root, 'out.mdx'), 'utf8')).toBe('x');
  expect(await readFile(join(root, file), 'utf8')).toBe(before);
});

test.each([
  ['no file', [], '使い方: npm run import'],
  ['a file that is not there', ['nowhere.txt'], 'が見つかりません'],
  ['a folder', ['content'], 'フォルダーです'],
  ['an unknown option', ['a.txt', '--all'], '使い方: npm run import'],
])('%s', async (_, args, words) => {
  await expect(run(...args)).rejects.toThrow(words);
});

test.each([
  ['a page without words', '<!doctype html><title></title><script>1</script>', '文章がありません'],
  [
    'a page saved with its pictures',
    'From: <Saved by Blink>\nContent-Type: multipart/related\n',
    'MHTML形式',
  ],
  ['nesting beyond all measure', `<!doctype html>${'<div>'.repeat(5_000)}x`, '入れ子が深すぎます'],
])('%s is refused with the way out', async (_, text, words) => {
  await writeFile(join(root, 'a.html'), text);
  await expect(run('a.html')).rejects.toThrow(words);
});
