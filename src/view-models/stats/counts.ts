import { type Article, primaryCause } from '#domain/incident/article.ts';
import { paths } from '#domain/paths.ts';
import { causeCategories } from '#domain/taxonomy/cause-categories.ts';
import { discoveryMethods } from '#domain/taxonomy/discovery-methods.ts';
import { industries } from '#domain/taxonomy/industries.ts';
import { slugsOf } from '#domain/taxonomy/vocabulary.ts';
import { industriesHit } from '../article/record.ts';
import type { CountFigure, CountRow } from './figures.ts';
import { dayOfRecord, nameOf } from './named-incident.ts';

type Counted = Pick<CountFigure, 'id' | 'title' | 'lead' | 'categories'>;

export function countByCause(articles: readonly Article[]): CountFigure {
  const about: Counted = {
    id: 'causes',
    title: '原因',
    lead: '主な原因（どうやって起きたか）ごとの事例です。1件の事例を1つの原因に数えます。',
    categories: '主な原因',
  };
  return count(about, articles, causeRows(), (article) => [primaryCause(article).category]);
}

export function countByIndustry(articles: readonly Article[]): CountFigure {
  const about: Counted = {
    id: 'industries',
    title: '業種',
    lead: '被害を受けた組織の業種ごとの事例です。2つ以上の業種にわたる事例は、それぞれに数えます。',
    categories: '業種',
  };
  const rows = slugsOf(industries).map((slug) => ({ slug, label: industries[slug].label, href: null }));
  return count(about, articles, rows, industriesHit);
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

export function causeRows() {
  return slugsOf(causeCategories).map((slug) => ({
    slug,
    label: causeCategories[slug].label,
    href: paths.cause(slug),
  }));
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
