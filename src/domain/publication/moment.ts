import { dayOrInstant, toEpoch } from '../incident/instant.ts';

/**
 * The moment a build speaks for, as an ISO instant in UTC: drafts, schedule and feed times follow
 * from it and never from the clock. Read once by the command: `--at`, else `SOURCE_DATE_EPOCH`
 * (seconds; https://reproducible-builds.org/specs/source-date-epoch/), else now.
 *
 * @throws Error in Japanese when a given value is not a moment.
 */
export function publicationMoment(given: {
  readonly at?: string | undefined;
  readonly sourceDateEpoch?: string | undefined;
  readonly now: Date;
}): string {
  if (given.at !== undefined && given.at !== '') {
    if (!dayOrInstant.safeParse(given.at).success) {
      throw new Error(
        `--at の「${given.at}」は日時ではありません。2026-11-21T09:00:00+09:00 の形で書きます。`,
      );
    }
    return new Date(toEpoch(given.at)).toISOString();
  }
  if (given.sourceDateEpoch !== undefined && given.sourceDateEpoch !== '') {
    // Eleven digits reach beyond the year 5000; Date ends long after that, ISO's four-digit years do not.
    if (!/^\d{1,11}$/.test(given.sourceDateEpoch)) {
      throw new Error(`環境変数 SOURCE_DATE_EPOCH の「${given.sourceDateEpoch}」は秒数ではありません。`);
    }
    return new Date(Number(given.sourceDateEpoch) * 1000).toISOString();
  }
  return given.now.toISOString();
}

/** A moment with Japan's offset, as `--at` takes it: `2026-11-21T09:00:00.000+09:00`. */
export function inJapan(moment: string): string {
  return new Date(Date.parse(moment) + 9 * 3_600_000).toISOString().replace('Z', '+09:00');
}

/** Why readers cannot see something yet. */
export type Unpublished = 'draft' | 'scheduled';

interface Publishable {
  readonly draft: boolean;
  readonly publishedAt: string;
}

/** Why readers may not see an entry at the publication moment, or null where they may. */
export function whyUnpublished(entry: Publishable, moment: string): Unpublished | null {
  if (entry.draft) return 'draft';
  return toEpoch(entry.publishedAt) <= Date.parse(moment) ? null : 'scheduled';
}

/** Whether readers may see an entry at the publication moment. */
export function isPublished(entry: Publishable, moment: string): boolean {
  return whyUnpublished(entry, moment) === null;
}

/** What the order of a list rests on. */
interface Placed {
  readonly publishedAt: string;
  readonly id: string;
  readonly series?: { readonly number: number } | undefined;
}

/**
 * Newest first. Within one moment the higher number of the series comes first, then the ids decide,
 * so that builds repeat.
 */
export function byNewest(a: Placed, b: Placed): number {
  return (
    toEpoch(b.publishedAt) - toEpoch(a.publishedAt) ||
    (b.series?.number ?? 0) - (a.series?.number ?? 0) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
