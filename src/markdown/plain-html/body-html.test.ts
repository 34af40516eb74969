import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { fullAddresses } from './addresses.ts';
import { type PlainHtmlOptions, toPlainHtml } from './body-html.ts';

const addresses = fullAddresses('https://intra.example.jp/security/', '/articles/2026-aoba-bungu/');
const html = (source: string, options: Partial<PlainHtmlOptions> = {}) =>
  toPlainHtml(source, { addresses, ...options });

interface Specimen {
  readonly name: string;
  readonly body: readonly string[];
}
const allowed: readonly Specimen[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'specimens', 'allowed.json'), 'utf8'),
);

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'prefer-tbody': 'error', 'no-trailing-whitespace': 'off', 'no-redundant-for': 'off' },
});

describe('every allowed body', () => {
  test.each(allowed)(
    '$name is valid HTML without components, classes or relative addresses',
    async ({ body }) => {
      const written = html(body.join('\n'), {
        sourceHref: (id) => `https://intra.example.jp/security/#${id}`,
      });
      const { results } = await validator.validateString(written);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
      expect(written).not.toMatch(/<[A-Z]|\b(?:class|style|id|on\w+)=/);
      for (const [, address = ''] of written.matchAll(/\b(?:href|src)="([^"]*)"/g)) {
        expect(address).toMatch(/^(?:https?:\/\/|mailto:)/);
      }
    },
  );
});

describe('a component', () => {
  test.each([
    [
      'Cite',
      '届きました。<Cite id="s12" note="3&quot;頁" />',
      '<p>届きました。<sup><a href="#s12" title="3&quot;頁">[12]</a></sup></p>',
    ],
    [
      'Term',
      '<Term id="phishing">フィッシング</Term>です。',
      '<p><a href="https://intra.example.jp/security/glossary/#phishing">フィッシング</a>です。</p>',
    ],
    ['Claim', '<Claim id="c1">否認した</Claim>とされます。', '<p>否認したとされます。</p>'],
    [
      'Callout',
      '<Callout kind="unverified">\n確認できません。\n</Callout>',
      '<div><p><strong>未確認（編集部）</strong></p>\n<p>確認できません。</p></div>',
    ],
    [
      'Figure',
      '<Figure src="/images/flow.svg" alt="経路" caption="侵入" credit="編集部" />',
      '<figure><img src="https://intra.example.jp/security/images/flow.svg" alt="経路"><figcaption>侵入 編集部</figcaption></figure>',
    ],
    [
      'Ruby',
      '<Ruby reading="ぜいじゃくせい">脆弱性</Ruby>',
      '<p><ruby>脆弱性<rp>（</rp><rt>ぜいじゃくせい</rt><rp>）</rp></ruby></p>',
    ],
    [
      'Foreign',
      'これは<Foreign lang="en">BEC</Foreign>です。',
      '<p>これは<span lang="en">BEC</span>です。</p>',
    ],
  ])('%s', (_name, source, expected) => {
    expect(html(source, { sourceHref: (id) => `#${id}` })).toBe(expected);
  });
});

describe('a mark of Markdown', () => {
  test.each([
    ['a link of the site', '[一覧](/articles/)', 'href="https://intra.example.jp/security/articles/"'],
    [
      'a place of the page',
      '[下](#sources)',
      'href="https://intra.example.jp/security/articles/2026-aoba-bungu/#sources"',
    ],
    [
      'a link by reference',
      '[外][a]\n\n[a]: https://example.jp/?a=1&b=2',
      'href="https://example.jp/?a=1&amp;b=2"',
    ],
    ['a list that begins later', '3. 三\n4. 四', '<ol start="3"><li>三</li><li>四</li></ol>'],
    ['a table', '| 名 | 数 |\n| --- | ---: |\n| a | 1 |', '<th scope="col">名</th>'],
    ['code', '`a < b`', '<code>a &lt; b</code>'],
    ['a line break in Japanese', '一行目の\n続き', '<p>一行目の続き</p>'],
  ])('%s', (_name, source, expected) => {
    expect(html(source)).toContain(expected);
  });
});

test('only the wanted parts are written', () => {
  const body = '導入です。\n\n## 経緯\n\n経緯です。\n\n## 所感\n\n思います。';
  expect(html(body, { parts: ['view'] })).toBe('<h2>所感</h2>\n<p>思います。</p>');
  expect(html(body, { parts: ['lead', 'prose'] })).toBe(
    '<p>導入です。</p>\n<h2>経緯</h2>\n<p>経緯です。</p>',
  );
});

test('in mail a picture becomes its words', () => {
  expect(html('<Figure src="/a.png" alt="経路<図>" caption="侵入" />', { pictures: 'described' })).toBe(
    '<p>［図］侵入：経路&lt;図&gt;</p>',
  );
});

test('what nobody can read is nothing', () => {
  expect(html('{fetch()} <Unknown')).not.toMatch(/fetch\(\).*<[A-Z]/);
  expect(html('[x](javascript:alert(1))')).toBe('<p>x</p>');
});
