/** A part of a notice: text to read, a title over what follows, or a list of things to do. */
export type NoticeBlock =
  | { readonly kind: 'paragraph' | 'title'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** A notice as the editors write it, taken apart so that each medium can set it in its own way. */
export interface Notice {
  /** What the notice calls itself: 情報セキュリティのお知らせ. */
  readonly label: string;
  /** What it is about, in one line; null where the notice has no such line. */
  readonly subject: string | null;
  readonly blocks: readonly NoticeBlock[];
}

/** Titles within a notice are a word or two: お願い, 気をつけること. */
const LONGEST_TITLE = 12;

/**
 * Reads `handout.notice`. Its first line may begin with a label in 【 】. Where more lines follow, the rest of
 * the first is the subject; else it is the text itself. The sentence about reuse is left out: every medium
 * puts its own, once, with the address.
 */
export function parseNotice(text: string): Notice {
  const [first = '', ...rest] = text
    .replace(/[^。\n]*CC BY[^。\n]*。/gu, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [, label = 'お知らせ', begun = first] = /^【([^】]+)】(.*)$/u.exec(first) ?? [];
  const subject = rest.length > 0 && !begun.endsWith('。') ? begun : null;
  const lines = subject === null ? [begun, ...rest] : rest;
  return { label, subject: subject === '' ? null : subject, blocks: blocksOf(lines) };
}

function blocksOf(lines: readonly string[]): readonly NoticeBlock[] {
  const blocks: NoticeBlock[] = [];
  for (const line of lines) {
    const item = /^(?:\d+[.．)）、]|[・-])\s*(.+)$/u.exec(line)?.[1];
    const last = blocks.at(-1);
    if (item === undefined) {
      const kind = line.length <= LONGEST_TITLE && !line.endsWith('。') ? 'title' : 'paragraph';
      blocks.push({ kind, text: line });
    } else if (last?.kind === 'list') blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
    else blocks.push({ kind: 'list', items: [item] });
  }
  return blocks;
}
