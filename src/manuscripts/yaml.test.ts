import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readTable } from '#search/fixtures/read-table.ts';
import type { ValuePath } from './manuscript.ts';
import { parseYaml } from './yaml.ts';

const columns = ['yaml', 'at', 'message', 'guards'] as const;
const mistakes = readTable(new URL('yaml-mistakes.tsv', import.meta.url), columns);

describe('a mistake in the YAML', () => {
  test.each(mistakes)('$guards', ({ yaml, at, message }) => {
    const { value, issues } = parseYaml(yaml, 2);
    expect(value).toBeNull();
    expect(issues.map(({ line, column }) => `${line}:${column}`)).toEqual([at]);
    expect(issues[0]?.message).toContain(message);
    expect(issues[0]?.hint).toMatch(/ます$/);
  });

  test('several are told line by line', () => {
    const { issues } = parseYaml('a: 1\na: 2\nb: @x\n\nc: *d\n', 1);
    expect(issues.map(({ line }) => line)).toEqual([2, 3, 5]);
  });
});

describe('text that only looks like a mistake', () => {
  test.each([
    ['https://example.jp/?a=1&b=2*3', 'an address'],
    ['A & B', 'an ampersand within a sentence'],
    ['「*」と「&」を含む文', 'marks within quotation marks'],
    ['5 * 3は15です', 'a star within a sentence'],
    ['R&Dの*印 &c', 'marks behind letters and spaces'],
    ['10:30に発覚', 'a colon without a space'],
    ['原因：不明', 'a full-width colon'],
    ['C#の不具合', 'a number sign behind a letter'],
    ['2026-11-21', 'a day'],
    ['2026-11-21T09:00:00+09:00', 'a moment'],
    ['12時 - 13時', 'a hyphen between spaces'],
    ['no', 'a word that older YAML takes for false'],
    ['漏えい！', 'an exclamation mark at the end'],
    ['a, b [c] {d}', 'brackets behind a word'],
  ])('%s: %s', (text) => {
    expect(parseYaml(`text: ${text}\n`, 1)).toMatchObject({ value: { text }, issues: [] });
  });

  test('in a quoted or a folded text every mark may stand', () => {
    const yaml = 'a: "*強調* &c: @ !"\nb: |-\n  *強調*\n  &c: @ !\nc: >-\n  - x\n  - y\n';
    const value = { a: '*強調* &c: @ !', b: '*強調*\n&c: @ !', c: '- x - y' };
    expect(parseYaml(yaml, 1)).toMatchObject({ value, issues: [] });
  });
});

describe('values', () => {
  test.each<readonly [string, unknown]>([
    ['', null],
    ['# メモだけ', null],
    ['a: 2021', { a: 2021 }],
    ['2021: a', { '2021': 'a' }],
    ['a: ~', { a: null }],
    ['a: 0o17', { a: 15 }],
    ['__proto__: {polluted: true}', Object.fromEntries([['__proto__', { polluted: true }]])],
  ])('%j', (yaml, value) => {
    expect(parseYaml(yaml, 1)).toMatchObject({ value, issues: [] });
    expect(Object.hasOwn({}, 'polluted')).toBe(false);
  });

  test('what was written as YAML comes back', () => {
    const json = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        const yaml = stringify(plain, { aliasDuplicateObjects: false });
        expect(parseYaml(yaml, 1).value ?? {}).toEqual(plain);
      }),
    );
  });
});

describe('places', () => {
  const yaml = [
    'title: 青葉文具の漏えい', // line 2
    'series: { id: getsuyo, number: 2 }',
    'sources:',
    '  - id: s1',
    '    title: "題名"',
    '  - id: s2',
    '    note:',
    'summary:',
    '  - 一つ目の、長い文。',
    '  - >-',
    '    二つ目',
    'empty:',
    '"quoted key": 値',
  ].join('\n');
  const { locate } = parseYaml(yaml, 2);

  test.each<readonly [string, ValuePath, string]>([
    ['a value behind Japanese', ['title'], '2:8'],
    ['a value within braces', ['series', 'number'], '3:32'],
    ['a list is where its key is', ['sources'], '4:1'],
    ['a group is where its key is', ['series'], '3:1'],
    ['an item', ['sources', 1], '7:5'],
    ['a value of an item', ['sources', 1, 'id'], '7:9'],
    ['a quoted value', ['sources', 0, 'title'], '6:12'],
    ['a text of a list', ['summary', 0], '10:5'],
    ['a folded text', ['summary', 1], '11:5'],
    ['a quoted key', ['quoted key'], '14:15'],
    ['a value of a group that stands for a list of one', ['series', 0, 'number'], '3:32'],
    ['a missing field is where its group begins', ['sources', 1, 'publisher'], '7:5'],
    ['a missing item is where its list begins', ['sources', 5, 'id'], '4:1'],
    ['a missing field of the whole', ['causes', 0, 'text'], '2:1'],
    ['a field below a text', ['title', 'x', 0], '2:8'],
  ])('%s', (_name, path, at) => {
    const { line, column } = locate(path);
    expect(`${line}:${column}`).toBe(at);
  });

  test('an empty value is behind its colon', () => {
    expect(locate(['empty'])).toEqual({ line: 13, column: 7 });
  });

  test('a file that says nothing has a beginning', () => {
    expect(parseYaml('', 2).locate(['title'])).toEqual({ line: 2, column: 1 });
  });
});

describe('nothing an editor could type breaks the reader', () => {
  const marks = fc.constantFrom(...'abあ漏:：-&*!|>\'"[]{}#%@`,?~\\\n\t 　\u2028\u0000\ufeff');
  const text = fc.string({ unit: fc.oneof(marks, fc.constantFrom(': ', '\n  ', '- ', '*a', '&a ', '<<: ')) });

  test('marks of YAML in any order', () => {
    fc.assert(
      fc.property(text, (yaml) => {
        const { value, issues, locate } = parseYaml(yaml, 2);
        const lines = yaml.split('\n').length;
        for (const { line, column } of [...issues, locate(['a', 0]), locate([0, 'a'])]) {
          expect(line).toBeGreaterThanOrEqual(2);
          expect(line).toBeLessThanOrEqual(lines + 1);
          expect(column).toBeGreaterThanOrEqual(1);
        }
        if (issues.length > 0) expect(value).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['deep brackets', '['.repeat(5_000)],
    ['a deep list', '- '.repeat(5_000)],
    ['a billion laughs', `a: &a [x]\n${'b: [*a, *a]\n'.repeat(100)}`],
  ])('%s', (_name, yaml) => {
    expect(parseYaml(yaml, 1).issues.length).toBeGreaterThan(0);
  });
});
