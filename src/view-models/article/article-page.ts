import type { Article } from '#domain/incident/article.ts';
import { type Correction, correctionOf } from '#domain/incident/correction.ts';
import { lessonForAll } from '#domain/lesson/lesson-for-all.ts';
import { paths, updateAnchor } from '#domain/paths.ts';
import type { Author, Series } from '#domain/publication/entries.ts';
import type { GlossaryTerm } from '#domain/taxonomy/glossary-term.ts';
import type { TagRecord } from '#domain/taxonomy/tag-registry.ts';
import { isSignificant } from '#domain/taxonomy/update-kinds.ts';
import { phrasesOf } from '#domain/typography/phrases.ts';
import { charactersAMinute, readingMinutes } from '#domain/typography/reading-time.ts';
import type { Body } from '#markdown/parse-body.ts';
import type { SiteConfig } from '#site';
import { type Crumb, toBreadcrumb } from '../breadcrumb.ts';
import { type PrintedDate, printDay, printFuzzyDate } from '../dates.ts';
import { toBadge } from '../preview/badge.ts';
import { toAgeNotice } from './age.ts';
import { citeInJapanese, toCitationEntry } from './citation.ts';
import { openLedger } from './citation-marks.ts';
import { type ContentsEntry, toContents } from './contents.ts';
import { type FactLinks, toFactLinks } from './fact-links.ts';
import { type KeyFact, toKeyFacts } from './key-facts.ts';
import { type Neighbours, toNeighbours } from './neighbours.ts';
import { type QuizQuestion, toQuiz } from './quiz.ts';
import { type IncidentRecord, toIncidentRecord } from './record.ts';
import { type NamedBy, type RelatedCard, toRelated } from './related.ts';
import { type ReportItems, toReportItems } from './report-items.ts';
import * as rows from './rows.ts';
import { type PrintedSources, toSources } from './sources.ts';
import { type Standing, toStanding } from './standing.ts';
import { toWordLinks, toWords, type Word, type WordLinks } from './words.ts';

/** What an article's page needs to know of the rest of the publication. */
export interface Surroundings {
  /** The publication moment, an ISO instant. */
  readonly moment: string;
  /** All published articles, newest first. */
  readonly articles: readonly Article[];
  readonly series: readonly Series[];
  readonly authors: readonly Author[];
  readonly tags: readonly TagRecord[];
  readonly glossary: readonly GlossaryTerm[];
  readonly site: Pick<SiteConfig, 'title' | 'publisher' | 'baseUrl'>;
}

export interface SeriesPlace {
  readonly title: string;
  readonly number: number;
  readonly href: string;
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
  readonly neighbours: Neighbours | null;
  readonly published: PrintedDate;
  /** Why readers cannot see the article yet; only in the live preview. */
  readonly badge: string | null;
  /** When the facts were last added to or corrected; small mends do not count. */
  readonly updated: PrintedDate | null;
  readonly authors: readonly (Author & { readonly href: string })[];
  /** 「本文だけなら約3分」, and what it is counted with. */
  readonly readingTime: { readonly label: string; readonly basis: string };
  /** Said on top of an article that nobody has worked on for years. */
  readonly ageNotice: string | null;
  readonly contents: readonly ContentsEntry[];
  readonly record: IncidentRecord;
  readonly summary: readonly string[];
  /** What to do, before the long way to all lessons. */
  readonly firstLesson: { readonly text: string; readonly action: string } | null;
  readonly keyFacts: readonly KeyFact[];
  /** Links the marked statements, the numbers and the days of the text with the rows below. */
  readonly facts: FactLinks;
  readonly timeline: readonly rows.TimelineGroup[];
  /** 公式発表: who stands behind the rows of the timeline that say nothing else. */
  readonly timelineStatus: string;
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
    readonly correction: Correction | null;
  }[];
  readonly related: readonly RelatedCard[];
  readonly namedBy: readonly NamedBy[];
  readonly tags: readonly { readonly label: string; readonly href: string }[];
  /** The glossary's terms that the body marks, with what the marks ask for. */
  readonly words: readonly Word[];
  readonly wordLinks: WordLinks;
  readonly citation: { readonly text: string; readonly bibtex: string; readonly csl: string };
}

