import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { articleIdPattern } from '#domain/identifier.ts';
import { parseYaml } from '#manuscripts/yaml.ts';
import { loadTokenizer, type Tokenizer } from '#search/analyzer/tokenizer.ts';
import { faultOfId, proposeId } from './article-id.ts';
import { manuscriptText } from './front-matter-text.ts';
import { guessPhase } from './guess-phase.ts';
import { likeness, similarArticles } from './similar-articles.ts';

const table = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));

test.each(table('./guess-phase.cases.tsv'))('%s → %s', (text = '', phase) => {
  expect(guessPhase(text)).toBe(phase);
});

describe('an id from a title', () => {
  let tokenizer: Tokenizer;
  beforeAll(async () => {
    tokenizer = await loadTokenizer();
  });

  test.each([
    ['青葉文具の会員情報が漏えい', '2026-aoba-bungu-kaiin-joho'],
    ['海辺市でUSBメモリー3個を紛失', '2026-umibe-usb-memori-funshitsu'],
    ['１２３', '2026-incident'],
  ])('%s → %s', (title, id) => {
    expect(proposeId(title, '2026', tokenizer, [])).toBe(id);
  });

  test('a long title, and one that is taken, still give an id', () => {
    const long = 'コンピューターウイルス対策ソフトウェア'.repeat(9);
    expect(proposeId(long, '2026', tokenizer, [])).toMatch(articleIdPattern);
    expect(proposeId('青葉文具', '2026', tokenizer, ['2026-aoba-bungu'])).toBe('2026-aoba-bungu-2');
  });
});

test('an id of the editor’s own is held to the rules', () => {
  expect(faultOfId('2026-aoba', [])).toBeNull();
  expect(faultOfId('2026-あおば', [])).toContain('半角の英小文字');
  expect(faultOfId('2026-aoba', ['2026-aoba'])).toContain('すでにあります');
});

describe('articles that may tell of the same incident', () => {
  const known = [
    { id: 'a', title: '青葉文具の会員情報が漏えい', organisations: [{ name: '株式会社青葉文具' }] },
    { id: 'b', title: '海辺市で住民情報の入ったUSBメモリーを紛失', organisations: [{ name: '海辺市' }] },
  ];

  test('by the name, whatever its legal form', () => {
    const draft = { title: '不正送金の疑い', organisations: [{ name: '青葉文具' }] };
    expect(similarArticles(draft, known)).toEqual([
      { id: 'a', title: '青葉文具の会員情報が漏えい', reason: '同じ組織（株式会社青葉文具）' },
    ]);
  });

  test('by the title', () => {
    const draft = { title: '海辺市、住民情報の入ったUSBメモリーを紛失', organisations: [{ name: '山手社' }] };
    expect(similarArticles(draft, known).map(({ id }) => id)).toEqual(['b']);
  });

  test('texts without letters are like nothing', () => {
    expect(likeness('！', '！')).toBe(0);
  });
});

describe('the text of a manuscript', () => {
  const frontMatter = {
    title: '- で始まる: 見出し',
    timeline: [{ date: '2026-01-02', text: '一行目\n二行目', phase: 'harm' as const, sources: ['s1'] }],
  };
  const remarks = {
    above: new Map([
      ['title', ['見出しを直します。']],
      ['timeline.0', ['日付を確かめます。\n--- 二行目']],
      ['timeline.0.phase', ['推定です。']],
      ['nowhere', ['置く所のない注記']],
    ]),
    end: ['---', '制御文字\u0000も残す'],
  };
  const text = manuscriptText(frontMatter, remarks, '\n本文です。\n\n');

  test('reads back as what was written, whatever the remarks say', () => {
    const yaml = text.split('\n---\n')[0]?.slice(4) ?? '';
    expect(parseYaml(yaml, 1)).toMatchObject({ value: frontMatter, issues: [] });
    expect(text.endsWith('\n---\n\n本文です。\n')).toBe(true);
  });

  test('remarks stand above what they speak of', () => {
    expect(text).toContain('# 見出しを直します。\ntitle:');
    expect(text).toContain('  # 日付を確かめます。\n  # --- 二行目\n  - date: 2026-01-02');
    expect(text).toContain('    # 推定です。\n    phase: harm');
    expect(text).toContain('\n# ---\n# 制御文字\ufffdも残す\n---\n');
  });
});
