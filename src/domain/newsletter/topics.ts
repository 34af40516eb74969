/** What a subscriber gets: every edition, editions with follow-ups and corrections, or those with a tag. */
export type Topic = 'all' | 'follow-ups' | `tag:${string}`;

/** What the sign-up block of the site offers; `choose` asks for the tags when the address is confirmed. */
export const topicChoices = [
  { value: 'all', label: 'すべての事例' },
  { value: 'follow-ups', label: '続報と訂正だけ' },
  { value: 'choose', label: 'テーマを選ぶ（確認の画面で選びます）' },
] as const;

/**
 * Reads topics as a form sends them.
 *
 * @param known the slugs of the tags that can be chosen
 * @returns the topics in a fixed order, each once (`all` alone, because it holds every other); null if one is
 *   not known
 */
export function readTopics(values: readonly string[], known: ReadonlySet<string>): readonly Topic[] | null {
  const topics = new Set<Topic>();
  for (const value of values) {
    if (value === 'all' || value === 'follow-ups') topics.add(value);
    else if (value.startsWith('tag:') && known.has(value.slice(4))) topics.add(tagTopic(value.slice(4)));
    else return null;
  }
  return topics.has('all') ? ['all'] : [...topics].sort();
}

/** The topic of a tag. */
export function tagTopic(slug: string): Topic {
  return `tag:${slug}`;
}

/**
 * The topics that an edition answers to.
 *
 * @param edition.tags the slugs of the tags of the articles that it carries
 * @param edition.hasFollowUps whether it carries a follow-up or a correction
 */
export function topicsOfEdition(edition: {
  readonly tags: readonly string[];
  readonly hasFollowUps: boolean;
}): readonly Topic[] {
  return ['all', ...(edition.hasFollowUps ? ['follow-ups' as const] : []), ...edition.tags.map(tagTopic)];
}
