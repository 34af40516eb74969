import { componentNamed } from './components.ts';
import type { BodyNode, ComponentNode } from './syntax-tree.ts';

/** A node that stands in a sentence. */
export type Phrase = Extract<BodyNode, { type: 'paragraph' }>['children'][number];

const phrasing: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

export function isPhrasing(node: BodyNode): node is Phrase {
  return phrasing.has(node.type);
}

/** An inline component that the parser took for a block, because nothing but components stands on its line. */
function isLoneInline(node: BodyNode): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' && componentNamed(node.name)?.where === 'inline';
}

/**
 * Groups the children of a block: phrases and lone inline components that belong to one line of text come as
 * an array (they are one paragraph), everything else as it is.
 *
 * MDX unwraps a paragraph that holds only tags and drops the white space between them, so
 * `<Term id="a">語</Term> <Cite id="s1" />` arrives as two blocks; and a one-line `<Callout>語</Callout>`
 * arrives with bare text inside.
 */
export function inlineRuns(children: readonly BodyNode[]): readonly (BodyNode | readonly BodyNode[])[] {
  const runs: (BodyNode | BodyNode[])[] = [];
  for (const child of children) {
    const open = runs.at(-1);
    if (!isPhrasing(child) && !isLoneInline(child)) runs.push(child);
    else if (!Array.isArray(open)) runs.push([child]);
    else {
      const gap = gapBetween(open.at(-1), child);
      if (gap === null) runs.push([child]);
      else open.push(...gap, child);
    }
  }
  return runs;
}

/** The dropped white space between two neighbours, or null where a blank line parts them. */
function gapBetween(before: BodyNode | undefined, after: BodyNode): readonly BodyNode[] | null {
  const end = before?.position?.end;
  const start = after.position?.start;
  if (end === undefined || start === undefined || end.offset === start.offset) return [];
  if (start.line - end.line > 1) return null;
  return [{ type: 'text', value: start.line === end.line ? ' ' : '\n' }];
}
