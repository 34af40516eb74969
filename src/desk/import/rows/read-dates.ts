import { compareFuzzyDates } from '#domain/calendar/compare.ts';
import { type DateContext, type FuzzyDate, readFuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import { guessPhase } from '../../draft/guess-phase.ts';
import type { TimelineEntry } from './timeline-entries.ts';

/** An entry whose date an article can state. */
export interface DatedRow extends TimelineEntry {
  readonly when: FuzzyDate;
}

/** The rows in the order of time, what could not be dated, and what the editor should know. */
export interface ReadRows {
  readonly rows: readonly DatedRow[];
  readonly undated: readonly { readonly entry: TimelineEntry; readonly reason: string }[];
  readonly remarks: readonly string[];
}

/**
 * Reads the dates of a timeline. A date without a year takes that of the row above, 「同日」 and a bare time
 * its day; 「発覚当時」 is read once the rows that tell of the discovery are.
 *
 * @param year the year of a first row without one, or null
 */
export function readRows(entries: readonly TimelineEntry[], year: number | null): ReadRows {
  const first = pass(entries, year, {});
  const events = eventsOf(first.rows);
  const { rows, undated, remarks } = first.undated.length === 0 ? first : pass(entries, year, events);
  const isInOrder = rows.every(({ when }, at) => {
    const before = rows[at - 1]?.when;
    return !before?.earliest || !when.latest || when.latest >= before.earliest;
  });
  if (isInOrder) return { rows, undated, remarks };
  return {
    rows: rows.map(standalone).sort((a, b) => compareFuzzyDates(a.when, b.when)),
    undated,
    remarks: [...remarks, '時系列が古い順ではなかったので、並べ替えました。'],
  };
}

/** The events of the case, as far as the phases of its rows tell them; the first of each counts. */
export function eventsOf(rows: readonly DatedRow[]): NonNullable<DateContext['events']> {
  const of = (...phases: readonly string[]) =>
    rows.find(({ text }) => phases.includes(guessPhase(text)))?.when;
  const discovered = of('discovery');
  const begun = of('dwell', 'intrusion', 'harm');
  const occurred = begun && discovered && compareFuzzyDates(begun, discovered) > 0 ? undefined : begun;
  const disclosed = of('disclosure');
  return {
    ...(occurred && { occurred }),
    ...(discovered && { discovered }),
    ...(disclosed && { disclosed }),
  };
}

function pass(
  entries: readonly TimelineEntry[],
  year: number | null,
  events: NonNullable<DateContext['events']>,
): { rows: DatedRow[]; undated: { entry: TimelineEntry; reason: string }[]; remarks: string[] } {
  const rows: DatedRow[] = [];
  const undated: { entry: TimelineEntry; reason: string }[] = [];
  let completed = 0;
  for (const entry of entries) {
    const previous = rows.at(-1)?.when;
    const context: DateContext = { events, ...(previous && { previous }) };
    const words = tidy(entry.date);
    const plain = readFuzzyDate(words, context);
    const read = plain.ok ? { when: plain.date, left: '' } : complete(words, context, year);
    if (read === null) {
      undated.push({ entry, reason: plain.ok ? '' : `${plain.reason.replace(/。$/u, '')}。${plain.hint}` });
      continue;
    }
    if (!plain.ok) completed++;
    const text = read.left === '' ? entry.text : `${entry.text}（${read.left}）`;
    rows.push({ ...entry, text, date: read.when.wording, when: read.when });
  }
  const remarks =
    completed === 0 ? [] : [`時系列の${completed}行は、前の行などから年や日を補いました。確かめてください。`];
  return { rows, undated, remarks };
}

/** 「2021年3月28日 AM」 in the words that dates have; a day of issue (付) is a day. */
function tidy(words: string): string {
  return words
    .replace(/[\s　]*\bAM\b/iu, '午前')
    .replace(/[\s　]*\bPM\b/iu, '午後')
    .replace(/付け?$/u, '')
    .replace(/[：:、,，。]+$/u, '')
    .trim();
}

/** What the words may mean with a year, month or day before them, or without a remark in brackets. */
function complete(
  words: string,
  context: DateContext,
  year: number | null,
): { readonly when: FuzzyDate; readonly left: string } | null {
  const [, bare = words, left = ''] = /^(.+?)[\s　]*[(（]([^()（）]+)[)）]$/u.exec(words) ?? [];
  const before = context.previous?.latest ?? context.previous?.earliest ?? null;
  const years =
    before === null
      ? year === null
        ? []
        : [year]
      : [Number(before.slice(0, 4)), Number(before.slice(0, 4)) + 1];
  const month = before?.slice(5, 7);
  const plain = bare.normalize('NFKC');
  const candidates = [
    bare,
    ...(/^\d{1,2}月/u.test(plain) ? years.map((each) => `${each}年${bare}`) : []),
    ...(/^\d{1,2}\/\d{1,2}/u.test(plain) ? years.map((each) => `${each}/${bare}`) : []),
    ...(/^\d{1,2}日/u.test(plain) && month ? years.map((each) => `${each}年${Number(month)}月${bare}`) : []),
    ...(/^(?:\d{1,2}[:時]|午[前後])/u.test(plain) ? [`同日${bare}`] : []),
  ];
  const read = candidates.flatMap((candidate) => {
    const result = readFuzzyDate(candidate, context);
    return result.ok ? [result.date] : [];
  });
  const [fallback] = read;
  // December's row above January's: the next year, if it is the next months.
  const later = read.find((date) => before === null || (date.latest ?? '9') >= before.slice(0, 7));
  const when = later && monthsApart(before, later) < 8 ? later : fallback;
  return when === undefined ? null : { when, left };
}

function monthsApart(before: string | null, date: FuzzyDate): number {
  if (before === null || date.earliest === null) return 0;
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(date.earliest) - months(before);
}

/** 「同日」 leads elsewhere once the rows are sorted, so it is written out. */
function standalone(row: DatedRow): DatedRow {
  if (readFuzzyDate(row.date).ok) return row;
  const spelled = row.when.edtf === null ? null : readFuzzyDate(row.when.edtf);
  return spelled?.ok ? { ...row, date: spelled.date.wording } : row;
}
