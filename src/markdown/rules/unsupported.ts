import { type BodyIssue, issueAt } from '../body-issue.ts';
import { sourceOf, type Visit } from '../syntax-tree.ts';

/** Kinds of Markdown that a body may hold besides tags; whatever the parser may learn to read is refused. */
const allowedKinds: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'code',
  'definition',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'table',
  'tableRow',
  'tableCell',
]);

/** Kinds that have a rule of their own. */
const ruledElsewhere: ReadonlySet<string> = new Set([
  'html',
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** `mdx-image`, `mdx-footnote`, `mdx-task-list`, `mdx-strikethrough`, `mdx-unsupported`. */
export function* unsupportedRule({ node, at }: Visit, source: string): Generator<BodyIssue> {
  if (node.type === 'image' || node.type === 'imageReference') {
    const hint = '<Figure src="/images/…" alt="図の内容" caption="図の説明" /> と書きます。';
    yield issueAt('mdx-image', at, '画像を ![ ]( ) で入れることはできません。', hint);
  } else if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
    yield issueAt('mdx-footnote', at, '脚注 [^ ] は使えません。', footnoteHint);
  } else if (node.type === 'text' && /\[\^[^\]\s]+\]/.test(node.value)) {
    yield issueAt('mdx-footnote', at, '脚注 [^ ] がそのまま表示されます。', footnoteHint);
  } else if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    const hint = '「[ ]」「[x]」を取り、普通の箇条書きにします。';
    yield issueAt('mdx-task-list', at, 'チェックボックスは使えません。', hint);
  } else if (node.type === 'delete' && !sourceOf(node, source).startsWith('~~')) {
    const message = '半角の「~」二つではさまれた部分が、取り消し線になります。';
    yield issueAt('mdx-strikethrough', at, message, '範囲は「〜」（全角）で書きます（例: 20〜30件）。');
  } else if (!allowedKinds.has(node.type) && !ruledElsewhere.has(node.type)) {
    const hint = '段落・見出し・箇条書き・引用・表・コードのどれかで書きます。';
    yield issueAt('mdx-unsupported', at, `この書き方（${node.type}）は使えません。`, hint);
  }
}

const footnoteHint = '出典は <Cite id="s1" />、補足は本文か <Callout kind="note"> に書きます。';
