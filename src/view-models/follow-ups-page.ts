import type { Article } from '#domain/incident/article.ts';
import { type Correction, correctionOf } from '#domain/incident/correction.ts';
import { paths } from '#domain/paths.ts';
import type { ArticleChange } from '#domain/publication/changes.ts';
import { type FollowUps, followUpsOf } from '#domain/publication/follow-ups.ts';
import { incidentStatuses } from '#domain/taxonomy/incident-statuses.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { phrasesOf } from '#domain/typography/phrases.ts';
import { type PlannedCheck, toPlannedCheck } from './article/standing.ts';
import { type PrintedDate, printDay, printFuzzyDay } from './dates.ts';

/** A case with what is to be checked. */
export interface PlannedRow extends PlannedCheck {
  readonly href: string;
  readonly title: string;
  readonly titlePhrases: readonly string[];
  readonly state: string;
}

/** A case with what was found when it was checked. */
export interface CheckedRow {
  readonly href: string;
  readonly title: string;
  readonly titlePhrases: readonly string[];
  /** When it was found; for a case that is over without an entry in its history, when it last moved. */
  readonly date: PrintedDate;
  /** 追記 or 訂正, or where the case stands. */
  readonly kind: string;
  readonly text: string;
  readonly correction: Correction | null;
}

export interface FollowUpsPage {
  readonly next: readonly PlannedRow[];
  readonly late: readonly PlannedRow[];
  readonly done: readonly CheckedRow[];
}

/**
 * @param articles the published articles, newest first
 * @param moment the publication moment, an ISO instant
 */
export function toFollowUpsPage(articles: readonly Article[], moment: string): FollowUpsPage {
  const { next, late, done, over } = followUpsOf(articles, moment);
  const planned = ({ article, next: check }: FollowUps['next'][number]): PlannedRow => ({
    href: paths.article(article.id),
    title: article.title,
    titlePhrases: phrasesOf(article.title),
    state: labelOf(incidentStatuses, article.status),
    ...toPlannedCheck(check, moment),
  });
  return {
    next: next.map(planned),
    late: late.map(planned),
    done: [...done.map(toCheckedRow), ...over.map(toOverRow)],
  };
}

/** An entry of a history in a list of many articles. */
export function toCheckedRow({ article, update, number }: ArticleChange): CheckedRow {
  return {
    href: paths.update(article.id, number),
    title: article.title,
    titlePhrases: phrasesOf(article.title),
    date: printDay(update.date),
    kind: update.kind,
    text: update.text,
    correction: correctionOf(update),
  };
}

function toOverRow(article: Article): CheckedRow {
  const own = article.timeline.filter(({ phase }) => phase !== 'related' && phase !== 'coverage');
  const last = own.at(-1) ?? article.timeline.at(-1);
  if (!last) throw new Error('an article without a timeline cannot come from the schema');
  return {
    href: paths.article(article.id),
    title: article.title,
    titlePhrases: phrasesOf(article.title),
    date: printFuzzyDay(last.date),
    kind: labelOf(incidentStatuses, article.status),
    text: last.text,
    correction: null,
  };
}
