import { joinedTexts } from './japanese-line-breaks.ts';
import { type BodyNode, childrenOf } from './syntax-tree.ts';

/**
 * The text of the phrases of one paragraph, heading or table cell: what a reader sees, without markup.
 * Citations and editors' comments vanish; a line break that was asked for stays one, any other becomes a
 * space, or nothing between Japanese characters.
 */
export function plainPhrases(phrases: readonly BodyNode[]): string {
  const joined = joinedTexts(phrases);
  return tidy(phrases.map((phrase) => textOf(phrase, joined)).join(''));
}

function textOf(node: BodyNode, joined: ReadonlyMap<BodyNode, string>): string {
  if (node.type === 'text') return oneLine(joined.get(node) ?? node.value);
  if (node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return childrenOf(node)
    .map((child) => textOf(child, joined))
    .join('');
}

/** Matches whole runs of white space, so that a long one is looked at once. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space));
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
