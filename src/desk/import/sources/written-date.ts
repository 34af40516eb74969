import { readFuzzyDate } from '#domain/calendar/fuzzy-date.ts';

const digit = '[0-9０-９]';
const year = `(?:(?:19|20|１９|２０)${digit}{2})`;
const pattern = new RegExp(
  [
    `${year}年(?:[(（](?:令和|平成)[^)）]{1,4}[)）])?${digit}{1,2}月(?:${digit}{1,2}日)?`,
    `${year}[./／．-]${digit}{1,2}[./／．-]${digit}{1,2}`,
    `${year}[./／-]${digit}{1,2}(?!${digit})`,
    `(?:令和|平成)(?:元|${digit}{1,2})年${digit}{1,2}月(?:${digit}{1,2}日)?`,
    `(?<![A-Za-z])[RH](?:元|${digit}{1,2})[.．]${digit}{1,2}[.．]${digit}{1,2}`,
    `${year}年`,
  ].join('|'),
  'gu',
);

/** A date within a text, as it is written there and as a source states it. */
export interface WrittenDate {
  readonly text: string;
  readonly index: number;
  /** `2021-03-24` where it is a day, `2021-03` a month; else the words. */
  readonly value: string;
}

/** The dates of a text that name a year, in their order. */
export function writtenDates(text: string): readonly WrittenDate[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
    const read = readFuzzyDate(words);
    return read.ok ? [{ text: words, index, value: read.date.edtf ?? read.date.wording }] : [];
  });
}
