import type { Block, BlockOf } from '../blocks/block.ts';
import { footnote, isBlank } from '../blocks/line-forms.ts';
import { readBlocks } from '../blocks/read-blocks.ts';
import { sectionKind } from '../blocks/section-kinds.ts';
import type { WriteUp } from '../lines/source-line.ts';
import { readRows } from '../rows/read-dates.ts';
import { looksLikeTimeline, timelineEntries } from '../rows/timeline-entries.ts';
import { announcement } from '../sources/announcement.ts';
import { parseSource } from '../sources/parse-source.ts';
import { writtenDates } from '../sources/written-date.ts';
import { type Arrangement, Arranging } from './arrangement.ts';
import { findTitle } from './find-title.ts';
import { readOwnDocument } from './own-document.ts';
import { type Section, sectionsOf } from './sections.ts';
import { summaryOf } from './summary.ts';

/** Arranges a write-up: every line goes where it belongs in an article, or is kept. */
export function arrange({ lines, markup, about }: WriteUp): Arrangement {
  const state = new Arranging();
  const sections = sectionsOf(readBlocks(lines, markup));
  const title = findTitle(sections);
  if (title) state.ledger.place(title.block, 'title');
  const own = readOwnDocument(sections, about, state.ledger);
  for (const section of sections) arrangeSection(section, state, section.heading === title?.block);

  const dates = writtenDates(own.publishedAt ?? lines.map(({ text }) => text).join('\n'));
  const year = Number(dates[0]?.value.slice(0, 4)) || null;
  const { rows, undated, remarks } = readRows(state.entries, year);
  for (const row of rows) state.ledger.place(row, 'timeline');
  return {
    ...state.found(),
    title: title?.text ?? about.title ?? null,
    rows,
    own,
    kept: lines.filter((line) => !isBlank(line.text) && state.ledger.placeOf(line) === null),
    remarks: [
      ...remarks,
      ...undated.map(
        ({ entry, reason }) =>
          `${entry.lines[0]?.number}行目の日付「${entry.date}」: ${reason.replace(/。+$/u, '')}。`,
      ),
    ],
  };
}

function arrangeSection(section: Section, state: Arranging, isTitle: boolean): void {
  const left = takeSources(section, state);
  const { heading, kind } = section;
  const isNamed = heading !== null && sectionKind(heading.text) !== 'prose';
  if (isNamed && kind !== 'site' && !state.has(heading)) state.ledger.place(heading, 'heading');
  switch (kind) {
    case 'author':
    case 'site':
    case 'history':
    case 'sources':
      return;
    case 'summary': {
      const { summary, more } = summaryOf(left);
      state.summary.push(...summary);
      for (const block of left) if (!more.includes(block)) state.ledger.place(block, 'summary');
      state.addLead(more);
      return;
    }
    case 'view':
      for (const block of left) {
        state.ledger.place(block, 'view');
        state.view.push(block);
      }
      return;
    case 'timeline':
      addTimeline(section, left, isNamed ? null : section.title, state);
      return;
    case 'announcements':
    case 'prose':
      if (looksLikeTimeline(left)) addTimeline(section, left, null, state);
      else {
        const told = takeAnnouncements(left, state);
        // A heading whose announcements have all gone to the sources would stand above nothing.
        if (heading && left.length > 0 && told.length === 0) return;
        addProse(section, told, state, isTitle);
      }
  }
}

/** Takes out rules, footnotes and references; returns the blocks that are still to be placed. */
function takeSources(section: Section, state: Arranging): readonly Block[] {
  return section.blocks.filter((block) => {
    if (state.has(block) || block.kind === 'site') return false;
    if (block.kind === 'rule') state.ledger.place(block, 'rule');
    else if (block.kind === 'note') {
      state.notes.push({ label: block.label, source: parseSource(block.text) });
      state.ledger.place(block, 'note');
    } else if (section.kind === 'sources' && 'text' in block && block.text.length <= 300) {
      takeReference(block, state);
    } else return true;
    return false;
  });
}

/** An entry of a list of references; one with a number is cited by it. */
function takeReference(block: BlockOf<'item' | 'paragraph' | 'heading'>, state: Arranging): void {
  const marked = footnote(block.text);
  const number = /^[\s　]*[(（[［]?([0-9０-９]{1,3})/u
    .exec(block.lines[0]?.text ?? '')?.[1]
    ?.normalize('NFKC');
  const label = marked?.label ?? (block.kind === 'item' && block.ordered ? number : undefined);
  const source = parseSource(marked?.text ?? block.text);
  if (label === undefined) state.references.push(source);
  else state.notes.push({ label, source });
  state.ledger.place(block, 'reference');
}

function takeAnnouncements(blocks: readonly Block[], state: Arranging): readonly Block[] {
  return blocks.filter((block) => {
    const found = block.kind === 'item' || block.kind === 'paragraph' ? announcement(block.text) : null;
    if (found === null) return true;
    state.announcements.push(found);
    state.ledger.place(block, 'announcement');
    return false;
  });
}

/** @param opening the date that the section's heading is, or null */
function addTimeline(
  section: Section,
  blocks: readonly Block[],
  opening: string | null,
  state: Arranging,
): void {
  const { entries, others, heads } = timelineEntries(blocks, opening);
  for (const entry of entries) state.entries.push(entry);
  for (const head of heads) state.ledger.place(head, 'timeline');
  const isOpening = opening !== null && entries.some(({ date }) => date === opening);
  if (section.heading && isOpening) state.ledger.place(section.heading, 'heading');
  if (others.length > 0) addProse(section, others, state, false);
}

function addProse(section: Section, blocks: readonly Block[], state: Arranging, isTitle: boolean): void {
  const { heading, title } = section;
  if (heading === null || isTitle) state.addLead(blocks.filter(isSentence));
  else state.addPart(heading, title, blocks);
}

/** Above the first heading, short lines without a sentence are the page's furniture. */
function isSentence(block: Block): block is BlockOf<'item' | 'row' | 'paragraph'> {
  return block.kind === 'item' || block.kind === 'row' || ('text' in block && /[。！？]/u.test(block.text));
}
