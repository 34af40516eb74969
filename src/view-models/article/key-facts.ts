import type { Article } from '#domain/incident/article.ts';
import { actors, motives } from '#domain/taxonomy/actors.ts';
import { assets } from '#domain/taxonomy/assets.ts';
import { dataKinds, dataSubjects } from '#domain/taxonomy/data-kinds.ts';
import { discoveryMethods } from '#domain/taxonomy/discovery-methods.ts';
import { legalStages } from '#domain/taxonomy/legal-stages.ts';
import { threats } from '#domain/taxonomy/threats/index.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { readsAsWritten } from '#domain/typography/kana.ts';
import type { CitationLedger, CitationMark } from './citation-marks.ts';
import type { IncidentRecord } from './record.ts';

/** A fact of the incident at a glance. */
export interface KeyFact {
  readonly term: string;
  readonly values: readonly {
    readonly text: string;
    readonly datetime: string | null;
    /** In ひらがな, for a name that is not written in kana. */
    readonly reading: string | null;
  }[];
  /** Values that read better one a line than in a row. */
  readonly lines: boolean;
  readonly note: string | null;
  readonly marks: readonly CitationMark[];
}

type Cite = CitationLedger['cite'];

/** The facts of an incident: who, when, by whom, how noticed, what was touched, where the case stands. */
export function toKeyFacts(article: Article, record: IncidentRecord, cite: Cite): readonly KeyFact[] {
  return [
    ...organisationFacts(record),
    ...dateFacts(article, record),
    actorFact(article),
    ...discoveryFacts(article, cite),
    ...touchedFacts(article),
    ...proceedingFacts(article, cite),
    ...listingFacts(article),
  ];
}

function fact(term: string, texts: readonly string[], note: string | null = null): KeyFact {
  return {
    term,
    values: texts.map((text) => ({ text, datetime: null, reading: null })),
    lines: false,
    note,
    marks: [],
  };
}

function organisationFacts({ organisations }: IncidentRecord): readonly KeyFact[] {
  return organisations.map(({ role, name, reading, industry, note }) => ({
    ...fact(role, [], [industry, note].filter((text) => text !== null).join('。') || null),
    values: [{ text: name, datetime: null, reading: readsAsWritten(name) ? null : reading }],
  }));
}

function dateFacts(article: Article, record: IncidentRecord): readonly KeyFact[] {
  const since = (from: string, interval: string | null) =>
    interval === null ? null : `${from}から${interval}`;
  return [
    { term: '時期', date: article.occurred, note: null },
    { term: '発覚', date: article.discovered, note: since('始まり', record.untilDiscovery) },
    { term: '封じ込め', date: article.contained, note: since('発覚', record.untilContainment) },
    { term: '公表', date: article.disclosed, note: since('発覚', record.untilDisclosure) },
  ].flatMap(({ term, date, note }) =>
    date === null
      ? []
      : { ...fact(term, [], note), values: [{ text: date.wording, datetime: date.datetime, reading: null }] },
  );
}

function actorFact(article: Article): KeyFact {
  const why = article.motives.map((motive) => labelOf(motives, motive)).join('、');
  return fact(
    '行為者（疑いを含む）',
    article.actors.map((actor) => labelOf(actors, actor)),
    why === '' ? null : `動機: ${why}`,
  );
}

function discoveryFacts({ discovery }: Article, cite: Cite): readonly KeyFact[] {
  if (discovery === null) return [];
  const method = labelOf(discoveryMethods, discovery.method);
  return [{ ...fact('気づいたきっかけ', [method], discovery.text), marks: cite(discovery.sources, '発覚') }];
}

function touchedFacts(article: Article): readonly KeyFact[] {
  const things = article.assets.map((asset) => labelOf(assets, asset));
  const data = article.dataKinds.map((kind) => labelOf(dataKinds, kind));
  const whose = article.dataSubjects.map((subject) => labelOf(dataSubjects, subject)).join('、');
  return [
    ...(things.length > 0 ? [fact('影響を受けたもの', things)] : []),
    ...(data.length > 0 ? [fact('関わった情報', data, whose === '' ? null : `${whose}の情報`)] : []),
  ];
}

function proceedingFacts(article: Article, cite: Cite): readonly KeyFact[] {
  return article.legalStage.map((proceeding) => ({
    ...fact('手続き', [labelOf(legalStages, proceeding.stage)], proceeding.text),
    marks: cite(proceeding.sources, '手続き'),
  }));
}

function listingFacts(article: Article): readonly KeyFact[] {
  const lines = article.threats
    .flatMap((id) => threats[id] ?? [])
    .map((threat) => `${threat.year}年 ${threat.rank}位　${threat.label}`);
  return [
    ...(article.cves.length > 0 ? [fact('脆弱性', article.cves)] : []),
    ...(lines.length > 0
      ? [{ ...fact('10大脅威', lines, 'IPA「情報セキュリティ10大脅威」組織編'), lines: true }]
      : []),
  ];
}
