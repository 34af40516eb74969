import type { DateContext, FuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import { readFuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import type { Unpublished } from '#domain/publication/moment.ts';
import type { ClaimStatus } from '#domain/taxonomy/claim-statuses.ts';
import { namedRowKinds } from '../ledger/named-rows.ts';
import { statusFromSources } from './claim.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Source } from './source.ts';

/** A row whose date has been read and whose status is known, as pages and data print it. */
type Dated<Row> = Omit<Row, 'date' | 'status'> & { readonly date: FuzzyDate; readonly status: ClaimStatus };
type MaybeDated<Row> = Omit<Row, 'date' | 'status'> & {
  readonly date: FuzzyDate | null;
  readonly status: ClaimStatus;
};
type Stated<Row> = Omit<Row, 'status'> & { readonly status: ClaimStatus };

export type TimelineRow = Dated<FrontMatter['timeline'][number]>;
export type ResponseRow = MaybeDated<FrontMatter['response'][number]>;
export type CauseRow = Stated<FrontMatter['causes'][number]>;
export type FactorRow = Stated<FrontMatter['factors'][number]>;
export type AttackStepRow = Stated<FrontMatter['attackSteps'][number]>;
export type DiscoveryRow = Stated<NonNullable<FrontMatter['discovery']>>;
/** Who says what other fields of the article hold. */
export type StatedBy = Stated<NonNullable<FrontMatter['actorsStated']>>;

type Replaced =
  | 'occurred'
  | 'discovered'
  | 'contained'
  | 'disclosed'
  | 'timeline'
  | 'response'
  | 'causes'
  | 'factors'
  | 'attackSteps'
  | 'discovery'
  | 'actorsStated'
  | 'assetsStated'
  | 'dataStated';

/** An incident write-up with every date read and every row's status known. */
export interface Article extends Omit<FrontMatter, Replaced> {
  readonly id: string;
  readonly occurred: FuzzyDate | null;
  readonly discovered: FuzzyDate | null;
  readonly contained: FuzzyDate | null;
  readonly disclosed: FuzzyDate | null;
  readonly timeline: readonly TimelineRow[];
  readonly response: readonly ResponseRow[];
  readonly causes: readonly CauseRow[];
  readonly factors: readonly FactorRow[];
  readonly attackSteps: readonly AttackStepRow[];
  readonly discovery: DiscoveryRow | null;
  readonly actorsStated: StatedBy | null;
  readonly assetsStated: StatedBy | null;
  readonly dataStated: StatedBy | null;
  /** Set by the live preview alone: why readers cannot see the article yet. */
  readonly unpublished?: Unpublished;
}

/** What is wrong with one value: where it stands in the front matter, what was found, what to write. */
export interface ValueIssue {
  readonly rule: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

export interface ArticleResult {
  readonly article: Article | null;
  readonly issues: readonly ValueIssue[];
}

/**
 * Reads the dates of a front matter in their context and fills in the status of every row.
 * 「同日」 means the row above it, 「事案発覚当時」 the article's own `discovered`.
 * Every problem is reported, not only the first; `article` is null when there is one.
 */
export function toArticle(id: string, frontMatter: FrontMatter): ArticleResult {
  const issues: ValueIssue[] = [];
  const sources = new Map<string, Source>();
  frontMatter.sources.forEach((source, index) => {
    if (sources.has(source.id)) {
      issues.push({
        rule: 'source-twice',
        path: ['sources', index, 'id'],
        message: `出典のID「${source.id}」が2回あります`,
        hint: '出典ごとに違う番号を付けます',
      });
    }
    sources.set(source.id, source);
  });

  for (const { field, name } of namedRowKinds) {
    const known = new Set<string>();
    frontMatter[field].forEach(({ id: rowId }, index) => {
      if (rowId === undefined) return;
      if (known.has(rowId)) {
        issues.push({
          rule: 'row-id-twice',
          path: [field, index, 'id'],
          message: `${name}の行のID「${rowId}」が2回あります`,
          hint: `${name}の行ごとに違う番号を付けます`,
        });
      }
      known.add(rowId);
    });
  }

  const readDate = (
    text: string,
    path: readonly (string | number)[],
    context: DateContext,
  ): FuzzyDate | null => {
    const result = readFuzzyDate(text, context);
    if (result.ok) return result.date;
    issues.push({
      rule: 'date',
      path,
      message: `「${text}」を日付として読めません。${result.reason}`,
      hint: result.hint,
    });
    return null;
  };

  const withStatus = <
    Row extends { readonly status?: ClaimStatus | undefined; readonly sources: readonly string[] },
  >(
    row: Row,
    path: readonly (string | number)[],
  ): Stated<Row> => {
    const cited: Source[] = [];
    row.sources.forEach((sourceId, index) => {
      const source = sources.get(sourceId);
      if (source) cited.push(source);
      else issues.push(missingSource(sourceId, [...path, 'sources', index], [...sources.keys()]));
    });
    const status = row.status ?? (cited.length > 0 ? statusFromSources(cited) : 'editor');
    return { ...row, status };
  };

  const occurred = frontMatter.occurred ? readDate(frontMatter.occurred, ['occurred'], {}) : null;
  const discovered = frontMatter.discovered ? readDate(frontMatter.discovered, ['discovered'], {}) : null;
  const contained = frontMatter.contained ? readDate(frontMatter.contained, ['contained'], {}) : null;
  const disclosed = frontMatter.disclosed ? readDate(frontMatter.disclosed, ['disclosed'], {}) : null;
  const events = {
    ...(occurred && { occurred }),
    ...(discovered && { discovered }),
    ...(disclosed && { disclosed }),
  };

  const timeline: TimelineRow[] = [];
  frontMatter.timeline.forEach((row, index) => {
    const previous = timeline.at(-1)?.date;
    const date = readDate(row.date, ['timeline', index, 'date'], { events, ...(previous && { previous }) });
    const stated = withStatus(row, ['timeline', index]);
    if (date) timeline.push({ ...stated, date });
  });

  const response = frontMatter.response.map((row, index): ResponseRow => {
    const date = row.date ? readDate(row.date, ['response', index, 'date'], { events }) : null;
    return { ...withStatus(row, ['response', index]), date };
  });

  const cited = (rows: readonly { readonly sources: readonly string[] }[], field: string) =>
    rows.forEach((row, index) => {
      withStatus({ sources: row.sources }, [field, index]);
    });
  cited(frontMatter.impact, 'impact');
  cited(frontMatter.claims, 'claims');
  cited(frontMatter.lessons, 'lessons');
  cited(frontMatter.reportItems, 'reportItems');
  cited(frontMatter.legalStage, 'legalStage');

  const article: Article = {
    ...frontMatter,
    id,
    occurred,
    discovered,
    contained,
    disclosed,
    timeline,
    response,
    causes: frontMatter.causes.map((row, index) => withStatus(row, ['causes', index])),
    factors: frontMatter.factors.map((row, index) => withStatus(row, ['factors', index])),
    attackSteps: frontMatter.attackSteps.map((row, index) => withStatus(row, ['attackSteps', index])),
    discovery: frontMatter.discovery ? withStatus(frontMatter.discovery, ['discovery']) : null,
    actorsStated: frontMatter.actorsStated ? withStatus(frontMatter.actorsStated, ['actorsStated']) : null,
    assetsStated: frontMatter.assetsStated ? withStatus(frontMatter.assetsStated, ['assetsStated']) : null,
    dataStated: frontMatter.dataStated ? withStatus(frontMatter.dataStated, ['dataStated']) : null,
  };
  return { article: issues.length === 0 ? article : null, issues };
}

/** The issue of an id that names no source of the article. */
export function missingSource(
  id: string,
  path: readonly (string | number)[],
  known: readonly string[],
): ValueIssue {
  return {
    rule: 'source-unknown',
    path,
    message: `出典「${id}」が sources にありません`,
    hint: `sources に ${id} を加えるか、次のどれかにします: ${known.join('、')}`,
  };
}

/** The cause that the editor marked as the main one; the schema has made sure there is one. */
export function primaryCause(article: Pick<Article, 'causes'>): CauseRow {
  const cause = article.causes.find((row) => row.primary);
  if (!cause) throw new Error('an article without a primary cause cannot come from the schema');
  return cause;
}
