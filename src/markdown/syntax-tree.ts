import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { BodyPoint } from './body-issue.ts';

export type BodyNode = MdastNode;
export type BodyRoot = Extract<MdastNode, { type: 'root' }>;
export type Heading = Extract<MdastNode, { type: 'heading' }>;
export type Text = Extract<MdastNode, { type: 'text' }>;
export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

/** A node met on a walk, with the nodes around it (outermost first) and the place where it begins. */
export interface Visit {
  readonly node: BodyNode;
  readonly ancestors: readonly BodyNode[];
  readonly at: BodyPoint;
}

/** Deeper trees overflow the stack of the native converter, and no reader follows such nesting. */
export const maximumDepth = 60;

export function childrenOf(node: BodyNode): readonly BodyNode[] {
  return 'children' in node ? node.children : [];
}

/** Whether the node is a tag written by the author. */
export function isComponent(node: BodyNode): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether the tree nests deeper than `limit`; does not recurse itself. */
export function isDeeperThan(root: BodyNode, limit: number): boolean {
  let level: readonly BodyNode[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

/** Every node in document order. The tree must not be deeper than {@link maximumDepth}. */
export function walk(root: BodyNode): readonly Visit[] {
  const visits: Visit[] = [];
  const visit = (node: BodyNode, ancestors: readonly BodyNode[], parentAt: BodyPoint): void => {
    const at = startOf(node) ?? parentAt;
    visits.push({ node, ancestors, at });
    const path = [...ancestors, node];
    for (const child of childrenOf(node)) visit(child, path, at);
  };
  visit(root, [], beginningOf(root));
  return visits;
}

/** Where a node begins, or null for one that the parser made without a source range. */
export function startOf(node: BodyNode): BodyPoint | null {
  const start = node.position?.start;
  return start === undefined ? null : { line: start.line, column: start.column, offset: start.offset ?? 0 };
}

/** Where a node begins; the beginning of the text for one without a source range. */
export function beginningOf(node: BodyNode): BodyPoint {
  return startOf(node) ?? { line: 1, column: 1, offset: 0 };
}

/** The value of a tag's attribute where it is a quoted string. */
export function attributeOf(node: ComponentNode, name: string): string | null {
  const found = node.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return found !== undefined && typeof found.value === 'string' ? found.value : null;
}

/** The source text of a node, empty for one without a source range. */
export function sourceOf(node: BodyNode, source: string): string {
  const { start, end } = node.position ?? {};
  return source.slice(start?.offset ?? 0, end?.offset ?? 0);
}
