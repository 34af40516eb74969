import type { Article } from '#domain/incident/article.ts';
import { keyOfMark, rowOfFact } from '#domain/ledger/fact-keys.ts';
import { factWords } from '#domain/ledger/fact-words.ts';
import { type LedgerRow, ledgerRowId, rowsByKey } from '#domain/ledger/stating-rows.ts';
import type { Body } from '#markdown/parse-body.ts';
import { keyDates, rowOfKeyDate } from './key-dates.ts';

/** A row that the text speaks of: the id it carries, and the place where the text first does. */
export interface InText {
  readonly id: string;
  readonly href: string;
  /** 本文の5月26日: what tells the link from those of other rows, without the row. */
  readonly name: string;
}

/** How the sentences of an article and the rows of its ledger reach each other. */
export interface FactLinks {
  /** The address of the row that states a fact of the text; undefined where none does. */
  readonly rowOf: (fact: string) => string | undefined;
  /** The id that the first mention of a fact carries. */
  readonly anchorOf: (fact: string) => string;
  /** Null for a row that the text does not speak of. */
  readonly inText: (row: LedgerRow, index: number) => InText | null;
  /** The id of a row to which the text or a key fact leads; null for the others, which need none. */
  readonly idOf: (row: LedgerRow, index: number) => string | null;
}

/**
 * Finds for each fact of the body the row that states it. A row leads back to the first words that the editor marked
 * as its own (`claims`), else to its first number or day (`facts`).
 */
export function toFactLinks(article: Article, { claims, facts }: Pick<Body, 'claims' | 'facts'>): FactLinks {
  const rows = rowsByKey(article);
  const stated = [...claims.map(({ id }) => keyOfMark(id)), ...facts];
  const anchorOf = (fact: string) => `f${stated.indexOf(fact) + 1}`;
  const mentions = new Map<string, Omit<InText, 'id'>>();
  for (const fact of stated) {
    const id = rowOfFact(rows, fact);
    if (id !== undefined && !mentions.has(id)) {
      mentions.set(id, { href: `#${anchorOf(fact)}`, name: `本文の${factWords(fact)}` });
    }
  }
  const keyRows = keyDates.map((name) => rowOfKeyDate(article, name));
  return {
    rowOf: (fact) => {
      const id = rowOfFact(rows, fact);
      return id === undefined ? undefined : `#${id}`;
    },
    anchorOf,
    inText: (row, index) => {
      const id = ledgerRowId(row, index);
      const mention = mentions.get(id);
      return mention === undefined ? null : { id, ...mention };
    },
    idOf: (row, index) => {
      const id = ledgerRowId(row, index);
      return mentions.has(id) || (row === 'timeline' && keyRows.includes(index)) ? id : null;
    },
  };
}
