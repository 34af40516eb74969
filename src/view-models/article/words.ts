import type { GlossaryTerm } from '#domain/taxonomy/glossary-term.ts';
import { readsAsWritten } from '#domain/typography/kana.ts';
import type { Body } from '#markdown/parse-body.ts';

/** A glossary term of an article, explained on its page. */
export interface Word {
  /** The id of its explanation on the page. */
  readonly anchor: string;
  readonly id: string;
  readonly term: string;
  readonly reading: string;
  readonly description: string;
}

/** What a marked term of the body asks for while the page is written. */
export interface WordLinks {
  readonly hrefOf: (id: string) => string | undefined;
  /** The reading to set over exactly these words; undefined where they are not the term or read as they are written. */
  readonly readingOf: (id: string, words: string) => string | undefined;
}

/** The terms that the body marks, each once, in the order in which they first stand there. */
export function toWords({ terms }: Pick<Body, 'terms'>, glossary: readonly GlossaryTerm[]): readonly Word[] {
  return [...new Set(terms.map(({ id }) => id))].flatMap((id) => {
    const found = glossary.find((entry) => entry.id === id);
    if (found === undefined) return [];
    const { term, reading, description } = found;
    return [{ anchor: `word-${id}`, id, term, reading, description }];
  });
}

export function toWordLinks(words: readonly Word[]): WordLinks {
  const byId = new Map(words.map((word) => [word.id, word]));
  return {
    hrefOf: (id) => {
      const word = byId.get(id);
      return word && `#${word.anchor}`;
    },
    readingOf: (id, words) => {
      const word = byId.get(id);
      return word?.term === words && !readsAsWritten(words) ? word.reading : undefined;
    },
  };
}
