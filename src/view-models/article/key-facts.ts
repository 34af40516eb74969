import type { Article, StatedBy } from '#domain/incident/article.ts';
import { statusFromSources } from '#domain/incident/claim.ts';
import { keyIntervals, ledgerRowId } from '#domain/ledger/stating-rows.ts';
import { actors, motives } from '#domain/taxonomy/actors.ts';
import { assets } from '#domain/taxonomy/assets.ts';
import { dataKinds, dataSubjects } from '#domain/taxonomy/data-kinds.ts';
import { discoveryMethods } from '#domain/taxonomy/discovery-methods.ts';
import { legalStages } from '#domain/taxonomy/legal-stages.ts';
import { threats } from '#domain/taxonomy/threats/index.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { readsAsWritten } from '#domain/typography/kana.ts';
import type { CitationLedger, CitationMark } from './citation-marks.ts';
import type { FactLinks, InText } from './fact-links.ts';
import { type KeyDate, rowOfKeyDate } from './key-dates.ts';
import type { IncidentRecord } from './record.ts';
import { statusLabel } from './rows.ts';

/** A fact of the incident at a glance. */
export interface KeyFact {
  readonly term: string;
  readonly values: readonly {
    readonly text: string;
    readonly datetime: string | null;
    /** In ひらがな, for a name that is not written in kana. */
    readonly reading: string | null;
    /** The row of the timeline that states a date and names its sources. */
    readonly href: string | null;
  }[];
  /** Who says so, unless it is an official announcement. */
  readonly status: string | null;
  /** Values that read better one a line than in a row. */
  readonly lines: boolean;
  readonly note: string | null;
  /** Where the text of the article speaks of the interval in the note. */
  readonly inText: InText | null;
  readonly marks: readonly CitationMark[];
}

type Cite = CitationLedger['cite'];

/** The facts of an incident: who, when, by whom, how noticed, what was touched, where the case stands. */
export function toKeyFacts(
  article: Article,
  record: IncidentRecord,
  cite: Cite,
  links: FactLinks,
): readonly KeyFact[] {
  return [
    ...organisationFacts(record),
    ...dateFacts(article, record, cite, links),
    actorFact(article, cite),
    ...discoveryFacts(article, cite),
    ...touchedFacts(article, cite),
    ...proceedingFacts(article, cite),
    ...listingFacts(article),
  ];
}

function fact(term: string, texts: readonly string[], note: string | null = null): KeyFact {
  return {
    term,
    values: texts.map((text) => ({ text, datetime: null, reading: null, href: null })),
    status: null,
    lines: false,
    note,
    inText: null,
    marks: [],
  };
}

function organisationFacts({ organisations }: IncidentRecord): readonly KeyFact[] {
  return organisations.map(({ role, name, reading, industry, note }) => ({
    ...fact(role, [], [industry, note].filter((text) => text !== null).join('。') || null),
    values: [{ text: name, datetime: null, reading: readsAsWritten(name) ? null : reading, href: null }],
  }));
}

function dateFacts(
  article: Article,
  record: IncidentRecord,
  cite: Cite,
  links: FactLinks,
): readonly KeyFact[] {
  const since = (from: string, interval: string | null) =>
    interval === null ? null : `${from}から${interval}`;
  const intervals = Object.keys(keyIntervals);
  const notes: readonly (readonly [term: string, name: KeyDate, note: string | null])[] = [
    ['時期', 'occurred', null],
    ['発覚', 'discovered', since('始まり', record.untilDiscovery)],
    ['封じ込め', 'contained', since('発覚', record.untilContainment)],
    ['公表', 'disclosed', since('発覚', record.untilDisclosure)],
  ];
  return notes.flatMap(([term, name, note]) => {
    const date = article[name];
    if (date === null) return [];
    const index = rowOfKeyDate(article, name);
    const row = index === null ? undefined : article.timeline[index];
    const href = index === null ? null : `#${ledgerRowId('timeline', index)}`;
    return {
      ...fact(term, [], note),
      values: [{ text: date.wording, datetime: date.datetime, reading: null, href }],
      status: row === undefined ? null : toldStatus(row),
      inText: links.inText('interval', intervals.indexOf(name)),
      // What no row of the timeline states rests on the sources of how it was noticed.
      marks: row === undefined && name === 'discovered' ? cite(article.discovery?.sources ?? [], '発覚') : [],
    };
  });
}

function toldStatus({ status }: Pick<StatedBy, 'status'>): string | null {
  return status === 'official' ? null : statusLabel(status);
}

/** A fact with who says so, and the marks of the sources on which that rests. */
function stated(told: KeyFact, by: StatedBy | null, cite: Cite, place: string): KeyFact {
  return by === null ? told : { ...told, status: toldStatus(by), marks: cite(by.sources, place) };
}

function actorFact(article: Article, cite: Cite): KeyFact {
  const why = article.motives.map((motive) => labelOf(motives, motive)).join('、');
  const who = fact(
    '行為者（疑いを含む）',
    article.actors.map((actor) => labelOf(actors, actor)),
    why === '' ? null : `動機: ${why}`,
  );
  return stated(who, article.actorsStated, cite, '行為者');
}

function discoveryFacts({ discovery }: Article, cite: Cite): readonly KeyFact[] {
  if (discovery === null) return [];
  const method = labelOf(discoveryMethods, discovery.method);
  return [stated(fact('気づいたきっかけ', [method], discovery.text), discovery, cite, '発覚')];
}

function touchedFacts(article: Article, cite: Cite): readonly KeyFact[] {
  const things = article.assets.map((asset) => labelOf(assets, asset));
  const touched = fact('影響を受けたもの', things);
  return [
    ...(things.length > 0 ? [stated(touched, article.assetsStated, cite, touched.term)] : []),
    ...(article.dataKinds.length > 0 ? [dataFact(article, cite)] : []),
  ];
}

/** Where nothing else says so, the data has the sources of the report item that names it. */
function dataFact(article: Article, cite: Cite): KeyFact {
  const data = article.dataKinds.map((kind) => labelOf(dataKinds, kind));
  const whose = article.dataSubjects.map((subject) => labelOf(dataSubjects, subject)).join('、');
  const concerned = fact('関わった情報', data, whose === '' ? null : `${whose}の情報`);
  if (article.dataStated) return stated(concerned, article.dataStated, cite, '情報');
  const told = article.reportItems.flatMap(({ item, sources }) => (item === 'data-items' ? sources : []));
  const sources = [...new Set(told)];
  return sources.length === 0 ? concerned : stated(concerned, byItsSources(article, sources), cite, '情報');
}

function proceedingFacts(article: Article, cite: Cite): readonly KeyFact[] {
  return article.legalStage.map(({ stage, text, sources }) =>
    stated(
      fact('手続き', [labelOf(legalStages, stage)], text),
      byItsSources(article, sources),
      cite,
      '手続き',
    ),
  );
}

/** Who stands behind a fact that has sources and no status of its own. */
function byItsSources(article: Article, sources: readonly string[]): StatedBy {
  const cited = article.sources.filter(({ id }) => sources.includes(id));
  return { status: statusFromSources(cited), sources: [...sources] };
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
