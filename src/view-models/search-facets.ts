import type { FuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import type { Article } from '#domain/incident/article.ts';
import { paths } from '#domain/paths.ts';
import type { Series } from '#domain/publication/entries.ts';
import { causeCategories } from '#domain/taxonomy/cause-categories.ts';
import { factorCategories } from '#domain/taxonomy/factor-categories.ts';
import { industries } from '#domain/taxonomy/industries.ts';
import type { TagRecord } from '#domain/taxonomy/tag-registry.ts';
import type { Vocabulary } from '#domain/taxonomy/vocabulary.ts';
import { industriesHit } from './article/record.ts';
import { dayInJapan } from './dates.ts';
import { rankEnough } from './ranking.ts';

/** A way to narrow a search: its name stands in addresses (`?cause=…`), as do its values. */
export interface SearchFacet {
  readonly name: FacetName;
  readonly label: string;
  /** Every value that an article has. */
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

const facetLabels = {
  cause: '原因',
  factor: '背景',
  tag: 'タグ',
  industry: '業種',
  series: '連載',
  year: '起きた年',
  published: '公開した年',
} as const;
export type FacetName = keyof typeof facetLabels;

/** A longer incident than this is filed under its last years only. */
const MOST_YEARS = 30;

/** The values by which an article is found: slugs, ids and years, never labels, since these may change. */
export function facetValuesOf(article: Article): Readonly<Record<FacetName, readonly string[]>> {
  return {
    cause: [...new Set(article.causes.map((row) => row.category))],
    factor: [...new Set(article.factors.map((row) => row.category))],
    tag: article.tags,
    industry: industriesHit(article),
    series: article.series ? [article.series.id] : [],
    year: yearsOf(article.occurred),
    published: [dayInJapan(article.publishedAt).slice(0, 4)],
  };
}

/** Every year in which it may have happened; none where no source says when. */
function yearsOf(date: FuzzyDate | null): readonly string[] {
  const last = date?.latest ?? date?.earliest;
  const first = date?.earliest ?? last;
  if (!first || !last) return [];
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const length = Math.min(MOST_YEARS, to - from + 1);
  return Array.from({ length }, (_, index) => String(to - length + 1 + index));
}

/** The facets of the search page, those without any value left out. */
export function toSearchFacets(
  articles: readonly Article[],
  tags: readonly TagRecord[],
  series: readonly Series[],
): readonly SearchFacet[] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const [name, values] of Object.entries(facetValuesOf(article))) {
      for (const value of values) counts.set(`${name} ${value}`, (counts.get(`${name} ${value}`) ?? 0) + 1);
    }
  }
  const facet = (name: FacetName, labels: readonly (readonly [string, string])[]): SearchFacet => ({
    name,
    label: facetLabels[name],
    values: labels.flatMap(([value, label]) => {
      const count = counts.get(`${name} ${value}`) ?? 0;
      return count === 0 ? [] : [{ value, label, count }];
    }),
  });
  const years = (name: FacetName): readonly (readonly [string, string])[] =>
    [...counts.keys()]
      .flatMap((key) => (key.startsWith(`${name} `) ? [key.slice(name.length + 1)] : []))
      .sort((a, b) => Number(b) - Number(a))
      .map((year) => [year, `${year}年`]);
  return [
    ranked(facet('cause', labelsOf(causeCategories))),
    ranked(facet('factor', labelsOf(factorCategories))),
    ranked(
      facet(
        'tag',
        tags.map((tag) => [tag.slug, tag.label]),
      ),
    ),
    ranked(facet('industry', labelsOf(industries))),
    facet(
      'series',
      series.map(({ id, title }) => [id, title]),
    ),
    facet('year', years('year')),
    facet('published', years('published')),
  ].filter(({ values }) => values.length > 0);
}

function labelsOf(vocabulary: Vocabulary): readonly (readonly [string, string])[] {
  return Object.entries(vocabulary).map(([slug, { label }]) => [slug, label]);
}

function ranked(facet: SearchFacet): SearchFacet {
  return { ...facet, values: rankEnough(facet.values) };
}

/** Links for who has found nothing: the most frequent tags, all causes that an article has, the years. */
export interface SearchIndexLinks {
  readonly title: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

const MOST_TAGS = 15;

export function toSearchIndexes(
  facets: readonly SearchFacet[],
  years: readonly { readonly year: number; readonly href: string }[],
): readonly SearchIndexLinks[] {
  const index = (title: string, name: FacetName, hrefOf: (value: string) => string, most?: number) => {
    const all = facets.find((facet) => facet.name === name)?.values ?? [];
    const chosen = all.toSorted((a, b) => b.count - a.count).slice(0, most);
    const values = all.filter((value) => chosen.includes(value));
    return { title, links: values.map(({ value, label }) => ({ label, href: hrefOf(value) })) };
  };
  return [
    index('よく付いているタグ', 'tag', (slug) => paths.tag(slug), MOST_TAGS),
    index('原因', 'cause', (slug) => paths.cause(slug)),
    { title: '発覚・公表の年', links: years.map(({ year, href }) => ({ label: `${year}年`, href })) },
  ].filter(({ links }) => links.length > 0);
}
