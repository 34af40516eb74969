import { type BodyIssue, issueAt } from '../body-issue.ts';
import { plainPhrases } from '../plain-phrases.ts';
import { type BodyNode, type BodyRoot, beginningOf, sourceOf, type Visit } from '../syntax-tree.ts';

/** `mdx-heading-depth`, `mdx-heading-place`, `mdx-heading-form`, `mdx-heading-empty`, for one heading. */
export function* headingRule({ node, ancestors, at }: Visit, source: string): Generator<BodyIssue> {
  if (node.type !== 'heading') return;
  if (ancestors.length > 1) {
    const hint =
      '段落の間に、行の頭から「## 見出し」と書きます。囲みの見出しは <Callout> の title に書きます。';
    yield issueAt('mdx-heading-place', at, '引用・箇条書き・囲みの中に見出しがあります。', hint);
  } else if (!sourceOf(node, source).startsWith('#')) {
    const hint = '仕切り線なら「---」の前に空行を入れます。見出しなら「## 見出し」と書きます。';
    yield issueAt('mdx-heading-form', at, 'すぐ下の「---」「===」のため、この段落が見出しになります。', hint);
  } else if (node.depth === 1) {
    const hint = '「#」一つの見出しは記事の題だけです。「## 見出し」か「### 見出し」にします。';
    yield issueAt('mdx-heading-depth', at, '本文の見出しに「#」一つは使えません。', hint);
  } else if (node.depth > 3) {
    const hint = '「### 見出し」にするか、段落にします。';
    yield issueAt('mdx-heading-depth', at, `見出しが深すぎます（「#」が${node.depth}個）。`, hint);
  }
  if (plainPhrases(node.children) === '') {
    yield issueAt(
      'mdx-heading-empty',
      at,
      '見出しの文がありません。',
      '「## 経緯」のように、# の後に見出しを書きます。',
    );
  }
}

/** `mdx-heading-depth`: a `###` belongs under a `##`. */
export function* headingOrderRule(root: BodyRoot): Generator<BodyIssue> {
  for (const node of root.children) {
    if (node.type !== 'heading') continue;
    if (node.depth === 2) return;
    if (node.depth !== 3) continue;
    const message = '「##」の見出しより前に「###」の見出しがあります。';
    yield issueAt('mdx-heading-depth', beginningOf(node), message, '「## 見出し」にします。');
  }
}

/** `mdx-heading-form`: `##経緯` and `＃＃ 経緯` are ordinary paragraphs to the parser. */
export function* unspacedHeadingRule({ node, at }: Visit): Generator<BodyIssue> {
  if (node.type !== 'paragraph') return;
  const first: BodyNode | undefined = node.children[0];
  if (first?.type !== 'text' || !/^[#＃]{2,}/.test(first.value)) return;
  const message = '「#」の書き方のため、見出しになりません。';
  const hint = '半角の「##」の後に半角の空白を一つ入れます（例: ## 経緯）。';
  yield issueAt('mdx-heading-form', at, message, hint);
}
