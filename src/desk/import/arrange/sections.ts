import type { Block, BlockOf } from '../blocks/block.ts';
import { plainHeading, type SectionKind, sectionKind } from '../blocks/section-kinds.ts';
import { isDated } from '../rows/leading-date.ts';

/** A heading with what stands below it; the first section has none. */
export interface Section {
  readonly heading: BlockOf<'heading'> | null;
  readonly title: string;
  readonly kind: SectionKind;
  readonly blocks: readonly Block[];
}

/**
 * Divides a write-up at its headings. What follows the author's box or the links of the page belongs to
 * them until a section comes that is known to be the write-up's. A heading that is a date belongs to the
 * timeline.
 */
export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const cut: { heading: BlockOf<'heading'> | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') cut.push({ heading: block, blocks: [] });
    else cut.at(-1)?.blocks.push(block);
  }
  const total = blocks.length;
  const sections: Section[] = [];
  let seen = 0;
  let tail: SectionKind | null = null;
  for (const { heading, blocks: below } of cut) {
    const named = heading === null ? 'prose' : sectionKind(heading.text);
    const isDate = heading !== null && isDated(heading.text);
    let kind: SectionKind = isDate && named === 'prose' ? 'timeline' : named;
    if (kind === 'author' || kind === 'site') tail = seen > total * 0.3 ? kind : null;
    else if (kind !== 'prose') tail = null;
    else if (tail !== null && heading !== null) kind = tail;
    seen += below.length + 1;
    sections.push({ heading, title: heading ? plainHeading(heading.text) : '', kind, blocks: below });
  }
  return sections;
}
