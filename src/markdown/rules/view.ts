import { type BodyIssue, issueAt } from '../body-issue.ts';
import { plainPhrases } from '../plain-phrases.ts';
import { isViewHeading, viewTitle } from '../sections.ts';
import { type BodyRoot, beginningOf } from '../syntax-tree.ts';
import { lineStarts } from '../text-position.ts';

/** `body-view-missing`, `body-view-twice`: an article has exactly one section 所感, the writer's view. */
export function* viewRule(root: BodyRoot, source: string): Generator<BodyIssue> {
  const [first, ...more] = root.children.filter(isViewHeading);
  if (first === undefined) {
    yield missing(root, source);
    return;
  }
  for (const heading of more) {
    const at = beginningOf(heading);
    yield issueAt('body-view-twice', at, '「## 所感」がもう一つあります。', '所感は一つの節にまとめます。');
  }
}

function missing(root: BodyRoot, source: string): BodyIssue {
  const near = root.children.find(
    (node) => node.type === 'heading' && plainPhrases(node.children).includes(viewTitle),
  );
  if (near !== undefined) {
    return issueAt(
      'body-view-missing',
      beginningOf(near),
      '「所感」の見出しの書き方が違います。',
      '「## 所感」とだけ書きます（「##」は二つ、ほかの語は付けません）。',
    );
  }
  return issueAt(
    'body-view-missing',
    { line: lineStarts(source.trimEnd()).length, column: 1 },
    '書き手の見方を書く節「所感」がありません。',
    '本文の終わりに「## 所感」の見出しを置き、その下に書きます。',
  );
}
