import { formatInterval } from '#domain/calendar/interval.ts';
import { formatAmount } from '#domain/incident/amount.ts';
import { type Article, primaryCause } from '#domain/incident/article.ts';
import {
  type EventInterval,
  untilContainment,
  untilDisclosure,
  untilDiscovery,
} from '#domain/incident/intervals.ts';
import { beginnings } from '#domain/taxonomy/cause-beginnings.ts';
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
  /** The organisations that the incident happened to or at, without those that it merely touched. */
  readonly parties: readonly string[];
  /** Industries of the organisations that suffered the incident. */
  readonly industries: readonly string[];
  readonly harm: { readonly label: string; readonly kind: string; readonly amount: string | null };
  /** '932日', '1〜31日', '約2時間'; null where no time can be told, and for one day, which is no time that went by. */
  readonly untilDiscovery: string | null;
  /** The same for where something is always said; then also '記録では同じ日', '同じ日' and '未確認'. */
  readonly untilDiscoveryWords: string;
  /** Begin and discovery are on one day of the record, and whoever came in may have done so before. */
  readonly foundOnDayOfRecord: boolean;
  readonly untilContainment: string | null;
  readonly untilDisclosure: string | null;
  readonly state: string;
}

/** Roles of those whose own systems, data or people the incident happened at. */
const partyRoles: readonly OrganisationRole[] = ['victim', 'contractor', 'subcontractor'];

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
    parties: partiesOf(article),
    industries: industriesHit(article).map((industry) => labelOf(industries, industry)),
    harm: { label: harm.label, kind: labelOf(impactKinds, harm.kind), amount: formatAmount(harm) },
    ...discoveryOf(article),
    untilContainment: wordsOf(untilContainment(article)),
    untilDisclosure: wordsOf(untilDisclosure(article)),
    state: stateOf(article),
  };
}

/** Industries of the organisations that suffered an incident, each once. */
export function industriesHit(article: Pick<Article, 'organisations'>): readonly Industry[] {
  return [...new Set(sufferersOf(article).map((organisation) => organisation.industry))];
}

/** The victims; where the record names none, the first organisation, whose incident it is told as. */
function sufferersOf({ organisations }: Pick<Article, 'organisations'>): Article['organisations'] {
  const victims = organisations.filter((organisation) => organisation.role.includes('victim'));
  return victims.length > 0 ? victims : organisations.slice(0, 1);
}

function partiesOf(article: Pick<Article, 'organisations'>): readonly string[] {
  const sufferers = sufferersOf(article);
  return article.organisations
    .filter((each) => sufferers.includes(each) || each.role.some((role) => partyRoles.includes(role)))
    .map(({ name }) => name);
}

type Noticed = Parameters<typeof untilDiscovery>[0];

/** How long the incident went unnoticed. */
export function discoveryOf(
  article: Noticed,
): Pick<IncidentRecord, 'untilDiscovery' | 'untilDiscoveryWords' | 'foundOnDayOfRecord'> {
  const interval = untilDiscovery(article);
  const isSameDay = interval?.days.max === 0;
  const foundOnDayOfRecord = isSameDay && beginnings[primaryCause(article).category] === 'entry';
  const told = isSameDay && interval.days.minutes === undefined ? null : wordsOf(interval);
  const otherwise = foundOnDayOfRecord ? '記録では同じ日' : isSameDay ? '同じ日' : '未確認';
  return { untilDiscovery: told, untilDiscoveryWords: told ?? otherwise, foundOnDayOfRecord };
}

function wordsOf(interval: EventInterval | null): string | null {
  return interval && formatInterval(interval.days);
}

/** 続報待ち where this publication has set itself a next check, else where the case stands. */
function stateOf(article: Article): string {
  const status = labelOf(incidentStatuses, article.status);
  return article.next ? `${status}・続報待ち` : status;
}
