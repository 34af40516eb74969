import { type BodyIssue, issueAt } from '../body-issue.ts';
import { componentNamed, exampleOf } from '../components.ts';
import { inlineRuns, isPhrasing } from '../inline-runs.ts';
import { type BodyNode, beginningOf, childrenOf, isComponent, type Visit } from '../syntax-tree.ts';

/**
 * `mdx-component-place` and `mdx-children`: block components stand between paragraphs, inline ones in a
 * sentence, and each holds what it is made for. Otherwise the page would be invalid HTML.
 */
export function* componentPlaceRule({ node, at }: Visit): Generator<BodyIssue> {
  if (!isComponent(node)) return;
  const component = componentNamed(node.name);
  if (component === undefined) return;
  const { name } = component;
  const example = exampleOf(component);
  const content = childrenOf(node);
  if (component.where === 'flow' && node.type === 'mdxJsxTextElement') {
    yield issueAt(
      'mdx-component-place',
      at,
      `<${name}> が文の中にあります。`,
      `前後に空行を置いて、段落の外に書きます（例: ${example}）。`,
    );
  }
  if (component.children === 'none' && content.length > 0) {
    const hint = `「/>」で終えます（例: ${example}）。`;
    yield issueAt('mdx-children', at, `<${name}> は、間に文字をはさめません。`, hint);
  }
  if (component.children !== 'none' && !content.some(hasContent)) {
    yield issueAt('mdx-children', at, `<${name}> の間が空です。`, `例: ${example}`);
  }
  if (component.children === 'words' && !content.every(isWords)) {
    yield issueAt(
      'mdx-component-place',
      at,
      `<${name}> が段落や箇条書きを囲んでいます。`,
      `文の中の語句だけを、改行せずに囲みます（例: ${example}）。`,
    );
  }
}

function hasContent(node: BodyNode): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression';
}

/** Words of a sentence. The parser calls a component on a line of its own a block, whatever it holds. */
function isWords(node: BodyNode): boolean {
  return isPhrasing(node) || (isComponent(node) && componentNamed(node.name)?.where === 'inline');
}

/** `mdx-component-place`: a line of citations only has no sentence that they could support. */
export function* citationAloneRule({ node }: Visit): Generator<BodyIssue> {
  if (isComponent(node) && componentNamed(node.name)?.where === 'inline') return;
  if (!childrenOf(node).some(({ type }) => type === 'mdxJsxFlowElement')) return;
  for (const run of inlineRuns(childrenOf(node))) {
    if ('type' in run || !run.every(isCitationOrGap)) continue;
    const [first] = run.filter(isComponent);
    const component = componentNamed(first?.name ?? null);
    if (first === undefined || component === undefined) continue;
    const hint = `根拠を示す文の終わりに続けて書きます（例: ${exampleOf(component)}）。`;
    yield issueAt('mdx-component-place', beginningOf(first), `<${component.name}> だけの段落です。`, hint);
  }
}

function isCitationOrGap(node: BodyNode): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return isComponent(node) && componentNamed(node.name)?.children === 'none';
}
