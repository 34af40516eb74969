import { evaluate } from 'satteri';
import { describe, expect, test } from 'vitest';
import { BodyError } from './body-error.ts';
import { parseBody } from './parse-body.ts';
import { bodyFeatures } from './parser-features.ts';
import { isInArticles, kyokunHastPlugins, kyokunMdastPlugins } from './plugins.ts';

type Props = Readonly<Record<string, unknown>>;

/** A JSX runtime that writes HTML, to see what a page would show. */
function element(type: unknown, props: unknown): string {
  if (typeof type === 'function') return String(type(props));
  const { children, ...attributes }: Props = Object.fromEntries(Object.entries(props ?? {}));
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${String(value)}"`);
  return `<${String(type)}${written.join('')}>${textOf(children)}</${String(type)}>`;
}

const textOf = (children: unknown): string =>
  Array.isArray(children) ? children.map(textOf).join('') : String(children ?? '');

const fragment = ({ children }: Props) => textOf(children);

async function render(body: string, components: Props = {}, isArticle = true): Promise<string> {
  const { default: content } = await evaluate(body, {
    Fragment: fragment,
    jsx: element,
    jsxs: element,
    mdastPlugins: kyokunMdastPlugins(() => isArticle),
    hastPlugins: kyokunHastPlugins(),
    features: bodyFeatures,
    elementAttributeNameCase: 'html',
  });
  const names = ['Cite', 'Term', 'Callout', 'Figure', 'Ruby', 'Foreign', 'BodyPart', 'Fact'];
  const plain = Object.fromEntries(names.map((name) => [name, name.toLowerCase()]));
  return typeof content === 'function' ? String(content({ components: { ...plain, ...components } })) : '';
}

const only =
  (kind: string) =>
  ({ kind: given, children }: Props) =>
    given === kind ? textOf(children) : '';

const article = `導入。<Cite id="s2" />

## 経緯

一。<Cite id="s1" />

## 経緯

### 細部

二。<Cite id="s2" />

## 所感

見方。<Cite id="s2" />
`;

describe('parts', () => {
  test('a page can print the lead, the prose and the view apart', async () => {
    expect((await render(article, { BodyPart: only('lead') })).trim()).toBe(
      '<p>導入。<cite id="s2" run="1" marks="[object Object]"></cite></p>',
    );
    expect((await render(article, { BodyPart: only('view') })).trim()).toBe(
      '<h2 id="s-所感">所感</h2><p>見方。<cite id="s2" run="4" marks="[object Object]"></cite></p>',
    );
    const prose = await render(article, { BodyPart: only('prose') });
    expect(prose).not.toMatch(/導入|見方/);
    expect(prose).toContain('一。');
    expect(prose).toContain('二。');
  });

  test('a page that is no article has no parts', async () => {
    expect(await render('あ。\n\n## い', {}, false)).not.toContain('bodypart');
  });

  test('link definitions before the first section make no lead, and links find them', async () => {
    const html = await render('[い]: https://example.co.jp\n\n## 経緯\n\n[あ][い]\n\n## 所感\n\nえ。');
    expect(html).not.toContain('kind="lead"');
    expect(html).toContain('<a href="https://example.co.jp">あ</a>');
  });
});

test('headings have the ids that parseBody reports', async () => {
  const html = await render(article);
  const ids = [...html.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id);
  const slugs = parseBody(article).body?.sections.map(({ slug }) => slug);
  expect(ids).toEqual(['s-経緯', 's-経緯-2', 's-所感']);
  expect(slugs).toEqual(['s-lead', ...ids]);
  expect(html).toContain('<h3 id="s-細部">');
});

test('marks side by side are one run, given to its first, numbered as parseBody reports', async () => {
  const body = `一。<Cite id="s1" note="3ページ" /><Cite id="s2" />二。<Cite id="s1" />

<Term id="a">語</Term><Cite id="s3" /><Cite id="s1" />

## 所感

三。<Cite id="s4" />
`;
  const Cite = ({ run, marks }: Props) => `(${run} ${JSON.stringify(marks)})`;
  const mark = (id: string, note: string | null = null) => ({ id, note });
  const runs = [...(await render(body, { Cite })).matchAll(/\((\d) ([^)]*)\)/g)];
  expect(runs.map(([, run, marks = '']) => [Number(run), JSON.parse(marks)])).toEqual([
    [1, [mark('s1', '3ページ'), mark('s2')]],
    [1, []],
    [2, [mark('s1')]],
    [3, [mark('s3'), mark('s1')]],
    [3, []],
    [4, [mark('s4')]],
  ]);
  expect(parseBody(body).body?.citations.map(({ run }) => run)).toEqual([1, 1, 2, 3, 3, 4]);
});

test.each([
  ['改行した\n日本語', '<p>改行した日本語</p>'],
  [
    '部品の\n<Term id="a">語\nの中</Term>\nと**太字\nの中**',
    '<p>部品の<term id="a">語の中</term>と<strong>太字の中</strong></p>',
  ],
  ['English\nwords', '<p>English\nwords</p>'],
  ['<Term id="a">語</Term>\n<Term id="b">語</Term>', '<p><term id="a">語</term><term id="b">語</term></p>'],
  [
    '<Term id="a">one</Term> <Term id="b">two</Term>',
    '<p><term id="a">one</term> <term id="b">two</term></p>',
  ],
  [
    '<Callout kind="note">**短い**注意\nです</Callout>',
    '<callout kind="note"><p><strong>短い</strong>注意です</p></callout>',
  ],
  ['> <Term id="a">語</Term>', '<blockquote>\n<p><term id="a">語</term></p>\n</blockquote>'],
  ['"あ" -- い…', '<p>"あ" -- い…</p>'],
  ['あ{/* メモ */}い', '<p>あい</p>'],
])('%j becomes %j', async (body, html) => {
  expect((await render(body, {}, false)).trim()).toBe(html);
});

