import type { Article } from '#domain/incident/article.ts';
import { changesOf } from '#domain/publication/changes.ts';
import type { Tombstone } from '#domain/publication/tombstones.ts';
import type { UpdateKind } from '#domain/taxonomy/update-kinds.ts';
import { type CheckedRow, toCheckedRow } from './follow-ups-page.ts';
import { type TombstonePage, toTombstonePage } from './tombstone-page.ts';

export interface CorrectionsPage {
  readonly kinds: readonly {
    readonly kind: UpdateKind;
    readonly meaning: string;
    /** How many entries, each of one article. */
    readonly count: number;
    readonly rows: readonly ChangedRow[];
  }[];
  /** Old addresses and what became of them. */
  readonly removed: readonly TombstonePage[];
}

/** One change, of one article or of many at once: their entries have the same kind, day and text. */
export interface ChangedRow extends Pick<CheckedRow, 'date' | 'kind' | 'text' | 'correction'> {
  readonly articles: readonly Pick<CheckedRow, 'href' | 'title' | 'titlePhrases'>[];
}

/** Corrections first; what was added, and what changed no fact, apart from them. What each is, for a reader. */
const listed: readonly { readonly kind: UpdateKind; readonly meaning: string }[] = [
  { kind: '訂正', meaning: '事実の誤りを、正しい内容に改めました。' },
  { kind: '追記', meaning: '新しく分かったことを加えました。それまでの記述に誤りはありません。' },
  { kind: '軽微修正', meaning: '誤字や表記などを直しました。事実の意味は変わりません。' },
];

/**
 * @param articles the published articles, newest first
 * @param moment the publication moment, an ISO instant
 */
export function toCorrectionsPage(
  articles: readonly Article[],
  tombstones: readonly Tombstone[],
  moment: string,
): CorrectionsPage {
  return {
    kinds: listed.map(({ kind, meaning }) => {
      const entries = changesOf(articles, [kind], moment).map(toCheckedRow);
      return { kind, meaning, count: entries.length, rows: groupAlike(entries) };
    }),
    removed: tombstones.map((tombstone) => toTombstonePage(tombstone, articles)),
  };
}

function groupAlike(entries: readonly CheckedRow[]): readonly ChangedRow[] {
  const alike = Map.groupBy(entries, ({ date, text, correction }) =>
    JSON.stringify([date.label, text, correction]),
  );
  return [...alike.values()].flatMap((rows) =>
    rows.slice(0, 1).map(({ date, kind, text, correction }) => ({
      ...{ date, kind, text, correction },
      articles: rows.map(({ href, title, titlePhrases }) => ({ href, title, titlePhrases })),
    })),
  );
}
