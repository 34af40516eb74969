import { hasSlug, type Vocabulary } from '#domain/taxonomy/vocabulary.ts';

/**
 * A value that an editor chose from the list of a vocabulary.
 *
 * @throws RangeError when it is none: the list that was offered was another one.
 */
export function slugIn<V extends Vocabulary>(vocabulary: V, slug: string): keyof V & string {
  if (!hasSlug(vocabulary, slug)) throw new RangeError(`not a value of the vocabulary: ${slug}`);
  return slug;
}
