import { byNewest } from '../publication/moment.ts';
import { compareReadings, kanaRow } from '../typography/kana.ts';
import type { Tag } from './tag.ts';

/** A tag as its page prints it. Days are `YYYY-MM-DD` in Japan. */
export interface TagRecord {
  readonly slug: string;
  readonly label: string;
  readonly reading: string;
  /** The 五十音 row the tag is listed under: あ, か … わ, A–Z or 他. */
  readonly row: string;
  readonly description: string;
  readonly variants: readonly string[];
  /** Ids of the published articles, newest first. */
  readonly articles: readonly string[];
  readonly firstUsed: string | null;
  readonly lastUsed: string | null;
  /** Tags of the same articles, the most frequent first. */
  readonly together: readonly { readonly slug: string; readonly count: number }[];
}

/** What the registry needs to know of an article. `publishedDay` is the day in Japan. */
export interface TaggedArticle {
  readonly id: string;
  readonly tags: readonly string[];
  readonly publishedAt: string;
  readonly publishedDay: string;
  readonly series?: { readonly number: number } | undefined;
}

/**
 * Makes the registry of all tags in the order of their readings.
 *
 * @param articles the published ones
 * @param readingOf the reading of a label whose tag states none
 */
export function toTagRegistry(
  tags: readonly Tag[],
  articles: readonly TaggedArticle[],
  readingOf: (label: string) => string,
): readonly TagRecord[] {
  return tags
    .map((tag) => toTagRecord(tag, articles, readingOf))
    .sort((a, b) => compareReadings(a.reading, b.reading) || (a.slug < b.slug ? -1 : 1));
}

function toTagRecord(
  tag: Tag,
  articles: readonly TaggedArticle[],
  readingOf: (label: string) => string,
): TagRecord {
  const tagged = articles.filter((article) => article.tags.includes(tag.slug)).sort(byNewest);
  const days = tagged.map((article) => article.publishedDay).sort();
  const reading = tag.reading ?? readingOf(tag.label);
  return {
    slug: tag.slug,
    label: tag.label,
    reading,
    row: kanaRow(reading),
    description: tag.description,
    variants: tag.variants,
    articles: tagged.map((article) => article.id),
    firstUsed: days.at(0) ?? null,
    lastUsed: days.at(-1) ?? null,
    together: countTogether(tag.slug, tagged),
  };
}

function countTogether(slug: string, tagged: readonly TaggedArticle[]): TagRecord['together'] {
  const counts = new Map<string, number>();
  for (const other of tagged.flatMap((article) => article.tags)) {
    if (other !== slug) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([other, count]) => ({ slug: other, count }))
    .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
}
