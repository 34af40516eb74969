import { paths } from '#domain/paths.ts';
import type { TagRecord } from '#domain/taxonomy/tag-registry.ts';
import { type PrintedDate, printDay } from './dates.ts';

export interface TagPage {
  readonly slug: string;
  readonly label: string;
  readonly reading: string;
  readonly description: string;
  readonly variants: readonly string[];
  readonly href: string;
  readonly count: number;
  readonly firstUsed: PrintedDate | null;
  readonly lastUsed: PrintedDate | null;
  readonly together: readonly { readonly label: string; readonly href: string; readonly count: number }[];
}

export interface TagRow {
  readonly row: string;
  readonly tags: readonly TagPage[];
}

export function toTagPage(tag: TagRecord, registry: readonly TagRecord[]): TagPage {
  return {
    slug: tag.slug,
    label: tag.label,
    reading: tag.reading,
    description: tag.description,
    variants: tag.variants,
    href: paths.tag(tag.slug),
    count: tag.articles.length,
    firstUsed: tag.firstUsed ? printDay(tag.firstUsed) : null,
    lastUsed: tag.lastUsed ? printDay(tag.lastUsed) : null,
    together: tag.together.flatMap(({ slug, count }) => {
      const other = registry.find((candidate) => candidate.slug === slug);
      return other ? [{ label: other.label, href: paths.tag(slug), count }] : [];
    }),
  };
}

/** The index of tags by 五十音 row, in the registry's order of readings. */
export function toTagRows(registry: readonly TagRecord[]): readonly TagRow[] {
  const rows = [...new Set(registry.map((tag) => tag.row))];
  return rows.map((row) => ({
    row,
    tags: registry.filter((tag) => tag.row === row).map((tag) => toTagPage(tag, registry)),
  }));
}
