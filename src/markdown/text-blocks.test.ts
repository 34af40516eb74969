import { describe, expect, test } from 'vitest';
import { figuresIn, readTextBlocks } from './text-blocks.ts';

const view = '\n\n## 所感\n\n見方です。\n';

/** The blocks of a body as `kind section text`. */
function told(body: string): readonly string[] {
  return readTextBlocks(`${body}${view}`)
    .filter(({ section }) => section !== 'view')
    .map(({ kind, text }) => `${kind} ${text}`);
}

describe('the prose of a body', () => {
  test.each([
    ['文です。<Cite id="s1" />', ['paragraph 文です。']],
    ['- 一つ\n- 二つ', ['item 一つ', 'item 二つ']],
    ['> 引用です。', ['quote 引用です。']],
    ['| 見出し | 値 |\n|---|---|\n| 件数 | 3 |', ['cell 見出し', 'cell 値', 'cell 件数', 'cell 3']],
    ['## 経緯\n\n### 発端\n\n文です。', ['heading 経緯', 'heading 発端', 'paragraph 文です。']],
    ['文の`code`です。', ['paragraph 文の\uFFFCです。']],
    [
      '<Callout kind="note" title="補足">\n囲みの文です。\n</Callout>',
      ['attribute 補足', 'paragraph 囲みの文です。'],
    ],
    ['```\ncode\n```', []],
    ['{/* メモ */}', []],
    ['文の\n続きです。', ['paragraph 文の\n続きです。']],
  ])('%j', (body, blocks) => {
    expect(told(body)).toEqual(blocks);
  });

  test('knows the sources, terms, statements, foreign words and links of each block', () => {
    const [block] = readTextBlocks(
      `文の<Term id="vpn">VPN</Term>と[発表](https://umibe.jp/)を<Claim id="c1">否定</Claim>。<Foreign lang="en">Hello</Foreign><Cite id="s1" /><Cite id="s2" />${view}`,
    );
    expect(block).toMatchObject({
      section: 'lead',
      cites: ['s1', 's2'],
      terms: [{ id: 'vpn', text: 'VPN', index: 2 }],
      claims: [{ id: 'c1', text: '否定', index: 9 }],
      foreign: [{ text: 'Hello', index: 12 }],
      links: [{ url: 'https://umibe.jp/', text: '発表' }],
    });
  });

  test.each([
    '文の**太字**と*強調*です。',
    '文は \\*そのまま\\* です。',
    '> 引用の\n> 二行目です。',
    '- 一つ\n  続きです。',
    '<Callout kind="note" title="補足">\n囲みの文です。\n</Callout>',
  ])('%j: every character stands at its place', (body) => {
    const source = `${body}${view}`;
    for (const { text, offsets } of readTextBlocks(source)) {
      expect(text.split('').map((_, index) => source[offsets?.[index] ?? -1])).toEqual(text.split(''));
    }
  });

  test('a character reference stands where it begins', () => {
    const source = `文の&amp;記号です。${view}`;
    const [block] = readTextBlocks(source);
    expect(source.slice(block?.offsets?.[2])).toMatch(/^&amp;/);
    expect(source.slice(block?.offsets?.[3])).toMatch(/^記号/);
  });

  test('a body that cannot be read has none', () => {
    expect(readTextBlocks('文の<b です。')).toEqual([]);
  });
});

test('figures, with their place', () => {
  expect(figuresIn(`文です。\n\n<Figure src="/images/a.svg" alt="経路" />${view}`)).toEqual([
    { src: '/images/a.svg', alt: '経路', offset: 6 },
  ]);
});
