import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { allRules } from '#checks/all-rules.ts';
import { runChecks } from '#checks/run-checks.ts';
import { layOut } from '#checks/specimens/specimen.ts';
import type { Issue } from '#domain/issue.ts';
import { fillIn, fillInsOf } from '#domain/publication/fill-in.ts';
import { readContent } from '#manuscripts/read-content.ts';
import { loadTokenizer, type Tokenizer } from '#search/analyzer/tokenizer.ts';
import { runNew } from './run-new.ts';

const title = '波止場商店の会員3450人分の情報、共有設定の誤りで外から見える状態';
const flags = {
  title,
  disclosed: '2026年3月25日',
  organisation: '波止場商店',
  industry: 'wholesale-retail',
  cause: '設定不備',
  impact: 'disclosure-potential',
  tag: 'contractor',
  lesson: 'L-001',
  'source-kind': 'press',
  'source-publisher': '海辺新聞',
  'source-title': '波止場商店、会員の名簿が見える状態に',
};
const dossier = join(import.meta.dirname, 'fixtures', '2026-hatoba-shoten.yaml');

let root: string;
let tokenizer: Tokenizer;
let said: string[];
beforeAll(async () => {
  tokenizer = await loadTokenizer();
});
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-new-'));
  await layOut(root, []);
  said = [];
});
afterEach(() => rm(root, { recursive: true }));

const argsOf = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).flatMap(([flag, value]) => [`--${flag}`, value]);

/** Late on the 21st in London is early on the 22nd in Japan. */
const run = (args: readonly string[]) =>
  runNew(args, {
    root,
    now: new Date('2026-11-21T16:00:00Z'),
    terminal: null,
    say: (line) => said.push(line),
    loadTokenizer: async () => tokenizer,
    pid: 7,
  });

async function checked(file: string) {
  const content = await readContent(root);
  const article = content.articles.find((manuscript) => manuscript.file === file);
  return {
    article: article?.value?.article,
    body: article?.value?.body.text ?? '',
    issues: runChecks(content, allRules).filter((issue) => issue.file === file),
    text: await readFile(join(root, file), 'utf8'),
  };
}

/** The rules that stop a draft; what is still to be written only warns. */
function errorsIn(issues: readonly Issue[]): readonly string[] {
  return issues.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}

describe('an article begun from answers', () => {
  test('passes the check, and marks everything that is still to be written', async () => {
    const file = await run(argsOf(flags));
    expect(file).toBe('content/articles/2026/2026-hatoba-shoten-kaiin-joho.mdx');
    const { article, body, issues, text } = await checked(file);
    expect(errorsIn(issues)).toEqual([]);
    expect(article).toMatchObject({
      title,
      draft: true,
      publishedAt: '2026-11-22',
      series: { id: 'getsuyo', number: 3 },
      organisations: [{ reading: 'はとばしょうてん', role: ['victim'], industry: 'wholesale-retail' }],
      causes: [{ category: 'misconfiguration', primary: true }],
      impact: [{ kind: 'disclosure-potential', value: 3450, unit: 'person', status: 'press-single' }],
      updates: [{ date: '2026-11-22', kind: '新規' }],
    });
    expect(fillInsOf(article).map((path) => path.join('.'))).toEqual([
      'summary.0',
      'summary.1',
      'summary.2',
      'discovery.text',
      'timeline.0.text',
      'causes.0.text',
      'lessons.0.text',
      'lessons.0.action',
      'impact.0.label',
    ]);
    expect(body.split(fillIn)).toHaveLength(5);
    expect(text).toContain(
      '# どうやって起きたか。\n#   category に書ける値:\n#     vuln-exploit（脆弱性の悪用）、',
    );
    expect(text).toContain('\n# attackSteps: 手口。');
  });

  test('an actor who is named rests on the source that was read', async () => {
    const { article, issues } = await checked(await run(argsOf({ ...flags, actor: 'external-unknown' })));
    expect(article?.actorsStated).toEqual({ status: 'press-single', sources: ['s1'] });
    expect(issues.map(({ rule }) => rule)).not.toContain('actor-unsourced');
  });

  test('without a terminal, what is missing is named by its option', async () => {
    await expect(run([])).rejects.toThrow('--title を付けてください（見出し');
    const { cause: _, ...rest } = flags;
    await expect(run(argsOf(rest))).rejects.toThrow(
      /--cause を付けてください（主な原因.*vuln-exploit（脆弱性の悪用）/,
    );
  });

  test.each([
    ['title', '短い', '--title: 見出しは8文字以上にします'],
    ['disclosed', '先週', '--disclosed: 「先週」は、読む時によって'],
    ['cause', 'misconfigration', 'misconfiguration のことですか'],
    ['id', 'あおば', '--id: 「あおば」はIDになりません'],
    ['id', '2026-aoba-bungu', 'すでにあります。別のIDにするか'],
    ['reading', '波止場', 'ひらがなで書きます'],
    ['source-url', 'ftp://example.jp/', 'https:// で始まる'],
    ['colour', '赤', '使い方: npm run new'],
  ])('--%s %s is refused', async (flag, value, words) => {
    await expect(run(argsOf({ ...flags, [flag]: value }))).rejects.toThrow(words);
  });

  test('warns of articles that may tell of the same incident', async () => {
    await run(argsOf({ ...flags, organisation: '青葉文具' }));
    expect(said.join('\n')).toContain('2026-aoba-bungu「');
    expect(said.join('\n')).toContain('同じ組織（青葉文具）');
  });

  test('never writes over a file unless forced, and never one id in two folders', async () => {
    const file = await run(argsOf({ ...flags, id: '2026-hatoba' }));
    const before = await readFile(join(root, file), 'utf8');
    const again = argsOf({ ...flags, id: '2026-hatoba', organisation: '別の商店' });
    await expect(run(again)).rejects.toThrow('すでにあります');
    expect(await readFile(join(root, file), 'utf8')).toBe(before);
    expect(await run([...again, '--force'])).toBe(file);
    expect(await readFile(join(root, file), 'utf8')).toContain('name: 別の商店');
    await layOut(root, [{ file: 'articles/2025/2026-hatoba.mdx', text: 'x' }]);
    await expect(run([...again, '--force'])).rejects.toThrow(
      'content/articles/2025/2026-hatoba.mdx で使われて',
    );
  });
});

