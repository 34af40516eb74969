import type { TimelineRow } from '#domain/incident/article.ts';

/** The rows of a timeline that stand under one date. The table and the figure number them alike, from 1. */
export interface TimelineDay {
  readonly number: number;
  readonly first: TimelineRow;
  readonly rows: readonly TimelineRow[];
}

/** Rows of one day stand together; 「同日」 never stands alone at the head. */
export function toTimelineDays(rows: readonly TimelineRow[]): readonly TimelineDay[] {
  const days: TimelineDay[] = [];
  for (const row of rows) {
    const last = days.at(-1);
    const { wording } = row.date;
    if (last && (wording === last.first.date.wording || /^同日/.test(wording))) {
      days[days.length - 1] = { ...last, rows: [...last.rows, row] };
    } else {
      days.push({ number: days.length + 1, first: row, rows: [row] });
    }
  }
  return days;
}
