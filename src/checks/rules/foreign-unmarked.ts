import type { Content } from '#manuscripts/read-content.ts';
import { allPassages, type Passage } from '../passages.ts';
import { textRule } from '../prose/text-rule.ts';

/** Four words and more of Latin letters, as a phrase has them. */
const phrase = /[A-Za-z][A-Za-z'’-]*(?:[,;:]? [A-Za-z][A-Za-z'’-]*){3,}/gu;
/** Words that make a phrase of names and terms; a product's name seldom has one of them in small letters. */
const functionWord =
  /^(?:an?|the|of|to|and|or|is|are|was|were|be|been|has|have|for|in|on|at|by|from|with|your?)$/u;

export const foreignUnmarked = textRule({
  id: 'foreign-unmarked',
  severity: 'warning',
  description: '本文の外国語の句や文は、何語かが分かるようにします。読み上げの声が切り替わります。',
  instead: '<Foreign lang="en">…</Foreign> で囲みます。製品や組織の名前だけなら、囲みません。',
  passages: bodies,
  find: (text, { block }) =>
    [...text.matchAll(phrase)].flatMap(({ 0: found, index }) => {
      const words = found.split(/[,;:]? /u);
      const small = words.filter((word) => /^[a-z]/u.test(word));
      // One small word may stand in a name: Bank of Tokyo Mitsubishi.
      if (small.length < 2 || !small.some((word) => functionWord.test(word))) return [];
      const isMarked = block?.foreign.some(
        (part) => part.index <= index && index + found.length <= part.index + part.text.length,
      );
      if (isMarked || block?.links.some((link) => link.text.includes(found))) return [];
      return [
        {
          index,
          length: found.length,
          message: `「${found}」が、何語かの印なしに書かれています`,
          hint: `<Foreign lang="en">${found}</Foreign> のように囲みます`,
        },
      ];
    }),
});

/** An attribute has no room for the mark. */
function bodies(content: Content): readonly Passage[] {
  return allPassages(content).filter(({ block }) => block !== null && block.kind !== 'attribute');
}
