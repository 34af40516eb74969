import type { CorpusDocument } from './corpus.ts';

const SHORTEST = 15;
const LONGEST = 60;

/**
 * Sentences of the documents themselves, as whole-sentence queries for a collection that comes without questions:
 * the first fitting sentence of each of `count` documents, spread evenly over the list.
 */
export function sentencesOf(documents: readonly CorpusDocument[], count: number): readonly string[] {
  const sentences = documents.flatMap(({ text }) => {
    const own = text.split(/(?<=。)|\n/u).map((sentence) => sentence.trim());
    return own.find(({ length }) => length >= SHORTEST && length <= LONGEST) ?? [];
  });
  const wanted = Math.min(count, sentences.length);
  return Array.from({ length: wanted }, (_, index) => {
    return sentences[Math.floor((index * sentences.length) / wanted)] ?? '';
  });
}
