import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { BodyError } from './body-error.ts';
import { allowedComponents } from './components.ts';
import { parseBody } from './parse-body.ts';
import { bodyFeatures } from './parser-features.ts';
import { kyokunHastPlugins, kyokunMdastPlugins } from './plugins.ts';

const body = `導入の文です🔒。<Cite id="s2" />

## 経緯
一。<Cite id="s2" /> <Term id="phishing">フィッシング</Term>

| 項目 | 件数 |
|---|---|
| 個人情報<Cite id="s10" /> | 15 |

## 所感
見方。
`;

describe('an article', () => {
  const parsed = parseBody(body).body;

  test('has sections with kind, slug, line and plain text', () => {
    expect(parsed?.sections).toEqual([
      { kind: 'lead', title: '', slug: 's-lead', line: 1, text: '導入の文です🔒。' },
      {
        kind: 'prose',
        title: '経緯',
        slug: 's-経緯',
        line: 3,
        text: '一。フィッシング\n項目 件数\n個人情報 15',
      },
      { kind: 'view', title: '所感', slug: 's-所感', line: 10, text: '見方。' },
    ]);
  });

  test('has its citations and terms where they stand', () => {
    expect(parsed?.citations).toEqual([
      { sourceId: 's2', run: 1, line: 1, column: 10, sectionTitle: null },
      { sourceId: 's2', run: 2, line: 4, column: 3, sectionTitle: '経緯' },
      { sourceId: 's10', run: 3, line: 8, column: 7, sectionTitle: '経緯' },
    ]);
    expect(parsed?.terms).toEqual([{ id: 'phishing', line: 4, column: 20 }]);
  });

  test('counts characters without white space and markup', () => {
    const counted = parseBody('🔒 𠮷野。<Cite id="s1" />\n\n## 所感\n\n一 二');
    expect(counted.body?.characterCount).toBe('🔒𠮷野。所感一二'.length - 2);
  });
});

test('other pages need no 所感 but obey the same rules', () => {
  expect(parseBody('あ。', { form: 'page' }).issues).toEqual([]);
  expect(parseBody('<b>あ</b>', { form: 'page' }).issues.map(({ rule }) => rule)).toEqual(['mdx-raw-html']);
});

test('a body is known in spite of issues, unless it cannot be read', () => {
  expect(parseBody('導入。<Cite id="s1" />').body?.citations).toHaveLength(1);
  expect(parseBody('導入<50件').body).toBeNull();
});

test.each(allowedComponents.map(({ name, example }) => [name, example]))(
  'the example of <%s> is itself allowed',
  (_name, example) => {
    expect(parseBody(example, { form: 'page' }).issues).toEqual([]);
  },
);

/** Pieces that meet each other in surprising ways. */
const pieces = fc.constantFrom(
  ...[
    'あ',
    '。',
    '「',
    '」',
    '🔒',
    '𠮷',
    'a',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '　',
    '**',
    '*',
    '~',
    '~~',
    '`',
  ],
  ...[
    '```\n',
    '#',
    '## ',
    '- ',
    '1. ',
    '> ',
    '|',
    '|-|\n',
    '---',
    '[',
    ']',
    '(',
    ')',
    '!',
    ':',
    '\\',
    '&lt;',
  ],
  ...[
    '<',
    '>',
    '</',
    '/>',
    '{',
    '}',
    '{/*',
    '*/}',
    '<!--',
    '=',
    '"',
    "'",
    'import ',
    'export ',
    'https://a.jp',
  ],
  ...['<Cite id="s1" />', '<Term id="a">', '</Term>', '<Callout kind="note">', '</Callout>', '<b>', '</b>'],
  ...['[^1]', '[a]: javascript:x\n', '[a]', '## 所感\n', '\u0000', '\ud800', '\u2028', '__proto__'],
);
const mixed = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const anything = fc.oneof(mixed, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('any text', () => {
  test('is answered, never thrown at, and points into itself', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { body: parsed, issues } = parseBody(text);
        const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
        for (const { line, column } of issues) {
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
        expect(parsed !== null || issues.length > 0).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test('is refused by the compile exactly if it has issues', async () => {
    await fc.assert(
      fc.asyncProperty(mixed, fc.boolean(), async (text, isArticle) => {
        const compiled = await Promise.resolve()
          .then(() =>
            mdxToJs(text, {
              mdastPlugins: kyokunMdastPlugins(() => isArticle),
              hastPlugins: kyokunHastPlugins(),
              features: bodyFeatures,
            }),
          )
          .then(() => true)
          .catch((error: unknown) => {
            if (error instanceof BodyError) return false;
            throw error;
          });
        const { issues } = parseBody(text, { form: isArticle ? 'article' : 'page' });
        expect(compiled).toBe(issues.length === 0);
      }),
      { numRuns: 1000 },
    );
  });

  test('before a fault moves its place by its own length', () => {
    const prose = fc.array(fc.constantFrom('あ', '漢', 'ー', '。', '🔒', '𠮷', '葛\u{E0100}', 'é', 'x'), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.array(prose, { maxLength: 5 }), prose, (paragraphs, start) => {
        const before = [...paragraphs, start].map((letters) => letters.join('')).join('\n\n');
        const place = { line: paragraphs.length * 2 + 1, column: start.join('').length + 1 };
        for (const fault of ['<50件', '{x}', '<b>あ</b>', '<Cite id="x" />', '[あ](javascript:x)']) {
          expect(parseBody(`${before}${fault}`, { form: 'page' }).issues).toMatchObject([place]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
