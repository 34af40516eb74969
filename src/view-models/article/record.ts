import type { FuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import { daysBetween, formatInterval } from '#domain/calendar/interval.ts';
import { formatAmount } from '#domain/incident/amount.ts';
import { type Article, primaryCause } from '#domain/incident/article.ts';
import { type CauseCategory, causeCategories } from '#domain/taxonomy/cause-categories.ts';
import { impactKinds } from '#domain/taxonomy/impact-kinds.ts';
import { incidentStatuses } from '#domain/taxonomy/incident-statuses.ts';
import {
  type Industry,
  industries,
  type OrganisationRole,
  organisationRoles,
} from '#domain/taxonomy/industries.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';

/** What a reader knows of an incident in three seconds: whom, how, how bad, how long unnoticed. */
export interface IncidentRecord {
  readonly cause: { readonly slug: CauseCategory; readonly label: string };
  readonly organisations: readonly {
    readonly name: string;
    readonly reading: string;
    readonly role: string;
    /** Null where the organisation cannot be put into one industry. */
    readonly industry: string | null;
    readonly note: string | null;
  }[];
  /** The organisations that the incident happened to or through, without those that looked into it. */
  readonly parties: readonly string[];
  /** Industries of the organisations that suffered the incident. */
  readonly industries: readonly string[];
  readonly harm: { readonly label: string; readonly kind: string; readonly amount: string | null };
  readonly untilDiscovery: string | null;
  readonly untilDisclosure: string | null;
  readonly state: string;
}

/** Roles of those who supervise, investigate or come after, rather than take part. */
const outsiders: readonly OrganisationRole[] = [
  'regulator',
  'investigator',
  'certification-body',
  'industry-body',
  'responder',
  'data-recipient',
  'successor',
];

export function toIncidentRecord(article: Article): IncidentRecord {
  const cause = primaryCause(article).category;
  const harm = article.impact.find((row) => row.headline);
  if (!harm) throw new Error('an article without its heaviest harm cannot come from the schema');
  return {
    cause: { slug: cause, label: labelOf(causeCategories, cause) },
    organisations: article.organisations.map((organisation) => ({
      name: organisation.name,
      reading: organisation.reading,
      role: organisation.role.map((role) => labelOf(organisationRoles, role)).join('・'),
      industry: organisation.industry === 'unclassified' ? null : labelOf(industries, organisation.industry),
      note: organisation.note ?? null,
    })),
    parties: article.organisations
      .filter((organisation) => !organisation.role.every((role) => outsiders.includes(role)))
      .map((organisation) => organisation.name),
    industries: industriesHit(article).map((industry) => labelOf(industries, industry)),
    harm: { label: harm.label, kind: labelOf(impactKinds, harm.kind), amount: formatAmount(harm) },
    untilDiscovery: intervalBetween(article.occurred, article.discovered),
    untilDisclosure: intervalBetween(article.discovered, article.disclosed),
    state: stateOf(article),
  };
}

/** Industries of the organisations that suffered an incident, each once. */
export function industriesHit({ organisations }: Pick<Article, 'organisations'>): readonly Industry[] {
  const victims = organisations.filter((organisation) => organisation.role.includes('victim'));
  const hit = victims.length > 0 ? victims : organisations.slice(0, 1);
  return [...new Set(hit.map((organisation) => organisation.industry))];
}

function intervalBetween(from: FuzzyDate | null, to: FuzzyDate | null): string | null {
  if (!from || !to) return null;
  const interval = daysBetween(from, to);
  return interval ? formatInterval(interval) : null;
}

/** 続報待ち where this publication has set itself a next check, else where the case stands. */
function stateOf(article: Article): string {
  const status = labelOf(incidentStatuses, article.status);
  return article.next ? `${status}・続報待ち` : status;
}
