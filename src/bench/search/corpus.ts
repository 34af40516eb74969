/** A text to be found. */
export interface CorpusDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A query and the ids of the documents that answer it. */
export interface CorpusQuery {
  readonly id: string;
  readonly kind: string;
  readonly q: string;
  readonly relevant: readonly string[];
}

/** A collection to measure retrieval with. */
export interface Corpus {
  readonly documents: readonly CorpusDocument[];
  readonly queries: readonly CorpusQuery[];
}

/** At most so many queries of each kind, the first ones, of the wanted kinds (all kinds for none named). */
export function chooseQueries(
  queries: readonly CorpusQuery[],
  { kinds, limit }: { readonly kinds: readonly string[]; readonly limit: number },
): readonly CorpusQuery[] {
  const seen = new Map<string, number>();
  return queries.filter(({ kind }) => {
    if (kinds.length > 0 && !kinds.includes(kind)) return false;
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    return before < limit;
  });
}
