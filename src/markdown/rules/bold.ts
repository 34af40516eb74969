import { type BodyIssue, type BodyPoint, issueAt } from '../body-issue.ts';
import { type BodyNode, beginningOf, childrenOf, sourceOf, type Visit } from '../syntax-tree.ts';
import { pointBehind } from '../text-position.ts';

const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** Brackets and punctuation of Japanese: CommonMark lets no bold begin or end between them and a letter. */
const japanesePunctuation =
  /[\u3001-\u3003\u3008-\u3011\u3014-\u301F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]/;

/**
 * `mdx-bold-not-closed`: asterisks that stay visible because CommonMark's flanking rules
 * (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run) are made for words between spaces.
 * Reported once for each pair of left-over marks in a paragraph.
 */
export function* boldRule({ node }: Visit, source: string): Generator<BodyIssue> {
  if (!blocks.has(node.type)) return;
  const marks = leftOverMarks(node, source);
  for (const [index, mark] of marks.entries()) {
    if (index % 2 === 1) continue;
    yield boldIssue(mark, source);
  }
}

function boldIssue(at: BodyPoint, source: string): BodyIssue {
  const around = source.slice(Math.max(0, at.offset - 1), at.offset + 80);
  const hint = japanesePunctuation.test(around)
    ? 'かっこや句読点を太字の外に出します（例: 「**重要な情報**」です、**漏えいした**。）。'
    : '太字にする語句の前後を、空白を入れずに ** ではさみます（例: **太字**）。';
  return issueAt(
    'mdx-bold-not-closed',
    at,
    '「**」が太字にならず、そのまま表示されます。',
    `${hint}「**」そのものを見せたいときは「\\*\\*」と書きます。`,
  );
}

function leftOverMarks(block: BodyNode, source: string): readonly BodyPoint[] {
  return textsWithin(block).flatMap((text) => {
    const written = sourceOf(text, source);
    // A backslash takes the next character with it, so an escaped asterisk is never a mark.
    return [...written.matchAll(/\\[\s\S]|\*+/g)]
      .filter(([run]) => run === '**' || run === '***')
      .map(({ index }) => pointBehind(beginningOf(text), written.slice(0, index)));
  });
}

function textsWithin(node: BodyNode): readonly BodyNode[] {
  return node.type === 'text' ? [node] : childrenOf(node).flatMap(textsWithin);
}
