import { htmlToHast } from 'satteri';
import { DeskProblem } from '../../desk-problem.ts';
import { collectHead, nestingOf } from './html-head.ts';
import { inlineText } from './html-inline.ts';
import { childrenOf, type Element, type HtmlNode, isElement, textOf } from './html-node.ts';
import type { SourceLine, WriteUp } from './source-line.ts';

/** Deeper nesting than any page has; the parser's time grows with its square. */
const deepest = 2_000;

/**
 * A saved page as lines of Markdown: a heading, paragraph, list item or table row each. What stands in
 * menus, banners and footers is marked as no part of the write-up. Read with the HTML parser of the
 * pipeline (WHATWG HTML, 13.2).
 *
 * @throws {DeskProblem} when its tags are nested beyond all measure
 */
export function htmlWriteUp(html: string, file: string): WriteUp {
  if (nestingOf(html) > deepest) {
    throw new DeskProblem(
      `${file} はタグの入れ子が深すぎます。ブラウザーで開き、本文だけをコピーしてテキストファイルに保存してください。`,
    );
  }
  const root: HtmlNode = htmlToHast(html);
  const head = new Map<string, string>();
  collectHead(root, head);
  const lines: { text: string; site: boolean }[] = [];
  collectLines(childrenOf(root), { lines, site: false, list: [] });
  return {
    lines: lines.map((line, index): SourceLine => ({ number: index + 1, ...line })),
    markup: 'html',
    about: {
      title: head.get('og:title') ?? head.get('title'),
      publisher: head.get('og:site_name'),
      publishedAt: head.get('article:published_time')?.slice(0, 10),
      url: /^https?:\/\//.test(head.get('canonical') ?? '') ? head.get('canonical') : undefined,
    },
  };
}

interface Collecting {
  readonly lines: { text: string; site: boolean }[];
  readonly site: boolean;
  /** The open lists: their kind, and the number of the next item. */
  readonly list: readonly { readonly ordered: boolean; next: number }[];
}

const unseen = /^(?:head|script|style|noscript|template|svg|iframe|object|audio|video|canvas)$/;
const siteParts = /^(?:nav|footer|aside|form|button|select)$/;
const inlines =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|rp|rt|ruby|s|samp|small|span|strong|sub|sup|time|u|var|wbr|img)$/;

function collectLines(nodes: readonly HtmlNode[], state: Collecting): void {
  let run: HtmlNode[] = [];
  const flush = () => {
    const texts = inlineText(run).split('\n');
    for (const text of texts) push(state, text.trim());
    run = [];
  };
  for (const node of nodes) {
    if (isElement(node) && unseen.test(node.tagName)) continue;
    const inline = !isElement(node) ? node.type === 'text' : isInline(node);
    if (inline) {
      run.push(node);
      continue;
    }
    flush();
    if (isElement(node)) collectBlock(node, state);
  }
  flush();
}

function isInline(element: Element): boolean {
  return element.tagName === 'br' || (inlines.test(element.tagName) && !hasBlock(element));
}

function hasBlock(element: Element): boolean {
  return element.children.some((child) => isElement(child) && !isInline(child));
}

function collectBlock(element: Element, state: Collecting): void {
  const { tagName, children } = element;
  const site =
    state.site ||
    siteParts.test(tagName) ||
    /navigation|banner|contentinfo|search/.test(String(element.properties['role'] ?? '')) ||
    (tagName === 'header' && !/<h1>/.test(outline(element)));
  const inner = { ...state, site };
  const heading = /^h([1-6])$/.exec(tagName)?.[1];
  if (heading) {
    push(inner, `${'#'.repeat(Number(heading))} ${oneLine(children)}`);
  } else if (tagName === 'hr') push(inner, '---');
  else if (tagName === 'table') collectTable(element, inner);
  else if (tagName === 'dl') collectPairs(element, inner);
  else if (tagName === 'ul' || tagName === 'ol') {
    collectLines(children, { ...inner, list: [...state.list, { ordered: tagName === 'ol', next: 1 }] });
  } else if (tagName === 'li') collectItem(element, inner);
  else if (tagName === 'pre') for (const line of textOf(element).split('\n')) push(inner, line);
  else collectLines(children, inner);
}

/** A list item on one line, its own lists below it. A footnote's item is written as one. */
function collectItem(element: Element, state: Collecting): void {
  const own = element.children.filter((child) => !isElement(child) || !/^(?:ul|ol)$/.test(child.tagName));
  const note = /^(?:user-content-)?(?:fn|footnote|note|cite_note)[-_:]?(\d+)$/.exec(
    String(element.properties['id'] ?? ''),
  )?.[1];
  const list = state.list.at(-1);
  const indent = '  '.repeat(Math.max(0, state.list.length - 1));
  const marker = note ? `[^${note}]: ` : list?.ordered ? `${list.next++}. ` : '- ';
  push(state, `${indent}${marker}${oneLine(own)}`);
  collectLines(
    element.children.filter((child) => !own.includes(child)),
    state,
  );
}

/** 用語と説明の対 often are a table of dates: each pair becomes a row. */
function collectPairs(element: Element, state: Collecting): void {
  let term: string[] = [];
  const pairs = element.children.flatMap((child) =>
    isElement(child) && child.tagName === 'div' ? child.children : [child],
  );
  for (const child of pairs) {
    if (!isElement(child)) continue;
    if (child.tagName === 'dt') term.push(oneLine(child.children));
    else {
      push(state, `| ${[term.join('、'), oneLine(child.children)].map(cellOf).join(' | ')} |`);
      term = [];
    }
  }
  for (const left of term) push(state, left);
}

/** The rows of a table; where a cell reaches down from the row above, an empty one stands. */
function collectTable(element: Element, state: Collecting): void {
  let reaching: number[] = [];
  for (const part of element.children.filter(isElement)) {
    const rows = part.tagName === 'tr' ? [part] : part.children.filter(isElement);
    if (part.tagName === 'caption') push(state, oneLine(part.children));
    for (const row of rows.filter(({ tagName }) => tagName === 'tr')) {
      const cells: string[] = [];
      const next: number[] = [];
      const passReaching = () => {
        while ((reaching[cells.length] ?? 0) > 0) {
          next[cells.length] = (reaching[cells.length] ?? 0) - 1;
          cells.push('');
        }
      };
      for (const cell of row.children.filter(isElement)) {
        passReaching();
        const span = Number(cell.properties['rowSpan'] ?? 1);
        if (span > 1) next[cells.length] = Math.min(span, 1_000) - 1;
        cells.push(cellOf(oneLine(cell.children)));
      }
      passReaching();
      reaching = next;
      if (cells.some((cell) => cell !== '')) push(state, `| ${cells.join(' | ')} |`);
    }
  }
}

function cellOf(text: string): string {
  return text.replaceAll('|', '｜');
}

/** Everything inside as one line; where blocks or line breaks end, a space stands. */
function oneLine(nodes: readonly HtmlNode[]): string {
  const lines: { text: string; site: boolean }[] = [];
  collectLines(nodes, { lines, site: false, list: [] });
  return lines.map(({ text }) => text.trim()).join(' ');
}

function outline(element: Element): string {
  return element.children
    .map((child) => (isElement(child) ? `<${child.tagName}>${outline(child)}` : ''))
    .join('');
}

function push({ lines, site }: Collecting, text: string): void {
  if (text.trim() !== '') lines.push({ text, site });
}
