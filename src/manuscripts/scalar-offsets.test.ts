import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseYaml } from './yaml.ts';

/** Each character of the one value, and the character that stands at its place in the text. */
function sideBySide(yaml: string): readonly (readonly [string, string])[] {
  const [written] = parseYaml(yaml, 1).strings();
  expect(written?.offsets).toHaveLength(written?.value.length ?? -1);
  return (written?.value.split('') ?? []).map((character, index) => [
    character,
    yaml.charAt(written?.offsets?.[index] ?? -1),
  ]);
}

describe('every character of a value stands at its place', () => {
  test.each([
    ['plain', 'a: 漏えい、1万件\n'],
    ['in single quotes', "a: 'それは''例''です'\n"],
    ['in double quotes', 'a: "漏えい: 確認"\n'],
    ['as a block', 'a: |-\n  一行目\n\n    字下げ\n  三行目\n'],
    ['in a flow', 'a: { b: 漏えい, c: 1 }\n'],
    ['in a list', 'a:\n  - 漏えい\n'],
  ])('%s', (_name, yaml) => {
    for (const [character, there] of sideBySide(yaml)) expect(there).toBe(character);
  });

  test('over several lines, where a line end is read as a space', () => {
    const pairs = sideBySide('a: 漏えいした\n  会員です\n');
    expect(pairs.filter(([character, there]) => character !== there)).toEqual([[' ', '\n']]);
  });

  test('in double quotes with escapes, where the backslash stands for the character', () => {
    const pairs = sideBySide('a: "一\\n二\\u3042三\\\\"\n');
    expect(pairs.filter(([character, there]) => character !== there).map(([, there]) => there)).toEqual([
      '\\',
      '\\',
    ]);
  });

  test('as a folded block', () => {
    const pairs = sideBySide('a: >-\n  漏えいした\n  会員です\n');
    expect(pairs.filter(([character, there]) => character !== there)).toEqual([[' ', '\n']]);
  });
});

test('whatever a library writes is laid beside its text, in order, or not at all', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 20, max: 80 }),
      (value, lineWidth) => {
        const yaml = stringify({ a: value, b: [value] }, { lineWidth });
        for (const { offsets } of parseYaml(yaml, 1).strings()) {
          if (offsets === null) continue;
          expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
          expect(Math.max(0, ...offsets)).toBeLessThanOrEqual(yaml.length);
        }
      },
    ),
  );
});
