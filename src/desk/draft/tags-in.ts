import { spellingKey } from '#domain/taxonomy/spelling-key.ts';
import type { Tag } from '#domain/taxonomy/tag.ts';

/** The tags whose name, or another spelling of it, stands in a text; in the order given. */
export function tagsIn(
  text: string,
  tags: readonly Pick<Tag, 'slug' | 'label' | 'variants'>[],
): readonly string[] {
  const key = spellingKey(text);
  return tags
    .filter(({ label, variants }) => [label, ...variants].some((word) => key.includes(spellingKey(word))))
    .map(({ slug }) => slug);
}
