import type { SearchRequest } from '../client/search-engine.ts';

/** What the search page shows: everything that its address carries. */
export interface SearchState {
  readonly query: string;
  /** Facet → chosen values, as far as the page has them. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: SearchRequest['sort'];
  /** Counted from 1. */
  readonly page: number;
}

/** Facet → the values that the page offers. */
export type KnownValues = ReadonlyMap<string, ReadonlySet<string>>;

export const RESULTS_PER_PAGE = 10;
/** More characters of a query than these do not stand in the address. */
export const LONGEST_ADDRESSED_QUERY = 200;

const SORTS: readonly SearchRequest['sort'][] = ['relevance', 'newest', 'oldest'];
const PAGE = /^[1-9][0-9]{0,3}$/;

/** Reads an address's parameters, or a form's data. What the page does not know is as if it were not there. */
export function readState(parameters: URLSearchParams, known: KnownValues): SearchState {
  const filters = [...known].flatMap(([name, values]) => {
    const chosen = [...new Set(parameters.getAll(name))].filter((value) => values.has(value));
    return chosen.length === 0 ? [] : [[name, chosen] as const];
  });
  const page = parameters.get('page') ?? '';
  return {
    query: parameters.get('q') ?? '',
    filters: Object.fromEntries(filters),
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
    page: PAGE.test(page) ? Number(page) : 1,
  };
}

/** The query part of the address of a state, its question mark included; '' for the page as it first opens. */
export function toQueryString({ query, filters, sort, page }: SearchState): string {
  const parameters = new URLSearchParams();
  const kept = query.trim().slice(0, LONGEST_ADDRESSED_QUERY).toWellFormed();
  if (kept !== '') parameters.set('q', kept);
  for (const [name, values] of Object.entries(filters)) {
    for (const value of values) parameters.append(name, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (page !== 1) parameters.set('page', String(page));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether there is anything to look for. */
export function isAsked({ query, filters }: SearchState): boolean {
  return query.trim() !== '' || Object.values(filters).some((values) => values.length > 0);
}

export function toRequest({ query, filters, sort, page }: SearchState): SearchRequest {
  const offset = (page - 1) * RESULTS_PER_PAGE;
  return { query, filters, sort, offset, limit: RESULTS_PER_PAGE };
}

/** Number of the last page of so many results; 1 for none. */
export function lastPageOf(total: number): number {
  return Math.max(1, Math.ceil(total / RESULTS_PER_PAGE));
}
