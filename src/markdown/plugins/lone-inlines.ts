import { type Custom, defineMdastPlugin } from 'satteri';
import { inlineRuns } from '../inline-runs.ts';
import { type BodyNode, childrenOf } from '../syntax-tree.ts';

/** Blocks whose children are paragraphs and other blocks. */
const holders: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'mdxJsxFlowElement']);

/**
 * Gives the words that MDX took out of their paragraph the paragraph back: a line of inline components only,
 * and the text of a one-line callout.
 */
export const loneInlines = defineMdastPlugin({
  name: 'kyokun-lone-inlines',
  options: { position: true },
  before(root, context) {
    const visit = (node: BodyNode): void => {
      const runs = inlineRuns(childrenOf(node));
      if (holders.has(node.type) && runs.some((run) => !('type' in run))) {
        context.setProperty(
          node,
          'children',
          runs.map((run) => ('type' in run ? run : paragraphOf(run))),
        );
      }
      for (const run of runs) if ('type' in run) visit(run);
    };
    visit(root);
  },
});

function paragraphOf(run: readonly BodyNode[]): Custom {
  return { type: 'paragraph', children: run.map(inSentence) };
}

/** The same tag as part of a sentence. */
function inSentence(node: BodyNode): BodyNode | Custom {
  if (node.type !== 'mdxJsxFlowElement') return node;
  const { name, attributes } = node;
  const tag = { type: 'mdxJsxTextElement', name, attributes, children: childrenOf(node).map(inSentence) };
  return tag;
}
