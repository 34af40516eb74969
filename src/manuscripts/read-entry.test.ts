import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontMatterSchema } from '#domain/incident/front-matter.ts';
import { pageSchema } from '#domain/publication/entries.ts';
import { tagSchema } from '#domain/taxonomy/tag.ts';
import { readEntry } from './read-entry.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const page = [
  '---',
  'title: 利用条件',
  'description: 条件です。',
  'updatedAt: 2026-11-21',
  'order: 40',
  '---',
  '本文。',
];
const readPage = (text: string) => readEntry({ file: 'content/pages/a.mdx', bytes: utf8(text) }, pageSchema);
const readTag = (text: string) => readEntry({ file: 'content/tags/a.yaml', bytes: utf8(text) }, tagSchema);

describe('a file that can be read', () => {
  test('MDX has a value and a body', () => {
    const entry = readPage(page.join('\n'));
    expect(entry).toMatchObject({ body: '本文。', bodyLine: 7, issues: [], value: { title: '利用条件' } });
    expect(entry.locate(['title'])).toEqual({ line: 2, column: 8 });
  });

  test('YAML is all value, from its first line', () => {
    const entry = readTag('label: VPN\ndescription: 装置。\n');
    expect(entry).toMatchObject({ value: { label: 'VPN', variants: [] }, body: '', issues: [] });
    expect(entry.locate(['description'])).toEqual({ line: 2, column: 14 });
  });

  test('a byte-order mark and Windows line ends change no place, but the digest', () => {
    const plain = readPage(page.join('\n'));
    const windows = readPage(`\ufeff${page.join('\r\n')}`);
    expect(windows).toMatchObject({ value: plain.value, body: plain.body, bodyLine: plain.bodyLine });
    expect(windows.locate(['order'])).toEqual(plain.locate(['order']));
    expect(windows.digest).not.toBe(plain.digest);
  });

  test('the digest is the SHA-256 of the bytes', () => {
    expect(readTag('').digest).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('a file that cannot', () => {
  test('another encoding', () => {
    const entry = readEntry({ file: 'content/tags/a.yaml', bytes: Uint8Array.of(0x98, 0x52) }, tagSchema);
    expect(entry).toMatchObject({ value: null, body: null });
    expect(entry.issues).toMatchObject([{ rule: 'encoding', line: 1, column: 1, severity: 'error' }]);
  });

  test('MDX without front matter', () => {
    const entry = readPage('本文だけ');
    expect(entry).toMatchObject({ value: null, body: null });
    expect(entry.issues).toMatchObject([
      { rule: 'front-matter-missing', file: 'content/pages/a.mdx', line: 1 },
    ]);
  });

  test('a mistake in the YAML stands at its line of the file, and the body can still be read', () => {
    const entry = readPage(page.with(1, 'title: **利用条件**').join('\n'));
    expect(entry).toMatchObject({ value: null, body: '本文。', bodyLine: 7 });
    expect(entry.issues).toMatchObject([{ rule: 'yaml', line: 2, column: 8 }]);
  });

  test('mistakes against the schema stand in the order of the file', () => {
    const entry = readPage(page.with(1, 'titel: 利用条件').with(4, 'order: 四十').join('\n'));
    expect(entry.issues.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
      '2:1 field-missing',
      '2:8 field-unknown',
      '5:8 field-type',
    ]);
  });

  test('an empty file lacks every field', () => {
    expect(readTag('').issues.map(({ message }) => message)).toEqual([
      'label がありません',
      'description がありません',
    ]);
  });
});

describe('a wrong file is refused at once, with the way out', () => {
  const readMdx = (bytes: Uint8Array) =>
    readEntry({ file: 'content/articles/2026/a.mdx', bytes }, frontMatterSchema).issues.map(
      ({ rule, message }) => `${rule} ${message}`,
    );

  test('10 MB', () => {
    expect(readMdx(new Uint8Array(10_000_000).fill(0x61))).toEqual([
      'file-size ファイルが大きすぎます（10.0 MB）',
    ]);
  });

  test.each(['', '\n \n', '\ufeff'])('%j', (text) => {
    expect(readMdx(utf8(text))).toEqual(['file-empty ファイルが空です']);
  });

  test('another encoding is named', () => {
    expect(readMdx(Uint8Array.from(Buffer.from('---\ntitle: 漏えい\n', 'utf16le')))).toEqual([
      'encoding UTF-8ではない文字コード（UTF-16LE のようです）で保存されています',
    ]);
  });

  test('an alias bomb is not unfolded', () => {
    const levels = [...'bcdefghij'].map((name, index) => {
      const below = 'abcdefghi'[index];
      return `${name}: &${name} [${Array(9).fill(`*${below}`).join(', ')}]`;
    });
    const issues = readMdx(utf8(['---', 'a: &a [x]', ...levels, '---', '本文。'].join('\n')));
    expect(issues).toHaveLength(10);
    expect(issues[0]).toMatch(/^yaml 値がYAMLの参照「&a」/);
  });

  test('a mistake on every line is not told thousands of times', () => {
    expect(readMdx(utf8(`---\n${'a: 1\n'.repeat(2000)}---\n本文。`))).toHaveLength(50);
  });
});

describe('nothing that a file can hold breaks the reader', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '---',
      'title: 漏えい',
      'sources:',
      '  - id: s1',
      'summary: [a, b]',
      '## 所感',
      '<Cite id="s1" />',
    ),
  );

  test('lines in any order', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const bytes = utf8(['---', ...lines].join('\n'));
        const entry = readEntry({ file: 'content/articles/2026/a.mdx', bytes }, frontMatterSchema);
        expect(entry.value).toBeNull();
        expect(entry.issues.length).toBeGreaterThan(0);
        for (const issue of entry.issues) {
          expect(issue.line).toBeGreaterThanOrEqual(1);
          expect(issue.line).toBeLessThanOrEqual(lines.join('\n').split(/\r\n?|\n/).length + 1);
          expect(`${issue.message}${issue.hint}`).toMatch(/\p{sc=Hira}/u);
        }
      }),
    );
  });

  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(readEntry({ file: 'content/tags/a.yaml', bytes }, tagSchema).issues).not.toEqual([]);
      }),
    );
  });
});
