import type { Segment } from '../client/excerpt.ts';
import type { SearchHit } from '../client/search-engine.ts';

/** The parameter by which an article is told what to mark: once for each word. */
export const MARK_PARAMETER = 'mark';
const MOST_WORDS = 8;
const LONGEST_WORD = 40;

/** The words that a hit shows as found, as the article writes them, each once. */
export function wordsOf({
  title,
  summary,
  sections,
}: Pick<SearchHit, 'title' | 'summary' | 'sections'>): readonly string[] {
  const excerpts = sections.map(({ excerpt }) => excerpt);
  const segments: readonly Segment[] = [title, ...excerpts, ...summary].flat();
  const words = segments.flatMap(({ text, marked }) => (marked && text.length <= LONGEST_WORD ? [text] : []));
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/**
 * The address that opens an article at a section with the words marked.
 * @param url as the index has it.
 * @param location the page's own address.
 * @returns undefined for an address that leads to another origin.
 */
export function articleAddress(
  url: string,
  { anchor, words }: { readonly anchor: string | null; readonly words: readonly string[] },
  location: URL,
): string | undefined {
  const address = URL.parse(url, location);
  if (address?.origin !== location.origin) return undefined;
  for (const word of words) address.searchParams.append(MARK_PARAMETER, word.toWellFormed());
  if (anchor !== null) address.hash = anchor;
  return address.href;
}

/** The words that an address asks to be marked. A hand-written address asks for no more than a result does. */
export function wordsToMark(parameters: URLSearchParams): readonly string[] {
  const words = parameters.getAll(MARK_PARAMETER).map((word) => word.trim());
  return [...new Set(words)]
    .filter((word) => word !== '' && word.length <= LONGEST_WORD)
    .slice(0, MOST_WORDS);
}
