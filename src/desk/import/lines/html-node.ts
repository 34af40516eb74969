import type { htmlToHast } from 'satteri';

/** A node of a parsed page (hast, https://github.com/syntax-tree/hast). */
export type HtmlNode =
  | ReturnType<typeof htmlToHast>
  | Extract<ReturnType<typeof htmlToHast>, { children: unknown }>['children'][number];
export type Element = Extract<HtmlNode, { type: 'element' }>;

export function isElement(node: HtmlNode): node is Element {
  return node.type === 'element';
}

/** All text below a node, as it stands there. */
export function textOf(node: HtmlNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** What stands directly below a node. */
export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'children' in node ? node.children : [];
}
