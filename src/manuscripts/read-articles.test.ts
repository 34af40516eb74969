import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readArticle } from './read-articles.ts';

const folder = new URL('../checks/specimens/valid/content/articles/2026/', import.meta.url);
const text = await readFile(new URL('2026-aoba-bungu.mdx', folder), 'utf8');
const file = 'content/articles/2026/2026-aoba-bungu.mdx';
const lines = text.split('\n');
const lineOf = (part: string) => lines.findIndex((line) => line.includes(part)) + 1;

const read = (changed: string, name = file) =>
  readArticle({ file: name, bytes: new TextEncoder().encode(changed) });

test('an article is its dates, its rows and its body', () => {
  const { id, value, issues, bodyLine } = read(text);
  expect(issues).toEqual([]);
  expect(id).toBe('2026-aoba-bungu');
  expect(value?.article.timeline[2]?.date.earliest).toBe('2026-03-11');
  expect(value?.body.sections.map(({ title }) => title)).toEqual(['', '会員の一言', '所感']);
  expect(lines[bodyLine - 2]).toBe('---');
});

describe('mistakes of every layer stand at their places', () => {
  test.each([
    ['a date', ['- date: 2026年3月11日', '- date: 2026年3月32日'], '2026年3月32日', 'date'],
    [
      'a source',
      ['phase: discovery\n    sources: [s2]', 'phase: discovery\n    sources: [s2, s7]'],
      's7]',
      'source-unknown',
    ],
    ['a source’s id', ['- id: s3', '- id: s2'], 's2\n    kind: press\n    title: 青葉文具に', 'source-twice'],
    ['a field', ['status: closed', 'status: finished'], 'finished', 'field-value'],
    ['the YAML', ['status: closed', 'status: *closed'], '*closed', 'yaml'],
    ['the body', ['## 会員の一言', '# 会員の一言'], '# 会員の一言', 'mdx-heading-depth'],
    ['a component', ['<Cite id="s1" />', '<Cite id="第一" />'], '<Cite id="第一"', 'mdx-prop'],
  ] as const)('%s', (_name, [part, instead], at, rule) => {
    const changed = text.replace(part, instead);
    const { value, issues } = read(changed);
    expect(value).toBeNull();
    const places = issues.map((issue) => ({
      rule: issue.rule,
      at: changed
        .split('\n')
        .slice(issue.line - 1)
        .join('\n')
        .slice(issue.column - 1)
        .startsWith(at),
    }));
    expect(places).toEqual([{ rule, at: true }]);
  });

  test('mistakes of the front matter hide none of the body', () => {
    const changed = text.replace('status: closed', 'status: finished').replace('## 所感', '## 感想');
    expect(read(changed).issues.map(({ rule }) => rule)).toEqual(['field-value', 'body-view-missing']);
  });

  test('a file that is no text is only that', () => {
    const { issues } = readArticle({ file, bytes: Uint8Array.of(0x98, 0x52) });
    expect(issues.map(({ rule }) => rule)).toEqual(['encoding']);
  });

  test('a file without front matter is only that', () => {
    expect(read('# 見出し\n\n本文').issues.map(({ rule }) => rule)).toEqual(['front-matter-missing']);
  });
});

describe('an id', () => {
  test.each(['2026', 'ab', '2026_aoba', '2026-Aoba', '青葉文具', 'a'.repeat(61)])('%s is none', (name) => {
    const { value, issues } = read(text, `content/articles/2026/${name}.mdx`);
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ rule: 'article-id', line: 1, column: 1 }]);
  });
});

test('a value is found by its path', () => {
  expect(read(text).locate(['sources', 2, 'read']).line).toBe(lineOf('read: false'));
});
