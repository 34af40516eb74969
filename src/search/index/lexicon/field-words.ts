import { readFileSync } from 'node:fs';
import type { AuthoredName } from '../search-document.ts';

/** A word and what means about the same. */
export type SynonymGroup = readonly string[];

const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;

/** The field's words that a dictionary has to know as they are: loanwords, which otherwise run into their neighbours. */
export function fieldLoanwords(): readonly string[] {
  return readTable()
    .map(([word]) => word)
    .filter((word) => KATAKANA.test(word));
}

/** What means about the same: by the field's table, and by the publication's own glossary and tags. */
export function synonymGroups(names: readonly AuthoredName[]): readonly SynonymGroup[] {
  const listed = names.map(({ text, variants }) => [text, ...variants]);
  const groups = [...listed, ...readTable().map(([word, also]) => [word, ...also])];
  return groups.filter((group) => group.length > 1);
}

/** Read when it is needed: the table stands beside this module. */
function readTable(): readonly (readonly [word: string, also: readonly string[]])[] {
  const lines = readFileSync(new URL('field-words.tsv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1);
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [word = '', also = ''] = line.split('\t');
      return [word, also.split(' ').filter(Boolean)];
    });
}
