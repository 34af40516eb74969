import { valuesOf } from '#manuscripts/read-content.ts';
import { findingIn, type Passage, passagesOf } from '../passages.ts';
import type { Finding, Rule } from '../rule.ts';

export const termFirstUse: Rule = {
  id: 'term-first-use',
  severity: 'warning',
  description: '用語集にある言葉は、本文で最初に出るところに <Term> を付けます。',
  instead: '最初の1回を <Term id="…">…</Term> で囲みます。2回目からは付けません。--fix で囲めます。',
  check: (content) => {
    const terms = valuesOf(content.glossary).map(({ id, term }) => ({
      id,
      term,
      pattern: wordPattern(term),
    }));
    const files = Map.groupBy(
      passagesOf(content, 'articles').filter(
        ({ block }) => block !== null && block.kind !== 'heading' && block.kind !== 'attribute',
      ),
      ({ manuscript }) => manuscript.file,
    );
    return [...files.values()].flatMap((passages) =>
      terms.flatMap(({ id, term, pattern }): readonly Finding[] => {
        const first = firstUse(passages, pattern);
        const { terms: marked = [], claims = [], links = [] } = first?.passage.block ?? {};
        if (first === null || stands(first, marked)) return [];
        const isClaimed = stands(first, claims);
        const replacement = `<Term id="${id}">${term}</Term>`;
        return [
          findingIn(first.passage, first.index, first.length, {
            message: `用語「${term}」の最初のところに <Term> がありません`,
            hint: isClaimed
              ? `<Claim> で囲む語句を狭め、その外に ${replacement} と書きます`
              : `${replacement} と書きます`,
            // Not within a link, where a term cannot stand.
            ...(links.length === 0 && !isClaimed && { replacement }),
          }),
        ];
      }),
    );
  },
};

interface Use {
  readonly passage: Passage;
  readonly index: number;
  readonly length: number;
}

function firstUse(passages: readonly Passage[], pattern: RegExp): Use | null {
  for (const passage of passages) {
    const match = pattern.exec(passage.text);
    if (match !== null) return { passage, index: match.index, length: match[0].length };
  }
  return null;
}

/** Whether it stands within marked words: those of this term, of a longer one (フォレンジック in フォレンジック調査), of a claim. */
function stands(
  { index }: Use,
  marked: readonly { readonly text: string; readonly index: number }[],
): boolean {
  return marked.some((words) => words.index <= index && index < words.index + words.text.length);
}

/** The word by itself: not within a longer one of the same script. */
function wordPattern(term: string): RegExp {
  const escaped = term.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const classes = ['A-Za-z0-9-', '\\p{sc=Katakana}ー', '\\p{sc=Han}々'];
  const of = (character: string): string => {
    const own = classes.find((name) => new RegExp(`[${name}]`, 'u').test(character));
    return own === undefined ? '' : `[${own}]`;
  };
  const before = of(term.at(0) ?? '');
  // なりすまし is not なりすまして.
  const behind = /\p{sc=Hiragana}$/u.test(term) ? '[てたまなる]' : of(term.at(-1) ?? '');
  return new RegExp(
    `${before === '' ? '' : `(?<!${before})`}${escaped}${behind === '' ? '' : `(?!${behind})`}`,
    'u',
  );
}
