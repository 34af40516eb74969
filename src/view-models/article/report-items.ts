import { compareFuzzyDates } from '#domain/calendar/compare.ts';
import { readFuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import type { Article } from '#domain/incident/article.ts';
import { type Source, sourceNumber } from '#domain/incident/source.ts';
import {
  type ReportItem,
  type ReportItemState,
  reportItemStates,
  reportItems,
} from '#domain/taxonomy/report-items.ts';
import { labelOf, slugsOf } from '#domain/taxonomy/vocabulary.ts';
import { type PrintedDate, printDay, printFuzzyDate } from '../dates.ts';
import { type CitationLedger, type CitationMark, sourceAnchor } from './citation-marks.ts';

/** What is publicly known of one item of a report to the commission. */
export interface ReportItemRow {
  readonly item: string;
  readonly state: string;
  readonly text: string | null;
  /** When this item was last checked, where that is not the day of all the others. */
  readonly checked: PrintedDate | null;
  readonly marks: readonly CitationMark[];
}

/** All nine report items: what is open, and what is settled. */
export interface ReportItems {
  readonly open: readonly ReportItemRow[];
  readonly settled: readonly ReportItemRow[];
  /** The latest day on which an item was checked. */
  readonly checked: PrintedDate | null;
  /** The source with the latest date of those that were read. */
  readonly newestSource: {
    readonly number: number;
    readonly anchor: string;
    readonly publisher: string;
    readonly date: PrintedDate;
  } | null;
}

const settledStates: readonly ReportItemState[] = ['filled', 'not-applicable'];

/** An item of which the article says nothing is one that nobody here has verified. */
export function toReportItems(article: Article, ledger: CitationLedger): ReportItems {
  const written = slugsOf(reportItems).flatMap((item) => {
    const rows = article.reportItems.filter((row) => row.item === item);
    return rows.length > 0 ? rows : [unverified(item)];
  });
  const checked = written
    .flatMap(({ asOf }) => asOf ?? [])
    .sort()
    .at(-1);
  const printed = written.map((row) => ({
    state: row.state,
    row: {
      item: labelOf(reportItems, row.item),
      state: labelOf(reportItemStates, row.state),
      text: row.text ?? null,
      checked: row.asOf === undefined || row.asOf === checked ? null : printDay(row.asOf),
      marks: ledger.cite(row.sources, '報告事項'),
    },
  }));
  const rowsOf = (settled: boolean) =>
    printed.filter(({ state }) => settledStates.includes(state) === settled).map(({ row }) => row);
  return {
    open: rowsOf(false),
    settled: rowsOf(true),
    checked: checked === undefined ? null : printDay(checked),
    newestSource: newestOf(article.sources),
  };
}

function unverified(item: ReportItem): Article['reportItems'][number] {
  return { item, state: 'unverified', sources: [] };
}

function newestOf(sources: readonly Source[]): ReportItems['newestSource'] {
  const dated = sources.flatMap((source) => {
    const read = readFuzzyDate(source.publishedAt ?? '', {});
    return source.read && read.ok ? [{ source, date: read.date }] : [];
  });
  const newest = dated.sort((a, b) => compareFuzzyDates(b.date, a.date))[0];
  if (newest === undefined) return null;
  const { id, publisher } = newest.source;
  return {
    number: sourceNumber(id),
    anchor: sourceAnchor(id),
    publisher,
    date: printFuzzyDate(newest.date),
  };
}
