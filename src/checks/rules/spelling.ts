import { spellingKey } from '#domain/taxonomy/spelling-key.ts';
import { type Content, valuesOf } from '#manuscripts/read-content.ts';
import { allPassages, findingIn } from '../passages.ts';
import { type HouseSpelling, houseSpellings } from '../prose/house-spellings.ts';
import type { Finding, Rule } from '../rule.ts';

export const spelling: Rule = {
  id: 'spelling',
  severity: 'warning',
  description:
    '同じ言葉は、いつも同じ書き方にします（漏洩→漏えい、サーバ→サーバー）。タグと用語の variants にある書き方違いも見ます。',
  instead:
    '示された書き方にします。--fix で直せます。書き方の一覧は src/checks/prose/house-spellings.ts にあります。',
  check: (content) => {
    const spellings = [...houseSpellings, ...registered(content)];
    return allPassages(content).flatMap((passage) => {
      // Two rows may speak of one place (ランサムウエア in the list and among a tag's variants).
      const seen = new Set<number>();
      // What stands in 『』 is the title of a work.
      const text = passage.text.replace(/『[^』]*』/gu, (title) => '\uFFFC'.repeat(title.length));
      return spellings.flatMap(({ found, write }) =>
        [...text.matchAll(found)].flatMap(({ 0: word, index }): readonly Finding[] => {
          if (seen.has(index)) return [];
          seen.add(index);
          return [
            findingIn(passage, index, word.length, {
              message: `「${word}」と書かれています`,
              hint: `「${write}」にそろえます`,
              replacement: write,
            }),
          ];
        }),
      );
    });
  },
};

/** The variants of tags and terms that are the same word in other characters; synonyms are not. */
function registered(content: Content): readonly HouseSpelling[] {
  const entries = [
    ...valuesOf(content.tags).map(({ label, variants }) => ({ write: label, variants })),
    ...valuesOf(content.glossary).map(({ term, variants }) => ({ write: term, variants })),
  ];
  return entries.flatMap(({ write, variants }) =>
    variants
      .filter((variant) => variant !== write && spellingKey(variant) === spellingKey(write))
      .map((variant) => ({ found: wholeWord(variant), write })),
  );
}

/** The word itself and not the beginning of a longer one: メモリ is not found in メモリー. */
function wholeWord(word: string): RegExp {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`${/^[A-Za-z]/.test(word) ? '(?<![A-Za-z])' : ''}${escaped}(?![ァ-ヶーA-Za-z])`, 'gu');
}
