import type { Article } from '#domain/incident/article.ts';
import { isOverdue } from '#domain/publication/follow-ups.ts';
import { incidentStatuses } from '#domain/taxonomy/incident-statuses.ts';
import { legalStages } from '#domain/taxonomy/legal-stages.ts';
import { nextBases } from '#domain/taxonomy/next-bases.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { type PrintedDate, printDay } from '../dates.ts';

/** A check that this publication plans. */
export interface PlannedCheck {
  readonly event: string;
  readonly due: PrintedDate;
  /** Whether the day is this publication's own plan, or one that a source names. */
  readonly basis: string;
  /** The day has passed: it is this publication that is late, never the organisation. */
  readonly overdue: boolean;
}

/** Where a case stands, as of the publication moment. */
export interface Standing {
  readonly state: string;
  readonly definition: string;
  /** The stages of its proceedings, each with its track: what they rest on stands with the key facts. */
  readonly proceedings: readonly string[];
  readonly next: PlannedCheck | null;
}

/** @param moment the publication moment, an ISO instant */
export function toStanding(article: Article, moment: string): Standing {
  const { label, definition } = incidentStatuses[article.status];
  return {
    state: label,
    definition,
    proceedings: article.legalStage.map(({ stage }) => labelOf(legalStages, stage)),
    next: article.next ? toPlannedCheck(article.next, moment) : null,
  };
}

export function toPlannedCheck(next: NonNullable<Article['next']>, moment: string): PlannedCheck {
  return {
    event: next.event,
    due: printDay(next.due),
    basis: labelOf(nextBases, next.basis),
    overdue: isOverdue(next.due, moment),
  };
}
