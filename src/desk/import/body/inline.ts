import type { Markup } from '../lines/source-line.ts';
import { escapeText, linkTo } from './escape.ts';

/** The marks of footnotes in a sentence: `*1`, `※1`, `[1]`, `[^1]`, `（注1）`, `(*1)`. */
const marks =
  /\[\^([0-9０-９]{1,3})\]|[(（[［][\s　]*(?:注|※|\*|＊|脚注)[\s　]?([0-9０-９]{1,3})[\s　]*[)）\]］]|(?<![*＊\d])[*＊※†]([0-9０-９]{1,3})(?![0-9０-９%％])|[[［]([0-9０-９]{1,3})[\]］](?!\()/gu;

/** Which source stands for each footnote. */
export type Citations = ReadonlyMap<string, string>;

/** A text without the marks of footnotes that exist, and the sources that they name. */
export function withoutMarks(
  text: string,
  citations: Citations,
): { readonly text: string; readonly sources: readonly string[] } {
  const sources: string[] = [];
  const plain = text.replace(marks, (mark, ...labels: (string | undefined)[]) => {
    const source = citations.get(labelIn(labels));
    if (source === undefined) return mark;
    if (!sources.includes(source)) sources.push(source);
    return '';
  });
  return { text: plain, sources };
}

function labelIn(groups: readonly (string | undefined)[]): string {
  return (groups.slice(0, 4).find((label) => label !== undefined) ?? '').normalize('NFKC');
}

/** What Markdown marks up within a sentence, as far as a body may hold it; anything else is plain text. */
const spans =
  /(?<code>`[^`\n]+`)|!\[(?<alt>[^[\]]{0,400})\]\((?<picture>[^)\s]+)[^)]*\)|\[(?<words>(?:[^[\]]|\[[^[\]]{0,80}\]){1,400})\]\((?<target>[^)\s]+)(?:\s[^)]*)?\)|\*\*(?<bold>[^*\n]+)\*\*|<(?<angle>https?:[^>\s]+)>|(?<bare>https?:\/\/[!-'*-;=?-Z^-z~]+[0-9A-Za-z/=_-])/gu;

/** A sentence of a write-up as a sentence of a body: its marks become citations, what could be read as code plain text. */
export function inlineMdx(text: string, markup: Markup, citations: Citations): string {
  let mdx = '';
  let from = 0;
  for (const match of text.matchAll(marks)) {
    const source = citations.get(labelIn(match.slice(1)));
    if (source === undefined) continue;
    mdx += `${spanned(text.slice(from, match.index), markup, mdx === '')}<Cite id="${source}" />`;
    from = match.index + match[0].length;
  }
  return mdx + spanned(text.slice(from), markup, mdx === '');
}

function spanned(text: string, markup: Markup, isStart: boolean): string {
  let mdx = '';
  let from = 0;
  const plain = (part: string) =>
    isStart && mdx === '' ? escapeText(part) : escapeText(`　${part}`).slice(1);
  for (const { 0: whole, index, groups = {} } of text.matchAll(spans)) {
    const { code, alt, picture, words, target, bold, angle, bare } = groups;
    if (markup === 'text' && bare === undefined) continue;
    mdx += plain(text.slice(from, index));
    if (code !== undefined) mdx += /[{}<]/.test(code) ? plain(code) : code;
    else if (picture !== undefined) mdx += plain(`（画像: ${alt ?? ''} ${picture}）`);
    else if (words !== undefined) mdx += linkTo(words, target ?? '');
    else if (bold !== undefined) mdx += `**${escapeText(bold)}**`;
    else mdx += linkTo(angle ?? bare ?? whole, angle ?? bare ?? whole);
    from = index + whole.length;
  }
  return mdx + plain(text.slice(from));
}
