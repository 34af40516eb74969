import type { Article } from '#domain/incident/article.ts';
import { isStandInName } from '#domain/incident/stand-in-name.ts';
import { paths } from '#domain/paths.ts';
import { organisationRoles } from '#domain/taxonomy/organisation-roles.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { compareReadings, kanaRow, readingAid } from '#domain/typography/kana.ts';
import { dayOfRecord } from './stats/named-incident.ts';

/** An organisation as the articles name it, with its part in each. */
export interface OrganisationEntry {
  readonly name: string;
  readonly reading: string;
  /** The reading, where the name does not say it itself. */
  readonly aid: string | null;
  readonly incidents: readonly {
    /** 2024年: when the incident came to light; null where no day is known. */
    readonly year: string | null;
    readonly title: string;
    readonly href: string;
    readonly role: string;
  }[];
}

export interface OrganisationRow {
  readonly row: string;
  readonly organisations: readonly OrganisationEntry[];
}

/**
 * All organisations that articles name, in the order of their readings, by 五十音 row; their incidents in time order.
 * Only what the articles print now: a name that an article withholds is gone from here with it. Deliberately without
 * counts, for a list of names is no ranking. Names that stand for others are of their article alone.
 */
export function toOrganisationRows(articles: readonly Article[]): readonly OrganisationRow[] {
  const named = articles.flatMap((article) =>
    article.organisations.map((organisation) => ({ article, organisation, day: dayOfRecord(article) ?? '' })),
  );
  const known = Map.groupBy(named, ({ article, organisation: { name, reading } }) =>
    [reading, name, ...(isStandInName(name) ? [article.id] : [])].join('\n'),
  );
  const entries = [...known.values()].flatMap((places): readonly OrganisationEntry[] => {
    const [first] = places;
    if (!first) return [];
    const { name, reading } = first.organisation;
    const inTime = places.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    return [{ name, reading, aid: readingAid(name, reading), incidents: inTime.map(toIncident) }];
  });
  const sorted = entries.sort((a, b) => compareReadings(a.reading, b.reading) || (a.name < b.name ? -1 : 1));
  const rows = [...new Set(sorted.map(({ reading }) => kanaRow(reading)))];
  return rows.map((row) => ({
    row,
    organisations: sorted.filter(({ reading }) => kanaRow(reading) === row),
  }));
}

function toIncident(place: {
  readonly article: Article;
  readonly organisation: Article['organisations'][number];
  readonly day: string;
}) {
  const { article, organisation, day } = place;
  return {
    year: day === '' ? null : `${Number(day.slice(0, 4))}年`,
    title: article.title,
    href: paths.article(article.id),
    role: organisation.role.map((role) => labelOf(organisationRoles, role)).join('、'),
  };
}