describe('an article begun from a dossier', () => {
  test('passes the check, with rows in the order of time and causes apart from factors', async () => {
    const file = await run(['--from', dossier]);
    expect(file).toBe('content/articles/2026/2026-hatoba-shoten.mdx');
    const { article, issues } = await checked(file);
    // There is one lesson only to choose from.
    expect(errorsIn(issues)).toEqual(['lesson-twice']);
    expect(article?.timeline.map(({ date, phase }) => [date.wording, phase])).toEqual([
      ['2026年3月1日頃', 'aftermath'],
      ['2026年3月22日午前9時30分頃', 'discovery'],
      ['2026年3月25日', 'disclosure'],
    ]);
    expect(article).toMatchObject({
      tags: ['contractor'],
      causes: [
        { category: 'misconfiguration', primary: true },
        { category: 'unknown', primary: false },
      ],
      factors: [{ category: 'contractor-oversight', sources: ['s2'] }],
      organisations: [
        { role: ['victim', 'client'], industry: 'wholesale-retail' },
        { role: ['contractor'], industry: 'information-communications' },
        { role: ['victim'], industry: 'unclassified' },
      ],
      cves: ['CVE-2026-12345'],
      sources: [
        { id: 's1', url: 'https://example.jp/news/1', read: true },
        { id: 's2', description: '名簿の公開についての続報', publisher: '山手通信', via: '転載で確認' },
        { id: 's3', kind: 'official', title: '共有設定の誤りについて', format: 'pdf', read: false },
        { id: 's903', read: false },
      ],
    });
    expect(article?.impact.map(({ kind, value, unit, qualifier }) => [kind, value, unit, qualifier])).toEqual(
      [
        ['disclosure-mixed', 7000, 'record', 'about'],
        ['disclosure-potential', 3450, 'person', 'exact'],
        ['service-interruption', 5, 'day', 'exact'],
        ['inquiry', undefined, undefined, 'exact'],
      ],
    );
    expect(article?.lessons.map(({ sources }) => sources)).toEqual([[], ['s2']]);
  });

  test('nothing of it is lost: every text stands in a field or in a comment', async () => {
    const { text } = await checked(await run(['--from', dossier]));
    const told: unknown = parse(await readFile(dossier, 'utf8'));
    // These stand there in another form: a date in words, an id as the file's name, codes as what they mean.
    const rewritten = /^(?:date|value|precision|kind|category|id|read)$/;
    const lost = textsOf(told, '').filter(
      ({ key, value }) =>
        !rewritten.test(key) &&
        value
          .replace(/^\[PDF\] |^（|）$/gu, '')
          .split(/(?<=。)|（転載で確認/u)
          .some((part) => !text.includes(part)),
    );
    expect(lost).toEqual([]);
    for (const words of [
      'claims_checked: 3',
      '番号は未確認',
      'うわさが広まった',
      '「sorcery」',
      '閲覧した人の数は分からない',
    ]) {
      expect(text).toContain(words);
    }
  });

  test.each([
    ['a: [1', '事実メモとして読めません。\n  1行目'],
    ['- a', '事実メモではありません'],
    ['', 'は空です'],
  ])('%j is refused', async (text, words) => {
    await layOut(root, [{ file: 'a.yaml', text }]);
    await expect(run(['--from', join(root, 'content', 'a.yaml')])).rejects.toThrow(words);
  });

  test('a file that is not there', async () => {
    await expect(run(['--from', join(root, 'nowhere.yaml')])).rejects.toThrow('が見つかりません');
  });

  test('hardly anything is still a draft that can be read', async () => {
    await layOut(root, [{ file: 'a.yaml', text: 'confidence: low\ntitle_hint: 短い' }]);
    const file = await run(['--from', join(root, 'content', 'a.yaml'), '--tag', 'vpn', '--id', '2026-a']);
    const { text, issues } = await checked(file);
    expect(text).toContain('confidence: low');
    expect(issues.map(({ message }) => message)).toEqual(['timeline に0個の並びが書かれています']);
  });
});

function textsOf(value: unknown, key: string): readonly { readonly key: string; readonly value: string }[] {
  if (typeof value === 'string') return [{ key, value }];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => textsOf(item, name));
}
