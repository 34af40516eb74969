import { entriesPerPage } from './paths.ts';

/** One page of a long list. Numbers start at 1. */
export interface PageOfEntries<Entry> {
  readonly number: number;
  readonly last: number;
  readonly total: number;
  readonly entries: readonly Entry[];
}

/** Cuts a list into pages; an empty list has one empty page. */
export function pagesOf<Entry>(
  entries: readonly Entry[],
  size: number = entriesPerPage,
): readonly PageOfEntries<Entry>[] {
  const last = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    last,
    total: entries.length,
    entries: entries.slice(index * size, (index + 1) * size),
  }));
}

/** The rest parameter of a paged route: nothing for the first page, `page/2` for the second. */
export function pageParameter(number: number): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}
