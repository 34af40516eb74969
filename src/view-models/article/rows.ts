import { formatAmount } from '#domain/incident/amount.ts';
import type { Article, TimelineRow } from '#domain/incident/article.ts';
import { incidentsOf } from '#domain/lesson/lesson-places.ts';
import { audiences, lessonFits } from '#domain/taxonomy/audiences.ts';
import { causeCategories } from '#domain/taxonomy/cause-categories.ts';
import { type ClaimStatus, claimStatuses } from '#domain/taxonomy/claim-statuses.ts';
import { factorCategories } from '#domain/taxonomy/factor-categories.ts';
import { impactKinds } from '#domain/taxonomy/impact-kinds.ts';
import { timelinePhases } from '#domain/taxonomy/timeline-phases.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { type PrintedDate, printFuzzyDate } from '../dates.ts';
import { placeWords } from '../lesson-page.ts';
import type { CitationLedger, CitationMark } from './citation-marks.ts';
import type { FactLinks, InText } from './fact-links.ts';
import { toTimelineDays } from './timeline-days.ts';

/** A statement with who says so and what it rests on. */
export interface StatedRow {
  readonly text: string;
  readonly status: string;
  readonly marks: readonly CitationMark[];
  /** Where the text of the article makes the same statement, or speaks of the same number or day. */
  readonly inText: InText | null;
}

export interface TimelineGroup {
  readonly date: PrintedDate;
  readonly approximate: boolean;
  readonly rows: readonly (Omit<StatedRow, 'status'> & {
    /** Null for a row to which nothing leads. */
    readonly id: string | null;
    /** Null for the timeline's plain status, which is said once for all its rows. */
    readonly status: string | null;
    readonly phase: string;
    readonly phaseLabel: string;
    /** The row's own wording where it differs from its group's (同日, 同日夜). */
    readonly when: string | null;
  })[];
}

export interface CategoryRow extends StatedRow {
  readonly category: string;
  readonly categoryLabel: string;
  readonly primary: boolean;
}

export interface ImpactRow {
  readonly label: string;
  readonly kind: string;
  readonly amount: string | null;
  readonly note: string | null;
  readonly asOf: string | null;
  readonly status: string;
  readonly headline: boolean;
  readonly marks: readonly CitationMark[];
  readonly inText: InText | null;
}

export interface ClaimGroup {
  readonly topic: string;
  readonly rows: readonly (StatedRow & { readonly asOf: string | null })[];
}

export interface LessonGroup {
  readonly audience: string;
  readonly lessons: readonly {
    readonly ref: string;
    readonly text: string;
    readonly action: string;
    readonly others: readonly string[];
    readonly fit: string;
    readonly general: boolean;
    readonly answers: string | null;
    readonly bySource: boolean;
    /** 7件目: which of the published incidents that teach it this one is. */
    readonly place: string;
    readonly marks: readonly CitationMark[];
  }[];
}

export function statusLabel(status: ClaimStatus): string {
  return labelOf(claimStatuses, status);
}

/** The status that most rows have; said once, it need not stand in each of them. Of equals the firmest. */
export function plainStatus(rows: readonly Pick<TimelineRow, 'status'>[]): ClaimStatus {
  const count = (status: ClaimStatus) => rows.filter((row) => row.status === status).length;
  const statuses = [...new Set(rows.map(({ status }) => status))].sort((a, b) => firmness(a) - firmness(b));
  return statuses.reduce(
    (most, status) => (count(status) > count(most) ? status : most),
    statuses[0] ?? 'official',
  );
}

function firmness(status: ClaimStatus): number {
  return Object.keys(claimStatuses).indexOf(status);
}

