import type { Article } from '#domain/incident/article.ts';
import { paths } from '#domain/paths.ts';
import { discoveryMethods } from '#domain/taxonomy/discovery-methods.ts';
import { slugsOf } from '#domain/taxonomy/vocabulary.ts';
import { byCause, byIndustry, type Grouping } from './categories.ts';
import type { CountFigure, CountRow } from './figures.ts';
import { dayOfRecord, nameOf } from './named-incident.ts';

type Counted = Pick<CountFigure, 'id' | 'title' | 'lead' | 'categories'>;

export function countByCause(articles: readonly Article[]): CountFigure {
  return countBy('causes', byCause, articles);
}

export function countByIndustry(articles: readonly Article[]): CountFigure {
  return countBy('industries', byIndustry, articles);
}

function countBy(id: string, grouping: Grouping, articles: readonly Article[]): CountFigure {
  const { name, categories, each, counting, rows, slugsOf: slugsOfArticle } = grouping;
  const about: Counted = { id, title: name, lead: `${each}ごとの事例です。${counting}`, categories };
  return count(about, articles, rows, slugsOfArticle);
}

export function countByYear(articles: readonly Article[]): CountFigure {
  const years = articles.flatMap((article) => dayOfRecord(article)?.slice(0, 4) ?? []);
  const about: Counted = {
    id: 'years',
    title: '公表された年',
    lead: '公表された年ごとの事例です。公表の日が分からない事例は、発覚した年に数えます。',
    categories: '年',
  };
  const rows = [...new Set(years)]
    .sort()
    .map((year) => ({ slug: year, label: `${year}年`, href: paths.timelineYear(Number(year)) }));
  return count(about, articles, rows, (article) => {
    const year = dayOfRecord(article)?.slice(0, 4);
    return year ? [year] : [];
  });
}

export function countByDiscovery(articles: readonly Article[]): CountFigure {
  const about: Counted = {
    id: 'discovery',
    title: '最初に気づいたのは誰か',
    lead: '事案が分かったきっかけごとの事例です。',
    categories: 'きっかけ',
  };
  const rows = slugsOf(discoveryMethods).map((slug) => ({
    slug,
    label: discoveryMethods[slug].label,
    href: null,
  }));
  return count(about, articles, rows, ({ discovery }) => (discovery ? [discovery.method] : []));
}

function count(
  about: Counted,
  articles: readonly Article[],
  categories: readonly Omit<CountRow, 'incidents'>[],
  slugsOfArticle: (article: Article) => readonly string[],
): CountFigure {
  const placed = articles.map((article) => ({ slugs: slugsOfArticle(article), incident: nameOf(article) }));
  const known = placed.filter(({ slugs }) => slugs.length > 0);
  return {
    ...about,
    kind: 'count',
    n: known.length,
    unknown: placed.filter(({ slugs }) => slugs.length === 0).map(({ incident }) => incident),
    rows: categories
      .map((category) => ({
        ...category,
        incidents: known.filter(({ slugs }) => slugs.includes(category.slug)).map(({ incident }) => incident),
      }))
      .filter(({ incidents }) => incidents.length > 0),
  };
}
