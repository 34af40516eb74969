import { type DateContext, type FuzzyDate, readFuzzyDate } from '#domain/calendar/fuzzy-date.ts';

/** A date at the beginning of a line, and what stands behind it. */
export interface LeadingDate {
  readonly date: FuzzyDate;
  readonly rest: string;
}

const longest = 45;

/**
 * The longest beginning of a line that reads as a date, and the rest without what divides them
 * (「2020年1月17日：通報があった」, 「2020/1/17　通報」, 「同日、会見」). Null where none does.
 */
export function leadingDate(text: string, context: DateContext = {}): LeadingDate | null {
  const line = text.trim().replace(/^\*\*(.+?)\*\*/u, '$1');
  if (!/^[\d０-９㋿令平昭RHS同翌前当発公事検判発、（([［【「早遅.]/u.test(line)) return null;
  for (const end of ends(line)) {
    const words = line
      .slice(0, end)
      .replace(/^[[［【（(「]|[\]］】」：:、,，]$/gu, '')
      .trim();
    const read = readFuzzyDate(words, context);
    if (read.ok) return { date: read.date, rest: withoutDivider(line.slice(end)) };
  }
  return null;
}

/** Whether a line begins with a date of its own, with or without a year. */
export function isDated(text: string): boolean {
  return dated.test(
    text
      .trim()
      .replace(/^[*【[（(]+/u, '')
      .normalize('NFKC'),
  );
}

const dated = new RegExp(
  [
    '^(?:(?:19|20)\\d{2}(?:年|[./-]\\d)',
    '\\d{1,2}月(?:\\d|[上中下初末]|$|\\s)',
    '\\d{1,2}日(?:$|[\\s、:に未早朝午夜夕])',
    '\\d{1,2}/\\d{1,2}(?!\\d)',
    '\\d{1,2}(?::\\d{2}|時)',
    '(?:令和|平成|昭和)[0-9元]',
    '[RHS][0-9元]{1,2}\\.',
    '同[日月年]',
    '翌[日月年朝々])',
  ].join('|'),
  'u',
);

/** Where a date may end, the longest first: before a divider, or behind a unit. */
function ends(line: string): readonly number[] {
  const found: number[] = [];
  for (let at = 1; at <= Math.min(longest, line.length); at++) {
    const before = line[at - 1] ?? '';
    const behind = line[at] ?? '';
    if (
      behind === '' ||
      /[\s　：:、,，。|｜\t\-–—―→…に）)\]］】」]/u.test(behind) ||
      /[年月日時分秒頃ろ旬末初春夏秋冬前後中\d０-９）)\]］】」]/u.test(before)
    ) {
      found.push(at);
    }
  }
  return found.reverse();
}

function withoutDivider(rest: string): string {
  return rest
    .replace(/^\*\*/u, '')
    .replace(/^[\]］】」）)]?[\s　：:、,，。|｜\t\-–—―→…]*/u, '')
    .replace(/^に、?(?=\S)/u, '')
    .trim();
}
