import type { PageOfEntries } from '#domain/paging.ts';

export interface Pagination {
  readonly current: number;
  readonly last: number;
  readonly previous: string | null;
  readonly next: string | null;
  readonly pages: readonly { readonly number: number; readonly href: string; readonly current: boolean }[];
}

/** Links between the pages of a list, or null where one page holds it all. */
export function toPagination(
  page: Pick<PageOfEntries<unknown>, 'number' | 'last'>,
  hrefOf: (number: number) => string,
): Pagination | null {
  if (page.last === 1) return null;
  return {
    current: page.number,
    last: page.last,
    previous: page.number > 1 ? hrefOf(page.number - 1) : null,
    next: page.number < page.last ? hrefOf(page.number + 1) : null,
    pages: Array.from({ length: page.last }, (_, index) => ({
      number: index + 1,
      href: hrefOf(index + 1),
      current: index + 1 === page.number,
    })),
  };
}
