import { isPress } from './outlet.ts';
import { type ParsedSource, parseSource } from './parse-source.ts';
import { writtenDates } from './written-date.ts';

const pdf = /[[［(（【]\s*PDF\s*[\]］)）】]/iu;
const subject =
  /(?:について|に関する(?:お知らせ|ご報告|お詫び|報告)|お知らせ|おわび|お詫び|ご報告|報告書?|第[0-9０-９一二三四五六七八九十]+報)/u;

/**
 * An organisation's own announcement in a list: 「海辺社 [PDF] 不正アクセスについて（2021年3月24日）」.
 * Null for a line that is none. Without a [PDF] mark, it has to end with a date and speak of its subject
 * as announcements do.
 */
export function announcement(text: string): ParsedSource | null {
  if (text.length > 160 || /。.+/u.test(text)) return null;
  const marked = pdf.exec(text);
  const [date] = writtenDates(text).slice(-1);
  const endsDated =
    date !== undefined && /^[\s　)）\]］付。]*$/u.test(text.slice(date.index + date.text.length));
  const [, linked] = /^\[[^\]]+\]\((https?:[^)]+)\)/u.exec(text) ?? [];
  if (!marked && !(subject.test(text) && (endsDated || linked))) return null;
  if (!marked && !/^(?:\[|[^。、]{2,24}?(?:[\s　「『:：]|株式会社))/u.test(text)) return null;
  const parsed = parseSource(text);
  const divided = marked ? aroundMark(text, marked) : byName(parsed.title ?? '');
  const publisher = divided?.publisher ?? parsed.publisher;
  const found: ParsedSource = {
    ...parsed,
    title: divided?.title ?? parsed.title,
    publisher,
    kind: !marked && publisher !== null && isPress(publisher) ? 'press' : 'official',
  };
  return isWhole(found, text.replace(pdf, ' ').replace(date?.text ?? '', ' ')) ? found : null;
}

/** What stands before the mark names who announced it, what stands behind is the title; or it is quoted. */
function aroundMark(
  text: string,
  mark: RegExpExecArray,
): { readonly title: string; readonly publisher: string } | null {
  const before = bare(text.slice(0, mark.index));
  const behind = bare(text.slice(mark.index + mark[0].length));
  if (before !== '' && behind !== '' && before.length <= 30 && !subject.test(before))
    return { publisher: before, title: behind };
  return byName(before !== '' ? before : behind);
}

/** 「海辺社「…について」」, 「海辺社：…について」, 「海辺社 …について」. */
function byName(text: string): { readonly title: string; readonly publisher: string } | null {
  const [, publisher = '', title = ''] =
    /^([^「『：:\s　]{2,24})[\s　]*[「『](.+)[」』]$/u.exec(text) ??
    /^([^「『：:\s　]{2,24})[\s　]*[：:][\s　]*(.+)$/u.exec(text) ??
    /^([^「『：:\s　、。]{2,24})[\s　]+(.+)$/u.exec(text) ??
    [];
  return publisher !== '' && subject.test(title) ? { publisher, title } : null;
}

/** Without the date, the address and the brackets around them. */
function bare(text: string): string {
  const { title, publisher } = parseSource(text.replace(/^[「『]|[」』]$/gu, ''));
  const words = [publisher, title].filter((part) => part !== null);
  if (words.length < 2) return words[0] ?? '';
  const [date] = writtenDates(text).slice(-1);
  return text
    .slice(0, date?.index)
    .replace(/\[([^\]]+)\]\([^)]+\)/gu, '$1')
    .replace(/[\s　(（「『[]+$|^[\s　)）」』\]]+/gu, '')
    .trim();
}

/** Whether every word stands in one of the fields: a line that says more is no announcement. */
function isWhole(found: ParsedSource, words: string): boolean {
  const told = [found.publisher, found.title, found.publishedAt, found.url, found.note].join(' ');
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => told.includes(word));
}
