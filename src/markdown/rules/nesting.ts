import { type BodyIssue, issueAt } from '../body-issue.ts';
import { componentNamed } from '../components.ts';
import { type BodyNode, isComponent, type Visit } from '../syntax-tree.ts';

/** `mdx-nesting`: no link or button inside another (HTML forbids it), and no component inside its like. */
export function* nestingRule({ node, ancestors, at }: Visit): Generator<BodyIssue> {
  const outer = ancestors.find(
    (ancestor) =>
      (isInteractive(node) && isInteractive(ancestor)) ||
      (isComponent(node) && isComponent(ancestor) && node.name === ancestor.name),
  );
  if (outer === undefined) return;
  const message = `${labelOf(outer)}の中に${labelOf(node)}があります。`;
  yield issueAt('mdx-nesting', at, message, '入れ子にせず、並べて書きます。');
}

function isInteractive(node: BodyNode): boolean {
  if (isComponent(node)) return componentNamed(node.name)?.interactive ?? false;
  return node.type === 'link' || node.type === 'linkReference';
}

function labelOf(node: BodyNode): string {
  return isComponent(node) ? ` <${node.name ?? ''}> ` : 'リンク';
}
