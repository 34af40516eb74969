import { normalise } from '../analyzer/normalise.ts';
import { decode } from './decode.ts';
import type { EngineRecord } from './engine.ts';
import { markHits } from './excerpt.ts';
import { countFacets, type FacetValues, passes } from './facets.ts';
import { openIndex, type SearchIndex, type Surroundings } from './open-index.ts';
import { findArticles } from './query.ts';
import type { SearchAnswer, SearchEngine, SearchHit, SearchRequest } from './search-engine.ts';
import { sectionHits } from './section-hits.ts';

/**
 * Opens the search of a site.
 * @param base address of the folder of the index, with a trailing slash.
 * @throws SearchProblem. Nothing is remembered: call again to try again.
 */
export async function openEngine(base: URL, surroundings: Surroundings): Promise<SearchEngine> {
  const index = await openIndex(base, surroundings);
  let table: Promise<ReadonlyMap<string, FacetValues>> | undefined;
  return {
    search: async (request) => {
      table ??= readFacets(index);
      return search(index, request, await table);
    },
    suggest: (prefix, limit) => Promise.resolve(suggest(index, prefix, limit)),
  };
}

async function search(
  index: SearchIndex,
  request: SearchRequest,
  facetsOf: ReadonlyMap<string, FacetValues>,
): Promise<SearchAnswer> {
  const { terms, unknown, truncated } = decode(request.query, index.lexicon);
  const found = request.query.trim() === '' ? await everyArticle(index) : await findArticles(index, terms);
  const valuesOf = (id: string): FacetValues => facetsOf.get(id) ?? {};
  const passing = found.filter(({ id }) => passes(valuesOf(id), request.filters));
  const sorted = sortBy(passing, request.sort, index.newestFirst);
  const shown = sorted.slice(request.offset, request.offset + request.limit);
  return {
    total: passing.length,
    hits: await Promise.all(shown.map((hit) => toHit(hit, new Set(terms), index))),
    facets: countFacets(
      found.map(({ id }) => valuesOf(id)),
      request.filters,
    ),
    unknown,
    didYouMean: null,
    nearest: [],
    truncated,
  };
}

interface Found {
  readonly id: string;
  readonly load: () => Promise<EngineRecord>;
}

async function everyArticle({ engine }: SearchIndex): Promise<readonly Found[]> {
  const { results } = await engine.search(null, { sort: { publishedAt: 'desc' } });
  return results.map((result) => ({ id: result.id, load: () => result.data() }));
}

function sortBy(
  found: readonly Found[],
  sort: SearchRequest['sort'],
  newestFirst: readonly string[],
): readonly Found[] {
  if (sort === 'relevance') return found;
  const age = new Map(newestFirst.map((id, index) => [id, index]));
  const direction = sort === 'newest' ? 1 : -1;
  return found.toSorted((a, b) => direction * ((age.get(a.id) ?? 0) - (age.get(b.id) ?? 0)));
}

async function toHit(
  { id, load }: Found,
  terms: ReadonlySet<string>,
  { lexicon }: SearchIndex,
): Promise<SearchHit> {
  const { url, meta } = await load();
  return {
    id: meta['id'] ?? id,
    url,
    title: markHits(meta['title'] ?? '', terms, lexicon),
    meta,
    sections: sectionHits(meta['parts'], terms, lexicon),
  };
}

/** Asks for the articles of each value, since Pagefind does not tell the values of an article. */
async function readFacets({ engine }: SearchIndex): Promise<ReadonlyMap<string, FacetValues>> {
  const table = new Map<string, Record<string, string[]>>();
  for (const [name, values] of Object.entries(await engine.filters())) {
    for (const value of Object.keys(values)) {
      const { results } = await engine.search(null, { filters: { [name]: value } });
      for (const { id } of results) {
        const facets = table.get(id) ?? {};
        table.set(id, { ...facets, [name]: [...(facets[name] ?? []), value] });
      }
    }
  }
  return table;
}

function suggest({ lexicon }: SearchIndex, prefix: string, limit: number) {
  const start = normalise(prefix).trim();
  if (start === '') return [];
  return [...lexicon.documents]
    .filter(([term]) => term.startsWith(start) && term !== start)
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([text]) => ({ text, kind: 'word' as const }));
}
