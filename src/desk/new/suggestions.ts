import { readFuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import { readingOf } from '#search/analyzer/reading.ts';
import type { Tokenizer } from '#search/analyzer/tokenizer.ts';
import { faultOfId, proposeId } from '../draft/article-id.ts';
import type { KnownContent } from '../draft/known-content.ts';
import { tagsIn } from '../draft/tags-in.ts';
import type { Suggestions } from './answers.ts';

/**
 * What the content and the dictionary suggest for the answers.
 *
 * @param today the year of an article whose date names none, `YYYY-MM-DD`
 * @param force whether an id that is taken may be taken again
 */
export function suggestionsFrom(
  known: KnownContent,
  tokenizer: Tokenizer,
  today: string,
  force: boolean,
): Suggestions {
  const taken = force ? [] : known.ids;
  return {
    readingOf: (name) => readingOf(name, tokenizer),
    idFor: (title, disclosed) => proposeId(title, yearOf(disclosed) ?? today.slice(0, 4), tokenizer, taken),
    faultOfId: (id) => faultOfId(id, taken),
    tagsFor: (title) => tagsIn(title, known.tags),
    tags: known.tags.map(({ slug, label }) => ({ slug, label })),
    series: known.series.map(({ id, title }) => ({ slug: id, label: title })),
    authors: known.authors.map(({ id, name }) => ({ slug: id, label: name })),
    lessons: known.lessons.map(({ id, title }) => ({ slug: id, label: title })),
  };
}

/** The flags of all questions, before anything is known. */
export const nothingKnown: Suggestions = {
  readingOf: () => '',
  idFor: () => '',
  faultOfId: () => null,
  tagsFor: () => [],
  tags: [],
  series: [],
  authors: [],
  lessons: [],
};

/** The year in which a date begins, or null where it names none. */
export function yearOf(date: string): string | null {
  const result = readFuzzyDate(date);
  return result.ok ? ((result.date.earliest ?? result.date.latest)?.slice(0, 4) ?? null) : null;
}
