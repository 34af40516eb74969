import { readFuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import { frontMatterSchema } from '#domain/incident/front-matter.ts';
import { sourceSchema } from '#domain/incident/source.ts';
import type { Vocabulary } from '#domain/taxonomy/vocabulary.ts';
import type { Question } from './interview.ts';

/** The values of a closed vocabulary to choose from. */
export function choicesOf(vocabulary: Vocabulary): NonNullable<Question['choices']> {
  return Object.entries(vocabulary).map(([slug, { label }]) => ({ slug, label }));
}

/** What is wrong with a title, in the words of the schema. */
export function faultOfTitle(title: string): string | null {
  const result = frontMatterSchema.shape.title.safeParse(title);
  return result.success ? null : (result.error.issues[0]?.message ?? '見出しになりません。');
}

/** What is wrong with a date, from the reader of dates. */
export function faultOfDate(text: string): string | null {
  const result = readFuzzyDate(text);
  return result.ok ? null : `${result.reason}。${result.hint}`;
}

/** What is wrong with a reading of a name. */
export function faultOfReading(reading: string): string | null {
  return /^[ぁ-ゖー・ 0-9A-Za-z]+$/u.test(reading)
    ? null
    : '読みは、ひらがなで書きます（例: まついしょうけん）。';
}

/** What is wrong with an address; none at all is fine. */
export function faultOfAddress(address: string): string | null {
  if (address === '') return null;
  const result = sourceSchema.shape.url.safeParse(address);
  return result.success ? null : 'https:// で始まるアドレスを書くか、省きます。';
}

/** What is wrong with an answer that may be anything but empty. */
export function faultOfText(text: string): string | null {
  return text === '' ? '空にはできません。' : null;
}
