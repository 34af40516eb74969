import type { Article } from '#domain/incident/article.ts';
import { paths } from '#domain/paths.ts';
import { discoveryMethods } from '#domain/taxonomy/discovery-methods.ts';
import { slugsOf } from '#domain/taxonomy/vocabulary.ts';
import { byCause, byIndustry, type Grouping } from './categories.ts';
import type { CountFigure, CountRow, NamedIncident } from './figures.ts';
import { dayOfRecord, nameOf } from './named-incident.ts';

type Counted = Pick<CountFigure, 'id' | 'title' | 'lead' | 'categories'>;

/** Another way to put incidents into the same categories. */
interface OtherWay {
  readonly head: string;
  readonly slugsOf: (article: Article) => readonly string[];
}

/** As `/causes/` and the home page count them. */
const allCauses: OtherWay = {
  head: 'あてはまる原因すべて',
  slugsOf: ({ causes }) => causes.map(({ category }) => category),
};

export function countByCause(articles: readonly Article[]): CountFigure {
  const figure = countBy('causes', byCause, articles, allCauses);
  const lead = `${figure.lead}「${allCauses.head}」は、主な原因のほかに挙げた原因も数えた件数で、足すと事例の数より多くなります。`;
  return { ...figure, lead };
}

export function countByIndustry(articles: readonly Article[]): CountFigure {
  return countBy('industries', byIndustry, articles);
}

function countBy(id: string, grouping: Grouping, articles: readonly Article[], also?: OtherWay): CountFigure {
  const { name, categories, each, counting, rows, slugsOf: slugsOfArticle } = grouping;
  const about: Counted = { id, title: name, lead: `${each}ごとの事例です。${counting}`, categories };
  return count(about, articles, rows, slugsOfArticle, also);
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
  const figure = count(about, articles, rows, (article) => {
    const year = dayOfRecord(article)?.slice(0, 4);
    return year ? [year] : [];
  });
  // The row says the year.
  const named = (incident: NamedIncident) => ({ ...incident, name: incident.whom });
  return {
    ...figure,
    rows: figure.rows.map((row) => ({ ...row, incidents: row.incidents.map(named) })),
  };
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
  // Who noticed is then not known, which is no way of noticing.
  return count(about, articles, rows, ({ discovery }) =>
    discovery && discovery.method !== 'unverified' ? [discovery.method] : [],
  );
}

function count(
  about: Counted,
  articles: readonly Article[],
  categories: readonly Omit<CountRow, 'incidents' | 'also'>[],
  slugsOfArticle: (article: Article) => readonly string[],
  also?: OtherWay,
): CountFigure {
  const placed = articles.map((article) => ({ slugs: slugsOfArticle(article), incident: nameOf(article) }));
  const known = placed.filter(({ slugs }) => slugs.length > 0);
  return {
    ...about,
    kind: 'count',
    also: also?.head ?? null,
    n: known.length,
    unknown: placed.filter(({ slugs }) => slugs.length === 0).map(({ incident }) => incident),
    rows: categories
      .map((category) => ({
        ...category,
        incidents: known.filter(({ slugs }) => slugs.includes(category.slug)).map(({ incident }) => incident),
        also: also
          ? articles.filter((article) => also.slugsOf(article).includes(category.slug)).length
          : null,
      }))
      .filter(({ incidents, also: others }) => incidents.length > 0 || (others ?? 0) > 0),
  };
}
