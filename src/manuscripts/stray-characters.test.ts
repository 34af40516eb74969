import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagSchema } from '#domain/taxonomy/tag.ts';
import { contentReaders } from './read-content.ts';
import { readEntry } from './read-entry.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const readTag = (text: string) => readEntry({ file: 'content/tags/a.yaml', bytes: utf8(text) }, tagSchema);
const found = (text: string) =>
  readTag(text).issues.map(({ rule, line, column, message }) => `${line}:${column} ${rule} ${message}`);
const words = (code: string) => `目に見えない文字か、ほかの環境で表示できない文字（${code}）があります`;

test.each([
  ['plain', 'label: 漏\u000bえい', '1:9', 'label', 'U+000B'],
  ['in single quotes', "label: '漏''え\uffffい'", '1:13', 'label', 'U+FFFF'],
  ['as an escape', 'label: "漏え\\u000cい"', '1:11', 'label', 'U+000C'],
  ['NUL as an escape', 'label: "\\0漏えい"', '1:9', 'label', 'U+0000'],
  ['half of a pair as an escape', 'label: "漏\\ud800えい"', '1:10', 'label', 'U+D800'],
  ['that reorders text', 'label: 漏\u202eえい', '1:9', 'label', 'U+202E'],
  [
    'in a block, at its line',
    'variants:\n  - |\n    漏えい\n    流\u0008出',
    '4:6',
    'variants の1つ目',
    'U+0008',
  ],
])('a stray character is placed and named: %s', (_how, text, at, field, code) => {
  const other = text.startsWith('label') ? 'description: 装置。' : 'label: VPN\ndescription: 装置。';
  expect(found(`${text}\n${other}\n`)).toEqual([`${at} field-character ${field} に、${words(code)}`]);
  expect(readTag(`${text}\n${other}\n`).value).toBeNull();
});

test('every one is told, with what to do', () => {
  const { issues } = readTag('label: V\u000bP\u000bN\ndescription: 装\u001f置。\n');
  expect(issues.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:9', '1:11', '2:15']);
  expect(issues[0]).toMatchObject({ severity: 'error', hint: 'その文字を消すか、普通の文字に打ち直します' });
});

test.each([
  ['escapes and joiners', 'label: "VPN\\t\\"🧑\u200d💻\\""'],
  ['a letter written with two halves', 'label: "\\ud842\\udfb7野家"'],
  ['a comment', '# \u000b\nlabel: VPN'],
])('%s may stand', (_what, text) => {
  expect(found(`${text}\ndescription: 装置。\n`)).toEqual([]);
});

/** What XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets), but for NUL, which makes a file no text at all. */
const outsideXml = fc.constantFrom(
  ...Array.from({ length: 0x20 }, (_, code) => String.fromCodePoint(code)).filter(
    (c) => !/[\0\t\n\r]/.test(c),
  ),
  '\ufffe',
  '\uffff',
);

test('no kind of file of the content can hold what XML cannot', () => {
  const kinds = Object.entries(contentReaders);
  fc.assert(
    fc.property(fc.constantFrom(...kinds), outsideXml, ([kind, read], character) => {
      const file = /articles|pages|newsletters/.test(kind) ? 'content/x/a.mdx' : 'content/x/a.yaml';
      const yaml = `title: 漏${character}えい\n`;
      const { issues, value } = read({
        file,
        bytes: utf8(file.endsWith('x') ? `---\n${yaml}---\n本文。\n` : yaml),
      });
      expect(issues.map(({ rule }) => rule)).toContain('field-character');
      expect(value).toBeNull();
    }),
  );
});
