import { type DateContext, type DayBounds, type FuzzyDate, readFuzzyDate } from './fuzzy-date.ts';

/** The rows of a TSV table; its first line names the columns. `\u3000` stands for the wide space. */
export function parseTable(tsv: string): ReadonlyArray<Readonly<Record<string, string>>> {
  const [header = '', ...lines] = tsv
    .replaceAll('\\u3000', '\u3000')
    .split('\n')
    .filter((line) => line !== '');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** The date, for texts that a test knows to be readable. */
export function dateOf(text: string, context: DateContext = {}): FuzzyDate {
  const result = readFuzzyDate(text, context);
  if (!result.ok) throw new Error(`${text}: ${result.reason}`);
  return result.date;
}

/** 'previous=2021-03-24;discovered=2020-01-17' → a context; '-' is an empty one. */
export function contextOf(notation: string): DateContext {
  if (notation === '-') return {};
  const entries = notation.split(';').map((entry): [string, FuzzyDate] => {
    const [name = '', ...text] = entry.split('=');
    return [name, dateOf(text.join('='))];
  });
  const { previous, ...events } = Object.fromEntries(entries);
  return { events, ...(previous === undefined ? {} : { previous }) };
}

/** '2021-03-24', '2021-03-01..2021-03-31', '2021-03-01..', '..'. */
export function boundsNotation({ earliest, latest }: DayBounds): string {
  return earliest !== null && earliest === latest ? earliest : `${earliest ?? ''}..${latest ?? ''}`;
}
