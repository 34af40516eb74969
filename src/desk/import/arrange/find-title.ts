import type { Block } from '../blocks/block.ts';
import { isTitleLike } from '../blocks/line-forms.ts';
import { plainHeading } from '../blocks/section-kinds.ts';
import { isDated } from '../rows/leading-date.ts';
import type { Section } from './sections.ts';

/** The title of a write-up, and the block that it was found in. */
export interface FoundTitle {
  readonly text: string;
  readonly block: Block;
}

const menu = /HOME|ホーム|トップ|一覧|メニュー|ログイン|検索|[>＞»›]|^(?:コラム|ニュース|記事|ブログ)$/iu;

/**
 * Finds the title: the first heading of the highest level, a line that says it is the title, or else the
 * longest line above the first section that could be one. Null where a write-up has none.
 */
export function findTitle(sections: readonly Section[]): FoundTitle | null {
  const top = sections.find(({ heading, kind }) => heading?.level === 1 && kind === 'prose')?.heading;
  if (top) return { text: plainHeading(top.text), block: top };
  const [lead] = sections;
  for (const block of lead?.blocks ?? []) {
    const named =
      'text' in block
        ? /^(?:題名?|タイトル|件名|表題|見出し)[：:][\s　]*(.+)$/u.exec(block.text)?.[1]
        : undefined;
    if (named) return { text: named.trim(), block };
  }
  const candidates = [...linesAbove(sections), ...emptySections(sections), ...leadingHeading(sections)];
  const [longest] = candidates.sort((a, b) => b.text.length - a.text.length);
  return longest ?? null;
}

function linesAbove([lead]: readonly Section[]): readonly FoundTitle[] {
  const blocks = lead?.blocks ?? [];
  const prose = blocks.findIndex(
    (block) => block.kind !== 'site' && !('text' in block && isTitleLike(block.text)),
  );
  return blocks
    .slice(0, prose === -1 ? blocks.length : prose)
    .flatMap((block) =>
      block.kind === 'paragraph' && couldBeTitle(block.text) ? [{ text: block.text, block }] : [],
    );
}

/** A heading with nothing below it, before the first section that has something. */
function emptySections(sections: readonly Section[]): readonly FoundTitle[] {
  const filled = sections.findIndex(
    ({ heading, blocks }, index) => index > 0 && heading !== null && blocks.length > 0,
  );
  return sections
    .slice(1, filled === -1 ? sections.length : filled)
    .flatMap(({ heading, kind, title }) =>
      heading && kind === 'prose' && couldBeTitle(title) ? [{ text: title, block: heading }] : [],
    );
}

/** The very first line, where it stands above the lead and other headings follow. */
function leadingHeading(sections: readonly Section[]): readonly FoundTitle[] {
  const [lead, first, second] = sections;
  const isFirst = (lead?.blocks ?? []).every(
    (block) => block.kind === 'site' || ('text' in block && isTitleLike(block.text)),
  );
  if (!isFirst || !first?.heading || second === undefined || first.kind !== 'prose') return [];
  return couldBeTitle(first.title) ? [{ text: first.title, block: first.heading }] : [];
}

function couldBeTitle(text: string): boolean {
  const plain = text.trim();
  return (
    plain.length >= 8 &&
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(plain) &&
    !menu.test(plain) &&
    !isDated(plain) &&
    !/[：:]\s*\S+$|https?:/u.test(plain)
  );
}
