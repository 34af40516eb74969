/** One value of a closed vocabulary, in the words a reader and an editor see. */
export interface VocabularyEntry {
  /** Short Japanese label for chips and tables. */
  readonly label: string;
  /** One sentence in です・ます by which an editor decides whether the value applies; pages print it too. */
  readonly definition: string;
  /** A case from the field, without naming an organisation. */
  readonly example?: string;
}

/**
 * A closed list of values: slug → entry, in display order.
 * Slugs stand in published URLs and data, so they are never renamed or removed; values are only added.
 */
export type Vocabulary<Slug extends string = string> = Readonly<Record<Slug, VocabularyEntry>>;

/** Whether `slug` is a value of `vocabulary`. */
export function hasSlug<V extends Vocabulary>(vocabulary: V, slug: string): slug is keyof V & string {
  return Object.hasOwn(vocabulary, slug);
}

/** The slugs in display order, in the non-empty tuple shape that `z.enum` takes. Throws on an empty vocabulary. */
export function slugsOf<V extends Vocabulary>(vocabulary: V): [keyof V & string, ...(keyof V & string)[]] {
  const [first, ...rest] = Object.keys(vocabulary).filter((slug) => hasSlug(vocabulary, slug));
  if (first === undefined) throw new Error('語彙に値がありません。');
  return [first, ...rest];
}

/** The Japanese label of a value. */
export function labelOf<Slug extends string>(vocabulary: Vocabulary<Slug>, slug: NoInfer<Slug>): string {
  return vocabulary[slug].label;
}
