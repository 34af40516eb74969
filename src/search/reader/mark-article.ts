import { wordsToMark } from './article-address.ts';
import { findWords } from './find-words.ts';

const BLOCK = 'p, li, dt, dd, th, td, h1, h2, h3, h4, summary, caption, figcaption, blockquote';
/** What stands in a text without belonging to its words. */
const APART = 'sup, script, style, .visually-hidden';

/** Marks words wherever an article has them, without changing its elements (CSS Custom Highlight API). */
function markArticle(article: Element, words: readonly string[]): void {
  if (words.length === 0 || !('highlights' in CSS)) return;
  const ranges = [...textsOf(article)].flatMap((nodes) => {
    const text = nodes.map(({ data }) => data).join('');
    return findWords(text, words).map(({ start, end }) => rangeIn(nodes, start, end));
  });
  CSS.highlights.set('search', new Highlight(...ranges));
}

/** The text nodes of each block, so that a word is found across the elements within a line. */
function textsOf(article: Element): Iterable<readonly Text[]> {
  const texts = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent === null || parent.closest(APART)) continue;
    const block = parent.closest(BLOCK) ?? parent;
    texts.set(block, [...(texts.get(block) ?? []), node]);
  }
  return texts.values();
}

function rangeIn(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}

const article = document.querySelector('main article');
if (article) markArticle(article, wordsToMark(new URLSearchParams(location.search)));
