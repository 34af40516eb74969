import { type DayInterval, daysBetween, formatInterval } from '#domain/calendar/interval.ts';
import { formatAmount } from '#domain/incident/amount.ts';
import { type Article, primaryCause } from '#domain/incident/article.ts';
import { containmentOf } from '#domain/incident/containment.ts';
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
  /** Null where nothing can be said; see {@link untilDiscovery}. */
  readonly untilDiscovery: string | null;
  /** The record has begin and discovery on one day, which does not say that it had not begun before. */
  readonly foundOnDayOfRecord: boolean;
  readonly untilContainment: string | null;
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
    untilDiscovery: untilDiscovery(article),
    foundOnDayOfRecord: daysUntilDiscovery(article)?.max === 0,
    untilContainment: untilContainment(article),
    untilDisclosure: untilDisclosure(article),
    state: stateOf(article),
  };
}

/** Industries of the organisations that suffered an incident, each once. */
export function industriesHit({ organisations }: Pick<Article, 'organisations'>): readonly Industry[] {
  const victims = organisations.filter((organisation) => organisation.role.includes('victim'));
  const hit = victims.length > 0 ? victims : organisations.slice(0, 1);
  return [...new Set(hit.map((organisation) => organisation.industry))];
}

type Dates = Pick<Article, 'occurred' | 'discovered' | 'disclosed'>;

/**
 * How long the incident went unnoticed: '932日', '1〜31日'. Nothing for 「当日」: the fields name one day, which does not
 * say that it had not begun before.
 */
export function untilDiscovery(dates: Dates): string | null {
  const days = daysUntilDiscovery(dates);
  return days === null || days.max === 0 ? null : formatInterval(days);
}

function daysUntilDiscovery({ occurred, discovered }: Dates): DayInterval | null {
  return occurred && discovered ? daysBetween(occurred, discovered) : null;
}

function untilContainment(article: Pick<Article, 'discovered' | 'contained'>): string | null {
  const containment = containmentOf(article);
  return containment && formatInterval(containment.days);
}

function untilDisclosure({ discovered, disclosed }: Dates): string | null {
  const days = discovered && disclosed ? daysBetween(discovered, disclosed) : null;
  return days && formatInterval(days);
}

/** 続報待ち where this publication has set itself a next check, else where the case stands. */
function stateOf(article: Article): string {
  const status = labelOf(incidentStatuses, article.status);
  return article.next ? `${status}・続報待ち` : status;
}
