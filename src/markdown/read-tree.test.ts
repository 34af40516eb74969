import { expect, test } from 'vitest';
import { readTree } from './read-tree.ts';

test('a text without errors is read as it is', () => {
  expect(readTree('あ<Cite id="s1" />')).toMatchObject({ root: { type: 'root' }, issues: [] });
});

test('reading goes on behind an error, and offsets stay', () => {
  const { root, source, issues } = readTree('あ<5\n\n{a b}\n\n**終わり**');
  expect(issues.map(({ line }) => line)).toEqual([1, 3]);
  expect(root?.children.at(-1)?.position?.start).toMatchObject({ line: 5, offset: 12 });
  expect(source).toBe('あ＜5\n\n｛a b}\n\n**終わり**');
});

test('the other half of a broken tag is no error of its own', () => {
  expect(readTree('<Callout kind=note>\n\nあ\n\n</Callout>').issues).toMatchObject([{ line: 1 }]);
});

test('a text full of errors is given up', () => {
  const { root, issues } = readTree('あ<5\n\n'.repeat(100));
  expect(root).toBeNull();
  expect(issues.length).toBeLessThan(30);
});

/** Nesting like this ends the process if it reaches the native parser or converter. */
test.each([
  ['brackets in an expression', `{${'('.repeat(20_000)}1${')'.repeat(20_000)}}`],
  ['labels in an expression', `{()=>{${'a:'.repeat(20_000)}1}}`],
  ['brackets in an import', `export const a = ${'['.repeat(20_000)}`],
  ['strings in an import', `import "${'${`'.repeat(3_000)}`],
  ['quotes', `${'>'.repeat(5_000)}あ`],
  ['lists', `${'- '.repeat(5_000)}あ`],
  ['emphasis', `${'**a '.repeat(2_000)}${'b**'.repeat(2_000)}`],
  ['tags', `${'<Callout kind="note">\n'.repeat(900)}あ\n${'</Callout>\n'.repeat(900)}`],
])('deeply nested %s are refused', (_name, text) => {
  expect(readTree(text)).toMatchObject({ root: null, issues: [{ rule: 'mdx-syntax' }] });
});

test('a text longer than any article is refused before it is parsed', () => {
  expect(readTree('あ'.repeat(50_001))).toMatchObject({ root: null, issues: [{ rule: 'mdx-syntax' }] });
});

test('an import whose string is left open at a final backslash is read', () => {
  expect(readTree('import "\\').root?.children).toMatchObject([{ type: 'mdxjsEsm' }]);
});
