import { type BodyNode, childrenOf, type Text } from './syntax-tree.ts';

/**
 * Characters between which Japanese is set without a space. The ambiguous dashes, ellipses and quotation
 * marks count, because the other side has to be Japanese as well. Combining marks and variation selectors
 * stand for the character they follow.
 */
const japanese =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u3099\u309A\u30FB\u30FC\uFF00-\uFF65\uFFE0-\uFFE6\u2014\u2015\u2025\u2026\u2018\u2019\u201C\u201D\p{Variation_Selector}]/u;

/** Stands for a citation, which clings to the sentence before it. */
const citation = '\uFFFC';

/** Stands for a line break that was asked for: nothing is joined across it. */
const lineEnd = '\u0000';

const whiteSpace = /[ \t\r\n]+/g;

interface Leaf {
  readonly node: BodyNode;
  readonly text: string;
}

/**
 * The text nodes of one paragraph in which white space falls between Japanese characters because a line was
 * broken there or a citation stands there, with the text they shall have instead.
 *
 * Browsers paint a line break in the source as a space, which Japanese does not have; the break may stand at
 * the edge of a link, a component or bold text, so all of the paragraph's phrases are looked at together. A
 * space that the author put between two characters stays.
 */
export function joinedTexts(phrases: readonly BodyNode[]): ReadonlyMap<Text, string> {
  const leaves = phrases.flatMap(leavesOf);
  const whole = leaves.map(({ text }) => text).join('');
  const joined = new Map<Text, string>();
  let offset = 0;
  for (const { node, text } of leaves) {
    const start = offset;
    offset += text.length;
    if (node.type !== 'text') continue;
    const value = text.replace(whiteSpace, (found, index: number) =>
      vanishes(whole, start + index, start + index + found.length) ? '' : found,
    );
    if (value !== text) joined.set(node, value);
  }
  return joined;
}

/** Whether the white space from `start` to `end` in a paragraph's text is to be removed. */
function vanishes(whole: string, start: number, end: number): boolean {
  const besideCitation = whole.charAt(start - 1) === citation || whole.charAt(end) === citation;
  if (!besideCitation && !/[\r\n]/.test(whole.slice(start, end))) return false;
  const next = characterAfter(whole, end);
  const isLast = next === '';
  return (
    whole.charAt(end) === citation ||
    isLast ||
    (japanese.test(characterBefore(whole, start)) && japanese.test(next))
  );
}

function leavesOf(node: BodyNode): readonly Leaf[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [{ node, text: node.value }];
  if (node.type === 'break') return [{ node, text: lineEnd }];
  if (node.type === 'mdxTextExpression') return [];
  const children = childrenOf(node);
  return children.length === 0 ? [{ node, text: citation }] : children.flatMap(leavesOf);
}

const skipped = /[\s\uFFFC]/;

/** The nearest visible character before `offset`; citations do not count. */
function characterBefore(whole: string, offset: number): string {
  let end = offset;
  while (end > 0 && skipped.test(whole.charAt(end - 1))) end -= 1;
  return [...whole.slice(Math.max(0, end - 2), end)].at(-1) ?? '';
}

/** The nearest visible character from `offset` on; citations do not count. */
function characterAfter(whole: string, offset: number): string {
  let start = offset;
  while (start < whole.length && skipped.test(whole.charAt(start))) start += 1;
  return [...whole.slice(start, start + 2)][0] ?? '';
}
