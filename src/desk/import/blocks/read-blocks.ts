import { type Markup, near, type SourceLine } from '../lines/source-line.ts';
import { isBareHeading, wrapWidth } from './bare-heading.ts';
import type { Block } from './block.ts';
import {
  bulleted,
  cellsOf,
  footnote,
  isBlank,
  isRule,
  isTitleLike,
  markedHeading,
  numbered,
} from './line-forms.ts';
import { sectionKind } from './section-kinds.ts';

/**
 * Takes the lines of a write-up apart into blocks. Every line that is not blank belongs to exactly one
 * block, and the blocks stand in the order of their lines.
 */
export function readBlocks(lines: readonly SourceLine[], markup: Markup): readonly Block[] {
  const width = markup === 'text' ? wrapWidth(lines) : null;
  const blocks: Block[] = [];
  let open = false;
  lines.forEach((line, at) => {
    if (isBlank(line.text)) {
      open = false;
      return;
    }
    const last = blocks.at(-1);
    const underlined = open && markup === 'markdown' && last ? asUnderlined(last, line) : null;
    if (underlined) blocks[blocks.length - 1] = underlined;
    else {
      const block = readLine(line, lines, at, { markup, width, open, last });
      const joined = open && last ? join(last, block, line, markup, width) : null;
      if (joined) blocks[blocks.length - 1] = joined;
      else blocks.push(block);
    }
    open = true;
  });
  return blocks;
}

/** In characters; no write-up has longer ones, and patterns may take the square of it in time. */
const longestParagraph = 5_000;

interface Around {
  readonly markup: Markup;
  readonly width: number | null;
  /** Whether the line above is not blank. */
  readonly open: boolean;
  readonly last: Block | undefined;
}

function readLine(line: SourceLine, all: readonly SourceLine[], at: number, around: Around): Block {
  const lines = [line];
  const { text } = line;
  if (line.site || text.length > longestParagraph) return { kind: 'site', lines };
  if (isRule(text)) return { kind: 'rule', lines };
  const note = footnote(text);
  if (note && (note.sure || isBehindText(all, at)))
    return { kind: 'note', lines, label: note.label, text: note.text };
  const heading = markedHeading(text);
  if (heading && !isListed(all, at)) return { kind: 'heading', lines, ...heading };
  const cells = cellsOf(text);
  if (cells && (isInTable(all, at) || /^[\s　]*[|｜]/u.test(text))) return { kind: 'row', lines, cells };
  const words = numbered(text);
  if (words !== null) {
    if (isNumberedHeading(words, all, at)) return { kind: 'heading', lines, text: words, level: 2 };
    return { kind: 'item', lines, text: words, depth: 0, ordered: true };
  }
  const item = bulleted(text);
  if (item)
    return { kind: 'item', lines, text: item.text, depth: Math.min(2, item.indent >> 1), ordered: false };
  const plain = text.trim();
  if (sectionKind(plain) !== 'prose' && isTitleLike(plain))
    return { kind: 'heading', lines, text: plain, level: 2 };
  if (around.markup === 'text' && isBareHeading(all, at, around.width)) {
    return { kind: 'heading', lines, text: plain, level: 2 };
  }
  return { kind: 'paragraph', lines, text: plain };
}

/** A line of `===` or `---` makes the line above a heading in Markdown (CommonMark 4.3). */
function asUnderlined(last: Block, line: SourceLine): Block | null {
  const sign = /^\s{0,3}(=+|-{2,})\s*$/.exec(line.text)?.[1];
  if (sign === undefined || last.kind !== 'paragraph' || last.lines.length !== 1) return null;
  return {
    kind: 'heading',
    lines: [...last.lines, line],
    text: last.text,
    level: sign.startsWith('=') ? 1 : 2,
  };
}

/** The block with its continuation, where the line only goes on; null where it begins something new. */
function join(
  last: Block,
  next: Block,
  line: SourceLine,
  markup: Markup,
  width: number | null,
): Block | null {
  if (next.kind !== 'paragraph' || !('text' in last) || last.kind === 'heading') return null;
  const above = last.lines.at(-1)?.text.trimEnd() ?? '';
  if (last.text.length + next.text.length > longestParagraph) return null;
  if (isLabelled(last.text) || isLabelled(next.text)) return null;
  const isIndented = /^(?:\s{2,}|　)/u.test(line.text) && last.kind !== 'paragraph';
  const isWrapped = width !== null && above.length >= width * 0.8 && !/[。！？!?」）)]$/u.test(above);
  const goesOn =
    markup === 'markdown' && !/ {2}$|\\$/.test(last.lines.at(-1)?.text ?? '') && !isHtmlLine(last);
  if (!isIndented && !isWrapped && !goesOn) return null;
  const gap = /[a-z0-9,.]$/i.test(last.text) && /^[a-z0-9]/i.test(next.text) ? ' ' : '';
  return { ...last, lines: [...last.lines, line], text: `${last.text}${gap}${next.text}` };
}

/** 「公開日：…」 and the like stand by themselves. */
function isLabelled(text: string): boolean {
  return /^[^\s　。、：:]{1,8}[\s　]*[：:][\s　]*\S/u.test(text) && text.length <= 60;
}

/** A line that ends a sentence is a paragraph by itself, as in pages that were saved or pasted. */
function isHtmlLine(last: Block): boolean {
  return 'text' in last && /[。！？]$/u.test(last.text);
}

/** A sign before several lines in a row is a bullet. */
function isListed(all: readonly SourceLine[], at: number): boolean {
  const sign = /^[\s　]*([■◆□◇▼▽★☆▶►])/u.exec(all[at]?.text ?? '')?.[1];
  return sign !== undefined && [at - 1, at + 1].some((near) => all[near]?.text.trimStart().startsWith(sign));
}

function isInTable(all: readonly SourceLine[], at: number): boolean {
  return [at - 1, at + 1].some((near) => {
    const text = all[near]?.text ?? '';
    return cellsOf(text) !== null || (/[|｜+]/u.test(text) && isRule(text));
  });
}

/** `[1] …` is a footnote only below the text that it belongs to, at the beginning of its line. */
function isBehindText(all: readonly SourceLine[], at: number): boolean {
  const label = footnote(all[at]?.text ?? '')?.label ?? '';
  const mark = new RegExp(`[[［]${label}[\\]］]`, 'u');
  return all.slice(0, at).some(({ text }) => mark.test(text.normalize('NFKC')) && footnote(text) === null);
}

/** A numbered line is a heading when it names a known section, or is short and not one of a list. */
function isNumberedHeading(words: string, all: readonly SourceLine[], at: number): boolean {
  if (sectionKind(words) !== 'prose') return true;
  if (!isTitleLike(words)) return false;
  const next = near(all, at, 1);
  const before = near(all, at, -1);
  return (
    next !== undefined &&
    numbered(next.text) === null &&
    (before === undefined || numbered(before.text) === null)
  );
}
