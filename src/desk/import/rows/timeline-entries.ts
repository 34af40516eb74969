import type { Block } from '../blocks/block.ts';
import type { SourceLine } from '../lines/source-line.ts';
import { isDated, leadingDate } from './leading-date.ts';

/** A date as it is written, with what happened then. */
export interface TimelineEntry {
  readonly date: string;
  /** The day of a row that tells day and time apart, on which a row without a day goes on. */
  readonly day?: string;
  readonly text: string;
  readonly lines: readonly SourceLine[];
}

/** The entries that the blocks hold, and the blocks that hold none. */
export interface TimelineBlocks {
  readonly entries: readonly TimelineEntry[];
  readonly others: readonly Block[];
  /** Rows that only name the columns. */
  readonly heads: readonly Block[];
}

const dateColumn = /^(?:日時?|日付|年月日|年月|時期|期日|いつ|発生日|年)(?:（.*）|\(.*\))?$/u;
const timeColumn = /^(?:時刻|時間|時分)$/u;
const anyColumn =
  /^(?:日時?|日付|年月日|年月|時期|期日|いつ|年|時刻|時間|出来事|できごと|内容|事象|概要|動き|経緯|経過|対応|状況|備考|出典|主体|組織|関係者|イベント|発生事象|項目|補足|date|event)(?:（.*）|\(.*\))?$/iu;

/**
 * Reads a timeline from the blocks of its section: tables, dated items, dated paragraphs, and a date on a
 * line of its own with what belongs to it below.
 *
 * @param opening a date that holds until the first one of the blocks: the heading above them
 */
export function timelineEntries(blocks: readonly Block[], opening: string | null): TimelineBlocks {
  const entries: TimelineEntry[] = [];
  const others: Block[] = [];
  const heads: Block[] = [];
  let columns: readonly string[] = [];
  let standing = opening;
  let waiting: readonly SourceLine[] = [];
  for (const block of blocks) {
    if (block.kind === 'row') {
      const named = block.cells.filter((cell) => anyColumn.test(plain(cell)));
      if (named.length >= Math.min(2, block.cells.length)) {
        columns = block.cells.map(plain);
        // A column by another name says something; its line is kept.
        if (named.length === block.cells.filter((cell) => plain(cell) !== '').length) heads.push(block);
      } else {
        entries.push(entryOfRow(block.cells, columns, block.lines, entries.at(-1)));
      }
      continue;
    }
    if (block.kind !== 'item' && block.kind !== 'paragraph') {
      others.push(block);
      continue;
    }
    const split = splitDate(block.text);
    if (split !== null && split.text === '') {
      standing = split.date;
      waiting = block.lines;
    } else if (split !== null) {
      if (block.kind === 'paragraph') standing = null;
      entries.push({ ...split, lines: block.lines });
    } else if (standing !== null) {
      entries.push({ date: standing, text: block.text, lines: [...waiting, ...block.lines] });
      waiting = [];
    } else others.push(block);
  }
  return { entries, others, heads };
}

/** Whether most of the items, or of the rows, of a section that no heading calls a timeline begin with a date. */
export function looksLikeTimeline(blocks: readonly Block[]): boolean {
  const begun = blocks.flatMap((block) => {
    if (block.kind === 'row') return [plain(block.cells[0] ?? '')];
    const isEntry = block.kind === 'item' || (block.kind === 'paragraph' && block.text.length <= 80);
    return isEntry ? [block.text] : [];
  });
  const dates = begun.filter(isDated);
  return dates.length >= 3 && dates.length >= begun.length * 0.7;
}

/** A row whose date cell is empty goes on where the row above stands. */
function entryOfRow(
  cells: readonly string[],
  columns: readonly string[],
  lines: readonly SourceLine[],
  above: TimelineEntry | undefined,
): TimelineEntry {
  const at = Math.max(
    0,
    columns.findIndex((column) => dateColumn.test(column)),
  );
  const time = columns.findIndex((column) => timeColumn.test(column));
  const day = plain(cells[at] ?? '');
  const clock = time === -1 ? '' : plain(cells[time] ?? '');
  const told = cells.filter((cell, index) => index !== at && index !== time && cell.trim() !== '');
  const [first = '', ...rest] = told;
  const text = rest.length === 0 ? first : `${first.replace(/。$/u, '')}（${rest.join('、')}）`;
  const held = day === '' ? (above?.day ?? above?.date ?? '') : day;
  return { date: `${held}${clock}`, day: held, text, lines };
}

/** A date at the beginning of a line, read or not: one without a year is completed later. */
function splitDate(text: string): { readonly date: string; readonly text: string } | null {
  const line = text.replace(/^\*\*(.+?)\*\*/u, '$1');
  const read = leadingDate(line);
  if (read !== null) return { date: read.date.wording, text: read.rest };
  const words =
    /^[[［【（(]?((?:[0-9０-９]{1,2}[月/][0-9０-９]{0,2}日?|[0-9０-９]{1,2}日|[0-9０-９]{1,2}[:：][0-9０-９]{2}|[0-9０-９]{1,2}時(?:[0-9０-９]{1,2}分|半)?|同日|翌日|翌々日|前日|同月|翌月|同年|翌年|事案?発[覚生]当[時初日]|発覚[前後当]\S?|公表[前後]\S?)(?:\([日月火水木金土]\)|（[日月火水木金土]）)?(?:[上中下]旬|[早深未]\S|午[前後][0-9０-９]*時?|夜|夕方|朝|頃|ごろ|以降|まで|にかけて)*)[\]］】）)]?[\s　：:、,，|｜\t\-–—―→に]+(\S.*)$/u.exec(
      line,
    );
  if (words?.[1] && words[2]) return { date: words[1], text: words[2] };
  return isDated(line) && line.length <= 12 && !/。/u.test(line) ? { date: line, text: '' } : null;
}

function plain(cell: string): string {
  return cell.replace(/\*\*/gu, '').trim();
}
