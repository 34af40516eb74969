import type { Tokenizer } from '../analyzer/tokenizer.ts';
import { type Word, wordsOf } from '../analyzer/words.ts';
import type { SearchDocument } from './search-document.ts';

/** The words of an article, field by field. */
export interface DocumentWords {
  readonly title: readonly Word[];
  readonly summary: readonly Word[];
  readonly parts: readonly PartWords[];
}

export interface PartWords {
  readonly heading: readonly Word[];
  readonly text: readonly Word[];
  readonly weight: number;
}

/** Cuts every searched field of an article into words; parts of weight 0 are left out. */
export function analyse(document: SearchDocument, tokenizer: Tokenizer): DocumentWords {
  return {
    title: wordsOf(document.title, tokenizer),
    summary: document.summary.flatMap((sentence) => wordsOf(sentence, tokenizer)),
    parts: document.parts
      .filter((part) => part.weight > 0)
      .map(({ heading, text, weight }) => ({
        heading: wordsOf(heading, tokenizer),
        text: wordsOf(text, tokenizer),
        weight,
      })),
  };
}

/** All words of an article, each as often as it is written. */
export function allWords({ title, summary, parts }: DocumentWords): readonly Word[] {
  return [...title, ...summary, ...parts.flatMap(({ heading, text }) => [...heading, ...text])];
}