/** The table's rows, under the dates at which the figure shows them too. */
export function toTimeline(
  rows: readonly TimelineRow[],
  ledger: CitationLedger,
  links: FactLinks,
): readonly TimelineGroup[] {
  const plain = plainStatus(rows);
  return toTimelineDays(rows).map(({ first, rows: sameDay }, day) => ({
    date: printFuzzyDate(first.date),
    approximate: first.date.approximate,
    rows: sameDay.map((row) => ({
      id: links.idOf('timeline', rows.indexOf(row)),
      text: row.text,
      status: row.status === plain ? null : statusLabel(row.status),
      phase: row.phase,
      phaseLabel: labelOf(timelinePhases, row.phase),
      when: row.date.wording === first.date.wording ? null : row.date.wording,
      marks: ledger.cite(row.sources, '時系列', day + 1),
      inText: links.inText('timeline', rows.indexOf(row)),
    })),
  }));
}

export function toCauses(article: Article, ledger: CitationLedger, links: FactLinks): readonly CategoryRow[] {
  return article.causes.map((row, index) => ({
    text: row.text,
    status: statusLabel(row.status),
    category: row.category,
    categoryLabel: labelOf(causeCategories, row.category),
    primary: row.primary,
    marks: ledger.cite(row.sources, '原因'),
    inText: links.inText('cause', index),
  }));
}

export function toFactors(
  article: Article,
  ledger: CitationLedger,
  links: FactLinks,
): readonly CategoryRow[] {
  return article.factors.map((row, index) => ({
    text: row.text,
    status: statusLabel(row.status),
    category: row.category,
    categoryLabel: labelOf(factorCategories, row.category),
    primary: false,
    marks: ledger.cite(row.sources, '背景'),
    inText: links.inText('factor', index),
  }));
}

export function toImpact(article: Article, ledger: CitationLedger, links: FactLinks): readonly ImpactRow[] {
  return article.impact.map((row, index) => ({
    label: row.label,
    kind: labelOf(impactKinds, row.kind),
    amount: formatAmount(row),
    note: row.note ?? null,
    asOf: row.asOf ?? null,
    status: statusLabel(row.status),
    headline: row.headline,
    marks: ledger.cite(row.sources, '被害'),
    inText: links.inText('impact', index),
  }));
}

/** Claims of one topic side by side, in the order in which the topics first appear. */
export function toClaims(article: Article, ledger: CitationLedger, links: FactLinks): readonly ClaimGroup[] {
  const topics = [...new Set(article.claims.map((claim) => claim.topic))];
  return topics.map((topic) => ({
    topic,
    rows: article.claims.flatMap((claim, index) => {
      if (claim.topic !== topic) return [];
      return {
        text: claim.text,
        status: statusLabel(claim.status),
        asOf: claim.asOf ?? null,
        marks: ledger.cite(claim.sources, '主張'),
        inText: links.inText('claim', index),
      };
    }),
  }));
}

/**
 * A lesson stands once, under the first role it speaks to; further roles are named beside it.
 *
 * @param published all published articles, this one among them
 */
export function toLessons(
  article: Article,
  ledger: CitationLedger,
  published: readonly Article[],
): readonly LessonGroup[] {
  const order = Object.keys(audiences);
  const firsts = [...new Set(article.lessons.map((lesson) => lesson.audience[0]))]
    .filter((audience) => audience !== undefined)
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return firsts.map((audience) => ({
    audience: labelOf(audiences, audience),
    lessons: article.lessons
      .filter((lesson) => lesson.audience[0] === audience)
      .map((lesson) => ({
        ref: lesson.ref,
        text: lesson.text,
        action: lesson.action,
        others: lesson.audience.slice(1).map((other) => labelOf(audiences, other)),
        fit: labelOf(lessonFits, lesson.fit),
        general: lesson.fit === 'general',
        answers: lesson.answers ? labelOf(factorCategories, lesson.answers) : null,
        bySource: lesson.sources.length > 0,
        place: placeOf(article, lesson.ref, published),
        marks: ledger.cite(lesson.sources, '教訓'),
      })),
  }));
}

function placeOf(article: Article, lessonId: string, published: readonly Article[]): string {
  const all = published.some(({ id }) => id === article.id) ? published : [article, ...published];
  const own = incidentsOf(lessonId, all).find((incident) => incident.article.id === article.id);
  if (!own) throw new Error('an article teaches its own lessons');
  return placeWords(own);
}
