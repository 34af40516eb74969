import type { SourceFormat, SourceKind } from '#domain/taxonomy/source-kinds.ts';
import { isKnownOutlet, isOutletLike, kindOfOutlet } from './outlet.ts';
import { type WrittenDate, writtenDates } from './written-date.ts';

/** What a footnote or a list of references says of one document. */
export interface ParsedSource {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly format: SourceFormat | null;
  readonly kind: SourceKind;
  /** Words that have no field of their own: a second date or address, the day of access. */
  readonly note: string | null;
}

const separators = /[\s　,，、。|｜／/・:：;；\-–—―]+/u;
const pdf = /[[［(（【]\s*PDF\s*[\]］)）】]/giu;

/**
 * Divides the words of a reference: 「題名,媒体,2021年3月24日」, 「媒体「題名」（2021/3/24）」,
 * 「題名 | 媒体 https://…」 and forms near them. Every word ends up in one of the fields.
 */
export function parseSource(words: string): ParsedSource {
  const notes: string[] = [];
  let rest = words.trim();
  const { text: unlinked, urls } = withoutAddresses(rest);
  rest = unlinked;
  const format: SourceFormat | null =
    /PDF/i.test(rest.match(pdf)?.[0] ?? '') || /\.pdf$/i.test(urls[0] ?? '') ? 'pdf' : null;
  rest = rest.replace(pdf, ' ');
  rest = rest.replace(
    /[(（[［]?[^()（）[\]［］,，、。]*(?:閲覧|アクセス|参照|確認)[^()（）[\]［］,，、。]*[)）\]］]?\s*$/u,
    (accessed) => {
      if (writtenDates(accessed).length === 0) return accessed;
      notes.push(accessed.replace(/^[\s(（[［]+|[\s)）\]］]+$/gu, ''));
      return '';
    },
  );
  const dates = writtenDates(rest);
  const date = dates.at(-1);
  const isAtEnd =
    date !== undefined &&
    /^[\s　)）\]］付公開掲載配信発表更新。,，、]*$/u.test(rest.slice(date.index + date.text.length));
  const isAtStart = date?.index === 0 || /^[\s(（[［]*$/u.test(rest.slice(0, date?.index ?? 0));
  const published = date !== undefined && (isAtEnd || isAtStart) ? date : null;
  if (published) rest = withoutDate(rest, published);
  const { title, publisher } = divide(trimmed(rest));
  notes.push(...urls.slice(1));
  return {
    title,
    publisher,
    publishedAt: published?.value ?? null,
    url: urls[0] ?? null,
    format,
    kind: publisher === null ? 'press' : kindOfOutlet(publisher),
    note: notes.length === 0 ? null : notes.join('、'),
  };
}

/** Takes out a date with the brackets that it stands in alone; brackets that hold more are closed again. */
function withoutDate(text: string, { index, text: date }: WrittenDate): string {
  const before = text.slice(0, index).replace(/[(（[［][\s　]*$/u, '');
  const behind = text
    .slice(index + date.length)
    .replace(/^[\s　]*(?:付け?|公開|掲載|配信|発表|更新)?[\s　]*[)）\]］]?/u, '');
  const open = before.search(/[(（[［][^()（）[\]［］]*$/u);
  const closed = open > 0 ? `${before.replace(edge, '')}）` : before;
  return `${closed} ${behind}`;
}

const edge = /[\s　,，、。|｜・:：;；-]+$/u;

/** Takes out `[words](address)`, `<address>` and bare addresses, and keeps the words. */
function withoutAddresses(text: string): { readonly text: string; readonly urls: readonly string[] } {
  const urls: string[] = [];
  const keep = (_: string, words: string, address: string) => {
    urls.push(address);
    return words;
  };
  const unlinked = text
    .replace(/\[((?:[^[\]]|\[[^[\]]{0,80}\]){1,400})\]\((https?:\/\/[^\s)]+)\)/giu, keep)
    .replace(/[<＜(（]?(https?:\/\/[!-'*-;=?-~]+)[>＞)）]?/giu, (_, address: string) => {
      urls.push(address.replace(/[)）.,]+$/u, ''));
      return ' ';
    });
  return { text: unlinked, urls };
}

function divide(text: string): Pick<ParsedSource, 'title' | 'publisher'> {
  if (text === '') return { title: null, publisher: null };
  return (
    byComma(text, /[,，]/u) ??
    byQuotes(text) ??
    byBrackets(text) ??
    byMark(text) ??
    byComma(text, /、/u) ?? { title: text, publisher: null }
  );
}

/** 「題名,媒体」 or 「媒体,題名」: the last or first part that names an outlet. */
function byComma(text: string, comma: RegExp): Pick<ParsedSource, 'title' | 'publisher'> | null {
  const parts = text.split(comma);
  const last = trimmed(parts.at(-1) ?? '');
  const first = trimmed(parts[0] ?? '');
  if (parts.length < 2) return null;
  const tail = { title: trimmed(text.slice(0, text.lastIndexOf(parts.at(-1) ?? ''))), publisher: last };
  const head = { title: trimmed(text.slice((parts[0] ?? '').length)), publisher: first };
  if (isKnownOutlet(last)) return tail;
  if (isKnownOutlet(first)) return head;
  if (comma.test('、')) return null;
  return isOutletLike(last) ? tail : isOutletLike(first) ? head : null;
}

/** 「媒体「題名」」 or 「「題名」媒体」. */
function byQuotes(text: string): Pick<ParsedSource, 'title' | 'publisher'> | null {
  const [, before = '', title = '', behind = ''] =
    /^([^「『"“]*)[「『"“](.+)[」』"”]([^」』"”]*)$/u.exec(text) ?? [];
  const outlets = [trimmed(before), trimmed(behind)].filter((words) => words !== '');
  const [publisher] = outlets;
  if (title === '' || outlets.length !== 1 || publisher === undefined || !isOutletLike(publisher))
    return null;
  return { title: trimmed(title), publisher: publisher.replace(/^[(（]|[)）]$/gu, '') };
}

/** 「題名（媒体）」. */
function byBrackets(text: string): Pick<ParsedSource, 'title' | 'publisher'> | null {
  const [, title = '', publisher = ''] =
    /^(.+?)[\s　]*[(（[［【]([^()（）[\]［］【】]+)[)）\]］】]$/u.exec(text) ?? [];
  return title !== '' && isOutletLike(publisher)
    ? { title: trimmed(title), publisher: trimmed(publisher) }
    : null;
}

/** 「題名 | 媒体」, 「題名 - 媒体」, 「媒体：題名」. */
function byMark(text: string): Pick<ParsedSource, 'title' | 'publisher'> | null {
  const [, title = '', publisher = ''] =
    /^(.+)(?:[\s　]*[|｜][\s　]*|[\s　]+[-–—―－／/][\s　]+)([^|｜]+)$/u.exec(text) ?? [];
  if (title !== '' && isOutletLike(publisher))
    return { title: trimmed(title), publisher: trimmed(publisher) };
  const [, name = '', rest = ''] = /^([^：:]{2,24})[：:][\s　]*(.+)$/u.exec(text) ?? [];
  return name !== '' && isOutletLike(name) ? { title: trimmed(rest), publisher: trimmed(name) } : null;
}

function trimmed(text: string): string {
  const edges = new RegExp(`^(?:${separators.source})|(?:${separators.source})$`, 'gu');
  return text.replace(edges, '').replace(/[\s　]{2,}/gu, ' ');
}
