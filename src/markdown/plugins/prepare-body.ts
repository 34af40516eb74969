import type { Custom, MdastVisitorContext } from 'satteri';
import type { BodyForm } from '../check-tree.ts';
import { numberCites } from '../citations.ts';
import { inlineRuns } from '../inline-runs.ts';
import { joinedTexts } from '../japanese-line-breaks.ts';
import { headingSlugs, type Section, sectionsOf } from '../sections.ts';
import { attributeOf, type BodyNode, type BodyRoot, childrenOf } from '../syntax-tree.ts';

/** The element around each section of an article; not in the allow-list, so authors cannot write it. */
const bodyPart = 'BodyPart';

/** Nodes whose children are the phrases of a sentence. */
const sentences: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Makes a checked body ready for the page:
 *
 * - the first `<Cite>` of a run gets the run's number and its `marks`, the others none: one element holds them all;
 * - headings get the ids that `parseBody` reports;
 * - white space that Japanese does not have is removed (see {@link joinedTexts});
 * - words that MDX took out of their paragraph get it back (see {@link inlineRuns});
 * - an article's sections are wrapped in `<BodyPart kind="lead|prose|view" slug="…">`, so that a page can
 *   print the lead, the prose and the writer's view in different places: it renders the content once for
 *   each, with a BodyPart component that shows only the wanted kind.
 *
 * All of it is queued in one pass, because reading the tree costs more than changing it.
 */
export function prepareBody(root: BodyRoot, context: MdastVisitorContext, form: BodyForm): void {
  const cites = numberCites(root);
  cites.forEach(({ node, run }, index) => {
    const first = cites[index - 1]?.run !== run;
    const marks = cites
      .filter((cite) => first && cite.run === run)
      .map((cite) => ({ id: cite.sourceId, note: attributeOf(cite.node, 'note') }));
    const attributes = Object.entries({ run, marks }).map(([name, given]) => ({
      type: 'mdxJsxAttribute' as const,
      name,
      value: { type: 'mdxJsxAttributeValueExpression' as const, value: JSON.stringify(given) },
    }));
    context.replaceNode(node, { ...node, attributes: [...node.attributes, ...attributes] });
  });
  for (const [heading, id] of headingSlugs(root)) {
    context.setProperty(heading, 'data', { hProperties: { id } });
  }
  const blocks =
    form === 'article'
      ? sectionsOf(root).map((section) => partOf(section, context))
      : blocksOf(root.children, context);
  context.setProperty(root, 'children', blocks);
}

function partOf({ kind, slug, heading, content }: Section, context: MdastVisitorContext): Custom {
  const attributes = Object.entries({ kind, slug }).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value,
  }));
  const children = blocksOf(heading === null ? content : [heading, ...content], context);
  const part = { type: 'mdxJsxFlowElement', name: bodyPart, attributes, children: [...children] };
  return part;
}

/** The children of a block, with paragraphs around the words that lost theirs. */
function blocksOf(
  children: readonly BodyNode[],
  context: MdastVisitorContext,
): readonly (BodyNode | Custom)[] {
  return inlineRuns(children).map((run) => {
    if (!('type' in run)) return { type: 'paragraph', children: sentenceOf(run, context) };
    prepareBlock(run, context);
    return run;
  });
}

function prepareBlock(block: BodyNode, context: MdastVisitorContext): void {
  const children = childrenOf(block);
  if (sentences.has(block.type)) {
    sentenceOf(children, context);
    return;
  }
  const blocks = blocksOf(children, context);
  if (blocks.some((child, index) => child !== children[index]))
    context.setProperty(block, 'children', blocks);
}

/** The phrases of a sentence; changes of existing text are queued, text between unwrapped tags is new. */
function sentenceOf(phrases: readonly BodyNode[], context: MdastVisitorContext): BodyNode[] {
  const joined = joinedTexts(phrases);
  for (const [text, value] of joined) {
    if (text.position !== undefined) context.setProperty(text, 'value', value);
  }
  return phrases.map((phrase) =>
    phrase.type === 'text' && phrase.position === undefined
      ? { type: 'text', value: joined.get(phrase) ?? phrase.value }
      : phrase,
  );
}
