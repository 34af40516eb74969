import type { Article } from '../incident/article.ts';
import { toEpoch } from '../incident/instant.ts';
import { significantKinds } from '../taxonomy/update-kinds.ts';
import { type ArticleChange, changesOf } from './changes.ts';

/** What this publication still means to look up. */
export interface PlannedCheck {
  readonly article: Article;
  readonly next: NonNullable<Article['next']>;
}

/** What this publication meant to look up, is late with, and has looked up, as of the publication moment. */
export interface FollowUps {
  /** The nearest first. */
  readonly next: readonly PlannedCheck[];
  /** The longest overdue first. */
  readonly late: readonly PlannedCheck[];
  /** What came of it, the newest first. */
  readonly done: readonly ArticleChange[];
  /** Cases that are over, with no check planned and none recorded, in the order of the articles. */
  readonly over: readonly Article[];
}

const dayLength = 86_400_000;

/** Whether the day of a planned check has passed: on the day itself the check is due, not late. */
export function isOverdue(due: string, moment: string): boolean {
  return toEpoch(due) + dayLength <= Date.parse(moment);
}

/**
 * @param articles the published articles, newest first
 * @param moment the publication moment, an ISO instant
 */
export function followUpsOf(articles: readonly Article[], moment: string): FollowUps {
  const planned = articles
    .flatMap((article) => (article.next ? [{ article, next: article.next }] : []))
    .sort((a, b) => toEpoch(a.next.due) - toEpoch(b.next.due));
  const done = followUpChanges(articles, moment);
  const recorded = new Set(done.map(({ article }) => article.id));
  return {
    next: planned.filter(({ next }) => !isOverdue(next.due, moment)),
    late: planned.filter(({ next }) => isOverdue(next.due, moment)),
    done,
    over: articles.filter(
      ({ id, status, next }) => status === 'closed' && next === undefined && !recorded.has(id),
    ),
  };
}

/** What was added to articles or put right in them after they were published, the newest first. */
export function followUpChanges(articles: readonly Article[], moment: string): readonly ArticleChange[] {
  return changesOf(articles, significantKinds, moment);
}