test('aligned cells carry no inline style', async () => {
  const html = await render('|あ|い|\n|-|:-:|\n|1|2|', {}, false);
  expect(html).toContain('<th data-align="center">い</th>');
  expect(html).not.toContain('style');
});

test('a refusal names its place for the build tool', async () => {
  const failure = await render('あ。\n\n🔒<script>x</script>', {}, false).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(BodyError);
  expect(failure).toMatchObject({ line: 3, column: 3 });
});

test.each([
  ['file:///site/content/articles/2024/a.mdx', true],
  ['file:///site/content/pages/about.mdx', false],
])('%s: article %s', (url, expected) => {
  expect(isInArticles(new URL(url))).toBe(expected);
});

test('numbers and days have the keys that parseBody reports, the first of each marked', async () => {
  const body =
    '2024年5月26日、307万6477人分。\n\n## 6月の経緯\n\n5月26日に**15人**、[3人](https://example.co.jp)と\n307万6477人。\n\n## 所感\n\n考えます。';
  const marks = [...(await render(body)).matchAll(/<fact fact="([^"]*)"( first="true")?>([^<]*)</g)];
  expect(marks.map(([, key, first, text]) => `${key} ${text}${first ? ' first' : ''}`)).toEqual([
    '2024-5-26 2024年5月26日 first',
    '3076477人 307万6477人分 first',
    '2024?-5-26 5月26日 first',
    '15人 15人 first',
    '3076477人 307万6477人',
  ]);
  expect(parseBody(body).body?.facts).toEqual(['2024-5-26', '3076477人', '2024?-5-26', '15人']);
});

test('a day without its month is of the month before, never across a heading', async () => {
  const body =
    '6月26日に始まり、**27日**に\n\n28日に続く。\n\n## 7月の発表\n\n29日に、7月1日と\n\n### 経過\n\n30日。';
  expect(parseBody(body).body?.facts).toEqual(['?-6-26', '?-6-27', '?-6-28', '?-7-1']);
});

test('a mark with a day leads to its row, and the text behind it goes on in its month', async () => {
  const body =
    '6月26日に。\n\n## 経過\n\n<Claim id="2024-07-05">5日</Claim>の午後3時に止め、9日に戻りました。\n\n## 所感\n\n考えます。';
  expect(await render(body)).toContain(
    '<fact fact="2024-7-5" first="true">5日</fact>の午後3時に止め、<fact fact="2024?-7-9" first="true">9日</fact>',
  );
  expect(parseBody(body).body?.facts).toEqual(['?-6-26', '2024?-7-9']);
});

test('where a mark names the day of a fact before it, the mark is the first of both', async () => {
  const body = '2024年7月5日に。<Claim id="2024-07-05">その日</Claim>。\n\n## 所感\n\n考えます。';
  expect(await render(body)).toContain(
    '<fact fact="2024-7-5">2024年7月5日</fact>に。<fact fact="2024-7-5" first="true">その日</fact>',
  );
});

test('every number and day has its place in the file, in headings too, but none within a link', () => {
  const body =
    '前の\\\n5人。\n\n## 6月の3台\n\n[4人](https://example.co.jp)と27日、番号12。\n\n## 所感\n\n考えます。';
  expect(
    parseBody(body).body?.writtenFacts.map(({ key, text, line, column }) => [key, text, line, column]),
  ).toEqual([
    ['5人', '5人', 2, 1],
    ['?-6', '6月', 4, 4],
    ['3台', '3台', 4, 7],
    [null, '27日', 6, 29],
    [null, '12', 6, 35],
  ]);
});

test('a page that is no article has no facts', async () => {
  expect(await render('2024年5月26日です。', {}, false)).toBe('<p>2024年5月26日です。</p>');
});

test('marked statements have the ids that parseBody reports, and hold no other link', async () => {
  const body =
    '<Claim id="c2">2024年に\n**否認**した</Claim>。2024年5月\n\n<Claim id="c1">15人とした</Claim>と<Claim id="c2">否認</Claim>。\n\n## 所感\n\n考えます。';
  const html = await render(body);
  expect(html).toContain('<p><fact fact="c2" first="true">2024年に<strong>否認</strong>した</fact>。');
  expect(html).toContain('<fact fact="2024-5" first="true">2024年5月</fact>');
  expect(html).toContain(
    '<p><fact fact="c1" first="true">15人とした</fact>と<fact fact="c2">否認</fact>。</p>',
  );
  expect(parseBody(body).body?.claims.map(({ id, line }) => `${id} ${line}`)).toEqual([
    'c2 1',
    'c1 4',
    'c2 4',
  ]);
});

test('on a page that is no article a marked statement is its words', async () => {
  expect(await render('<Claim id="c1">否認した</Claim>とされます。', { Fact: textOf }, false)).not.toContain(
    'claim',
  );
});
