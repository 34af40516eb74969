import type { Tag } from '#domain/taxonomy/tag.ts';
import type { TagChoice } from '../service/pages/topic-fields.ts';

/** The tags that can be chosen, in the order of their readings. A tag whose file has a mistake is left out. */
export function tagChoices(tags: readonly { readonly value: Tag | null }[]): readonly TagChoice[] {
  return tags
    .flatMap(({ value }) => value ?? [])
    .map(({ slug, label, reading }) => ({ slug, label, reading: reading ?? label }))
    .sort((a, b) => a.reading.localeCompare(b.reading, 'ja') || (a.slug < b.slug ? -1 : 1))
    .map(({ slug, label }) => ({ slug, label }));
}
