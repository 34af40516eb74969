import { formatAmount } from '#domain/incident/amount.ts';
import type { Article } from '#domain/incident/article.ts';
import { untilDisclosure, untilDiscovery } from '#domain/incident/intervals.ts';
import { paths, withBase } from '#domain/paths.ts';
import { industries } from '#domain/taxonomy/industries.ts';
import { type DateFacts, type SpanFacts, toDateFacts, toSpanFacts, wordsToDateFacts } from './date-facts.ts';

/**
 * An incident as fields for machines, named as in the front matter of its article; values of vocabularies are
 * slugs, which never change. What the article does not state is null or an empty list. VERIS's own values are not
 * among them: what derives from VERIS has another licence and stands apart.
 */
export interface IncidentFacts {
  readonly id: string;
  readonly url: string;
  /** SPDX identifier. */
  readonly licence: 'CC-BY-4.0';
  readonly occurred: DateFacts | null;
  readonly discovered: DateFacts | null;
  readonly disclosed: DateFacts | null;
  readonly untilDiscovery: SpanFacts | null;
  readonly untilDisclosure: SpanFacts | null;
  readonly organisations: readonly {
    readonly name: string;
    readonly reading: string;
    readonly role: readonly string[];
    readonly industry: string;
    /** Letter of the major group of 日本標準産業分類, 14th revision. */
    readonly jsic: string;
  }[];
  readonly actors: readonly string[];
  readonly actorsStated: StatedFacts | null;
  readonly assets: readonly string[];
  readonly assetsStated: StatedFacts | null;
  readonly discoveryMethod: string | null;
  /** MITRE ATT&CK, as the article's steps name them: T1078. */
  readonly attack: readonly string[];
  /** The primary cause first. */
  readonly causes: readonly string[];
  readonly factors: readonly string[];
  readonly dataKinds: readonly string[];
  readonly dataSubjects: readonly string[];
  readonly dataStated: StatedFacts | null;
  readonly impact: readonly ImpactFacts[];
  readonly status: string;
  readonly legalStage: readonly string[];
  /** Ids of lessons: L-014. */
  readonly lessons: readonly string[];
  readonly threats: readonly string[];
  readonly cves: readonly string[];
}

/** Who says what the field beside it holds. */
export interface StatedFacts {
  readonly status: string;
  /** Ids of sources of the article (s1), whose place on its page is `#source-s1`. */
  readonly sources: readonly string[];
}

/** A row of harm; rows of different kinds are never to be added up. */
export interface ImpactFacts {
  readonly kind: string;
  /** What is counted. */
  readonly label: string;
  readonly value: number | null;
  readonly unit: string | null;
  /** How exact the number is; null where there is none. */
  readonly qualifier: string | null;
  /** The amount as readers see it: 約2億円. */
  readonly wording: string | null;
  /** Who says so. */
  readonly status: string;
  readonly asOf: DateFacts | null;
}

/** @param baseUrl the address of the site's root, with its sub-path */
export function toIncidentFacts(article: Article, baseUrl: string): IncidentFacts {
  const { occurred, discovered, disclosed } = article;
  const causes = [...article.causes].sort((a, b) => Number(b.primary) - Number(a.primary));
  return {
    id: article.id,
    url: withBase(baseUrl, paths.article(article.id)),
    licence: 'CC-BY-4.0',
    occurred: occurred && toDateFacts(occurred),
    discovered: discovered && toDateFacts(discovered),
    disclosed: disclosed && toDateFacts(disclosed),
    untilDiscovery: toSpanFacts(untilDiscovery(article)),
    untilDisclosure: toSpanFacts(untilDisclosure(article)),
    organisations: article.organisations.map(({ name, reading, role, industry }) => ({
      name,
      reading,
      role,
      industry,
      jsic: industries[industry].jsic,
    })),
    actors: article.actors,
    actorsStated: article.actorsStated,
    assets: article.assets,
    assetsStated: article.assetsStated,
    discoveryMethod: article.discovery?.method ?? null,
    attack: once(article.attackSteps.flatMap(({ attack }) => attack ?? [])),
    causes: once(causes.map(({ category }) => category)),
    factors: once(article.factors.map(({ category }) => category)),
    dataKinds: article.dataKinds,
    dataSubjects: article.dataSubjects,
    dataStated: article.dataStated,
    impact: article.impact.map((row) => ({
      kind: row.kind,
      label: row.label,
      value: row.value ?? null,
      unit: row.unit ?? null,
      qualifier: row.value === undefined ? null : row.qualifier,
      wording: formatAmount(row),
      status: row.status,
      asOf: row.asOf === undefined ? null : wordsToDateFacts(row.asOf),
    })),
    status: article.status,
    legalStage: once(article.legalStage.map(({ stage }) => stage)),
    lessons: once(article.lessons.map(({ ref }) => ref)),
    threats: article.threats,
    cves: article.cves,
  };
}

function once(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