export function toArticlePage(article: Article, body: Body, around: Surroundings): ArticlePage {
  const ledger = openLedger(body);
  const facts = toFactLinks(article, body);
  const record = toIncidentRecord(article);
  const keyFacts = toKeyFacts(article, record, ledger.cite, facts);
  const timelineStatus = rows.statusLabel(rows.plainStatus(article.timeline));
  const timeline = rows.toTimeline(article.timeline, ledger, facts);
  const attackSteps = article.attackSteps.map((step, index) => ({
    text: step.text,
    attack: step.attack ?? null,
    status: rows.statusLabel(step.status),
    marks: ledger.cite(step.sources, '手口'),
    inText: facts.inText('step', index),
  }));
  const causes = rows.toCauses(article, ledger, facts);
  const factors = rows.toFactors(article, ledger, facts);
  const impact = rows.toImpact(article, ledger, facts);
  const claims = rows.toClaims(article, ledger, facts);
  const response = article.response.map((row, index) => ({
    text: row.text,
    date: row.date ? printFuzzyDate(row.date) : null,
    status: rows.statusLabel(row.status),
    marks: ledger.cite(row.sources, '対応'),
    inText: facts.inText('response', index),
  }));
  const lessons = rows.toLessons(article, ledger, around.articles);
  const series = toSeriesPlace(article, around);
  const reportItems = toReportItems(article, ledger);
  const words = toWords(body, around.glossary);
  const sources = toSources(article.sources, ledger);
  const authors = around.authors.filter((author) => article.authors.includes(author.id));
  const lastUpdate = article.updates.findLast((update) => isSignificant(update.kind));

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
    neighbours: toNeighbours(article, around.articles),
    published: printDay(article.publishedAt),
    badge: toBadge(article),
    updated: lastUpdate ? printDay(lastUpdate.date) : null,
    authors: authors.map((author) => ({ ...author, href: paths.author(author.id) })),
    readingTime: {
      label: `本文だけなら約${readingMinutes(body.characterCount)}分`,
      basis: `1分${charactersAMinute}字で計算`,
    },
    ageNotice: toAgeNotice(lastUpdate?.date ?? article.publishedAt, around.moment),
    contents: toContents(body, {
      claims: claims.length > 0,
      response: response.length > 0,
      quiz: article.quiz.length > 0,
      words: words.length > 0,
      official: sources.official.length > 0,
      others: sources.others.length > 0,
    }),
    record,
    summary: article.summary,
    firstLesson: lessonForAll(article) ?? null,
    keyFacts,
    facts,
    timeline,
    timelineStatus,
    attackSteps,
    causes,
    factors,
    impact,
    claims,
    response,
    standing: toStanding(article, around.moment),
    reportItems,
    lessons,
    quiz: toQuiz(article),
    sources,
    updates: article.updates.map((update, index) => ({
      anchor: updateAnchor(index + 1),
      date: printDay(update.date),
      kind: update.kind,
      text: update.text,
      correction: correctionOf(update),
    })),
    ...toRelated(article, around.articles, around.series),
    tags: around.tags
      .filter((tag) => article.tags.includes(tag.slug))
      .map((tag) => ({ label: tag.label, href: paths.tag(tag.slug) })),
    words,
    wordLinks: toWordLinks(words),
    citation: {
      text: citeInJapanese(toCitationEntry(article, around.authors, around.site)),
      bibtex: paths.citationBibtex(article.id),
      csl: paths.citationCsl(article.id),
    },
  };
}

function toSeriesPlace(article: Article, around: Surroundings): SeriesPlace | null {
  const place = article.series;
  const series = around.series.find((candidate) => candidate.id === place?.id);
  if (!place || !series) return null;
  return { title: series.title, number: place.number, href: paths.series(place.id) };
}
