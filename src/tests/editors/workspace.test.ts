import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reporters } from '#checks/reporters/reporters.ts';
import type { Issue } from '#domain/issue.ts';
import { root, vscodeFile } from './vscode-files.ts';

interface Pattern {
  readonly regexp: string;
  readonly [part: string]: number | string;
}
interface Matcher {
  readonly owner: string;
  readonly severity: string;
  readonly pattern: readonly Pattern[];
}
interface Task {
  readonly label: string;
  readonly args: readonly string[];
  readonly problemMatcher: readonly Matcher[];
}

const tasks: readonly Task[] = vscodeFile('tasks.json').tasks;
const taskOf = (script: string) => tasks.find(({ args }) => args[0] === 'run' && args[1] === script);

const issues: readonly Issue[] = [
  {
    rule: 'tag-unknown',
    severity: 'error',
    file: 'content/articles/2026/2026-aoba-bungu.mdx',
    line: 13,
    column: 5,
    message: 'タグ「vpm」のファイルがありません: 1:2 のように書かれています',
    hint: 'vpn のことであれば（よくある誤りです）、そう書き直します',
  },
  {
    rule: 'prose/wording',
    severity: 'warning',
    file: 'content/glossary/vpn.yaml',
    line: 2,
    column: 120,
    message: '言い換えます: 「エラー」',
    hint: '書き直します',
  },
];

/**
 * What VS Code makes of an output: one line for each pattern, one directly behind the other; a message that
 * several patterns give is put together
 * (https://code.visualstudio.com/docs/debugtest/tasks#_defining-a-multiline-problem-matcher).
 */
function problemsIn(output: string, { severity, pattern }: Matcher) {
  const lines = output.split('\n');
  return lines.flatMap((_line, at) => {
    const matches = pattern.map(({ regexp }, offset) => new RegExp(regexp).exec(lines[at + offset] ?? ''));
    if (matches.some((match) => match === null)) return [];
    const part = (name: string) =>
      pattern.flatMap((one, index) => {
        const group = one[name];
        return typeof group === 'number' ? [matches[index]?.[group] ?? ''] : [];
      });
    return [
      {
        severity,
        file: part('file')[0],
        line: Number(part('line')[0]),
        column: Number(part('column')[0]),
        message: part('message'),
        rule: part('code')[0],
      },
    ];
  });
}

describe.each(['check', 'build'])('the task that runs %s', (script) => {
  const matchers = taskOf(script)?.problemMatcher ?? [];

  test('finds every issue of the report, and nothing else', () => {
    const report = `> kyokun@0.1.0 ${script}\n> node scripts/${script}.ts\n\n${reporters.text(issues)}\n`;
    const found = matchers.flatMap((matcher) => problemsIn(report, matcher));
    expect(found).toEqual(
      issues.map(({ severity, file, line, column, message, hint, rule }) => {
        return { severity, file, line, column, message: [message, hint], rule };
      }),
    );
    expect(matchers.flatMap((matcher) => problemsIn(reporters.text([]), matcher))).toEqual([]);
  });

  test('keeps errors and warnings apart, for an owner’s marks replace each other', () => {
    expect(new Set(matchers.map(({ owner }) => owner)).size).toBe(2);
  });
});

test('every task runs a script that there is', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(tasks.map(({ args }) => args[1])).toEqual(expect.arrayContaining(['new', 'check', 'dev']));
  for (const { label, args } of tasks) {
    expect(scripts).toHaveProperty(String(args[1]));
    expect(label).toMatch(/^教訓: /);
  }
});

describe('settings', () => {
  const settings = vscodeFile('settings.json');

  test('the textlint extension reads MDX by the rules of the check', () => {
    expect(settings['textlint.configPath']).toBe('content/.textlintrc.json');
    expect(existsSync(join(root, settings['textlint.configPath']))).toBe(true);
    expect(settings['textlint.languages']).toContain('mdx');
  });

  test('front matter is completed from the schemas that Astro writes', () => {
    expect(settings['astro.content-intellisense']).toBe(true);
    expect(readFileSync(join(root, 'astro.config.mjs'), 'utf8')).toContain('contentIntellisense: true');
  });

  test('each setting of an extension has its extension recommended', () => {
    expect(vscodeFile('extensions.json').recommendations).toEqual([
      'unifiedjs.vscode-mdx',
      'astro-build.astro-vscode',
      'redhat.vscode-yaml',
      '3w36zj6.textlint',
      'biomejs.biome',
    ]);
  });
});
