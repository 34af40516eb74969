import { type Source, sourceNumber } from '#domain/incident/source.ts';
import { sourceFormats, sourceKinds } from '#domain/taxonomy/source-kinds.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { type BackLink, type CitationLedger, sourceAnchor } from './citation-marks.ts';

/** A source as the list at the foot of an article prints it. */
export interface PrintedSource {
  readonly number: number;
  readonly anchor: string;
  readonly kind: string;
  /** With quotation marks for a title, without for our own description. */
  readonly title: string;
  /** The language of the title, where it is not that of the page. */
  readonly language: 'en' | null;
  readonly publisher: string;
  readonly publishedAt: string | null;
  readonly accessedAt: string | null;
  readonly url: string | null;
  readonly archiveUrl: string | null;
  /** A mark for formats other than a web page: PDF. */
  readonly format: string | null;
  /** 既読・抜粋・未読, and where it was read if not at its publisher. */
  readonly reading: string;
  readonly unread: boolean;
  readonly note: string | null;
  readonly backLinks: readonly BackLink[];
}

export interface PrintedSources {
  readonly official: readonly PrintedSource[];
  readonly others: readonly PrintedSource[];
}

/** Official announcements apart from press and commentary. Call after every mark has been given out. */
export function toSources(sources: readonly Source[], ledger: CitationLedger): PrintedSources {
  const printed = (wanted: (source: Source) => boolean) =>
    sources.filter(wanted).map((source) => toPrintedSource(source, ledger));
  return {
    official: printed((source) => source.kind === 'official'),
    others: printed((source) => source.kind !== 'official'),
  };
}

function toPrintedSource(source: Source, ledger: CitationLedger): PrintedSource {
  return {
    number: sourceNumber(source.id),
    anchor: sourceAnchor(source.id),
    kind: labelOf(sourceKinds, source.kind),
    title: source.title === undefined ? (source.description ?? '') : quoteTitle(source.title),
    language: languageOfTitle(source.title ?? ''),
    publisher: source.publisher,
    publishedAt: source.publishedAt ? printPublicationDay(source.publishedAt) : null,
    accessedAt: source.accessedAt ? printPublicationDay(source.accessedAt) : null,
    url: source.url ?? null,
    archiveUrl: source.archiveUrl ?? null,
    format:
      source.format === undefined || source.format === 'html' ? null : labelOf(sourceFormats, source.format),
    reading: readingOf(source),
    unread: !source.read,
    note: source.note ?? null,
    backLinks: ledger.backLinks(source.id),
  };
}

/** A title in 「」; quotation marks inside it become 『』, as Japanese sets quotations within quotations. */
function quoteTitle(title: string): string {
  return `「${title.replaceAll('「', '『').replaceAll('」', '』')}」`;
}

/** A phrase in Latin letters alone is English; one or two words are a name, which has no language. */
function languageOfTitle(title: string): 'en' | null {
  const words = title.match(/[A-Za-z][A-Za-z'’-]*/gu) ?? [];
  return words.length > 2 && /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u.test(title)
    ? 'en'
    : null;
}

function readingOf(source: Source): string {
  if (!source.read) return '未読';
  const extent = source.extent === 'excerpt' ? '抜粋を確認' : '全文を確認';
  return source.via ? `${extent}・${source.via}` : extent;
}

/** `2024-03-18` → 2024年3月18日, `2024-03` → 2024年3月; other wordings stay as written. */
function printPublicationDay(text: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return text;
  const [, year, month, day] = match;
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}
