import { type Element, type HtmlNode, isElement, textOf } from './html-node.ts';

/** The words of a sentence as Markdown: links, bold, footnote marks. A line break is kept as one. */
export function inlineText(nodes: readonly HtmlNode[]): string {
  return nodes
    .map(wordsOf)
    .join('')
    .replace(/[^\S\n\u3000]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n');
}

function wordsOf(node: HtmlNode): string {
  if (node.type === 'text') return node.value.replace(/\s*\n\s*/g, ' ');
  if (!isElement(node)) return '';
  const inner = () => node.children.map(wordsOf).join('');
  switch (node.tagName) {
    case 'br':
      return '\n';
    case 'script':
    case 'style':
    case 'template':
    case 'rp':
    case 'svg':
      return '';
    case 'rt':
      return `（${inner()}）`;
    case 'img':
      return pictureWords(node);
    case 'strong':
    case 'b':
      return bold(inner());
    case 'sup':
      return noteMark(inner());
    case 'a':
      return linkWords(node, inner());
    default:
      return inner();
  }
}

function bold(words: string): string {
  const text = words.trim();
  return text === '' || /[*\n]/.test(text) ? words : `**${text}**`;
}

/** `<sup>1</sup>` is a footnote's mark; `m<sup>2</sup>` says so too, and stays unless a footnote 2 exists. */
function noteMark(words: string): string {
  return /^\s*\d{1,3}\s*$/.test(words) ? `[^${words.trim()}]` : words;
}

function linkWords(element: Element, words: string): string {
  const address = String(element.properties['href'] ?? '');
  if (/^[↩↑^⤴]\uFE0E?$/u.test(words.trim())) return '';
  if (!/^https?:\/\//i.test(address) || words.trim() === '') return words;
  if (/[[\]]/.test(words)) return `${words.trim()} <${address.replaceAll(' ', '%20')}>`;
  return `[${words.trim().replace(/\n/g, ' ')}](${address.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')})`;
}

function pictureWords(element: Element): string {
  const words = String(element.properties['alt'] ?? textOf(element)).trim();
  return words === '' ? '' : `（画像: ${words}）`;
}
