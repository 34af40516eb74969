import type { Article } from '#domain/incident/article.ts';
import { paths, updateAnchor } from '#domain/paths.ts';
import type { Author, Series } from '#domain/publication/entries.ts';
import type { TagRecord } from '#domain/taxonomy/tag-registry.ts';
import { phrasesOf } from '#domain/typography/phrases.ts';
import type { Body } from '#markdown/parse-body.ts';
import { type ArticleCard, toArticleCard } from '../article-card.ts';
import { type Crumb, toBreadcrumb } from '../breadcrumb.ts';
import { type PrintedDate, printDay, printFuzzyDate } from '../dates.ts';
import { openLedger } from './citation-marks.ts';
import { type KeyFact, toKeyFacts } from './key-facts.ts';
import { type QuizQuestion, toQuiz } from './quiz.ts';
import { type IncidentRecord, toIncidentRecord } from './record.ts';
import { type ReportItems, toReportItems } from './report-items.ts';
import * as rows from './rows.ts';
import { type PrintedSources, toSources } from './sources.ts';
import { type Standing, toStanding } from './standing.ts';

/** What an article's page needs to know of the rest of the publication. */
export interface Surroundings {
  /** The publication moment, an ISO instant. */
  readonly moment: string;
  /** All published articles. */
  readonly articles: readonly Article[];
  readonly series: readonly Series[];
  readonly authors: readonly Author[];
  readonly tags: readonly TagRecord[];
}

export interface SeriesPlace {
  readonly title: string;
  readonly number: number;
  readonly href: string;
  readonly previous: ArticleCard | null;
  readonly next: ArticleCard | null;
}

/** Everything the article's page prints, in the order of the page. */
export interface ArticlePage {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly titlePhrases: readonly string[];
  readonly description: string;
  readonly breadcrumb: readonly Crumb[];
  readonly series: SeriesPlace | null;
  readonly published: PrintedDate;
  readonly updated: PrintedDate | null;
  readonly authors: readonly (Author & { readonly href: string })[];
  readonly record: IncidentRecord;
  readonly summary: readonly string[];
  readonly keyFacts: readonly KeyFact[];
  readonly timeline: readonly rows.TimelineGroup[];
  readonly attackSteps: readonly (rows.StatedRow & { readonly attack: string | null })[];
  readonly causes: readonly rows.CategoryRow[];
  readonly factors: readonly rows.CategoryRow[];
  readonly impact: readonly rows.ImpactRow[];
  readonly claims: readonly rows.ClaimGroup[];
  readonly response: readonly (rows.StatedRow & { readonly date: PrintedDate | null })[];
  readonly standing: Standing;
  readonly reportItems: ReportItems;
  readonly lessons: readonly rows.LessonGroup[];
  readonly quiz: readonly QuizQuestion[];
  readonly sources: PrintedSources;
  readonly updates: readonly {
    readonly anchor: string;
    readonly date: PrintedDate;
    readonly kind: string;
    readonly text: string;
  }[];
  readonly related: readonly { readonly card: ArticleCard; readonly reason: string }[];
  readonly tags: readonly { readonly label: string; readonly href: string }[];
}

export function toArticlePage(article: Article, body: Body, around: Surroundings): ArticlePage {
  const ledger = openLedger(body);
  const record = toIncidentRecord(article);
  const keyFacts = toKeyFacts(article, record, ledger.cite);
  const timeline = rows.toTimeline(article.timeline, ledger);
  const attackSteps = article.attackSteps.map((step) => ({
    text: step.text,
    attack: step.attack ?? null,
    status: rows.statusLabel(step.status),
    marks: ledger.cite(step.sources, '手口'),
  }));
  const causes = rows.toCauses(article, ledger);
  const factors = rows.toFactors(article, ledger);
  const impact = rows.toImpact(article, ledger);
  const claims = rows.toClaims(article, ledger);
  const response = article.response.map((row) => ({
    text: row.text,
    date: row.date ? printFuzzyDate(row.date) : null,
    status: rows.statusLabel(row.status),
    marks: ledger.cite(row.sources, '対応'),
  }));
  const lessons = rows.toLessons(article, ledger, around.articles);
  const series = toSeriesPlace(article, around);
  const lastUpdate = article.updates.findLast((update) => update.kind !== '新規');

  return {
    id: article.id,
    address: paths.article(article.id),
    title: article.title,
    titlePhrases: phrasesOf(article.title),
    description: article.summary.join(''),
    breadcrumb: toBreadcrumb(
      series ? [{ label: series.title, href: series.href }] : [{ label: '事例一覧', href: paths.articles() }],
      series ? `第${series.number}号` : article.title,
    ),
    series,
    published: printDay(article.publishedAt),
    updated: lastUpdate ? printDay(lastUpdate.date) : null,
    authors: around.authors
      .filter((author) => article.authors.includes(author.id))
      .map((author) => ({ ...author, href: paths.author(author.id) })),
    record,
    summary: article.summary,
    keyFacts,
    timeline,
    attackSteps,
    causes,
    factors,
    impact,
    claims,
    response,
    standing: toStanding(article, around.moment),
    reportItems: toReportItems(article, ledger),
    lessons,
    quiz: toQuiz(article),
    sources: toSources(article.sources, ledger),
    updates: article.updates.map((update, index) => ({
      anchor: updateAnchor(index + 1),
      date: printDay(update.date),
      kind: update.kind,
      text: update.text,
    })),
    related: article.related.flatMap(({ id, reason }) => {
      const other = around.articles.find((candidate) => candidate.id === id);
      return other ? [{ card: toArticleCard(other), reason }] : [];
    }),
    tags: around.tags
      .filter((tag) => article.tags.includes(tag.slug))
      .map((tag) => ({ label: tag.label, href: paths.tag(tag.slug) })),
  };
}

function toSeriesPlace(article: Article, around: Surroundings): SeriesPlace | null {
  const place = article.series;
  const series = around.series.find((candidate) => candidate.id === place?.id);
  if (!place || !series) return null;
  const neighbour = (number: number) => {
    const found = around.articles.find(
      (other) => other.series?.id === place.id && other.series.number === number,
    );
    return found ? toArticleCard(found) : null;
  };
  return {
    title: series.title,
    number: place.number,
    href: paths.series(place.id),
    previous: neighbour(place.number - 1),
    next: neighbour(place.number + 1),
  };
}
