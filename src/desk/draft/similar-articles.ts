import { fillIn } from '#domain/publication/fill-in.ts';
import { spellingKey } from '#domain/taxonomy/spelling-key.ts';

interface Told {
  readonly title: string;
  readonly organisations: readonly { readonly name: string }[];
}

/** An article that may tell of the same incident, and why it is thought so. */
export interface SimilarArticle {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
}

/** Two titles are called similar when they share at least this part of their pairs of letters. */
const similar = 0.45;

/** The articles that name the same organisation or have a similar title, in the order given. */
export function similarArticles(
  draft: Told,
  articles: readonly (Told & { readonly id: string })[],
): readonly SimilarArticle[] {
  const own = new Set(named(draft.organisations).map(({ name }) => nameKey(name)));
  return articles.flatMap(({ id, title, organisations }) => {
    const shared = named(organisations)
      .filter(({ name }) => own.has(nameKey(name)))
      .map(({ name }) => name);
    if (shared.length > 0) return [{ id, title, reason: `同じ組織（${shared.join('、')}）` }];
    const isTitled = !draft.title.includes(fillIn) && !title.includes(fillIn);
    return isTitled && likeness(draft.title, title) >= similar
      ? [{ id, title, reason: '見出しが似ています' }]
      : [];
  });
}

/** The organisations that the editor has named. */
function named(organisations: Told['organisations']): Told['organisations'] {
  return organisations.filter(({ name }) => !name.includes(fillIn));
}

/** A name without its legal form. */
function nameKey(name: string): string {
  return spellingKey(name.replace(/株式会社|有限会社|合同会社|（株）|\(株\)|㈱/gu, ''));
}

/** How alike two texts are, from 0 to 1: the Dice coefficient of their pairs of letters (Dice 1945). */
export function likeness(one: string, other: string): number {
  const left = pairsOf(one);
  const right = pairsOf(other);
  if (left.size + right.size === 0) return 0;
  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / (left.size + right.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...spellingKey(text).replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
