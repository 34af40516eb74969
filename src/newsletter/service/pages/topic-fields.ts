import { html } from 'hono/html';
import { type Topic, tagTopic } from '#domain/newsletter/topics.ts';
import type { Html } from './frame.ts';

/** A tag that can be chosen. */
export interface TagChoice {
  readonly slug: string;
  readonly label: string;
}

/** The choice of topics as check boxes; `all` holds every other. */
export function topicFields(tags: readonly TagChoice[], chosen: readonly Topic[]): Html {
  const box = (value: Topic, label: string) =>
    html`<label><input type="checkbox" name="topic" value="${value}"${chosen.includes(value) ? html` checked` : ''}><span>${label}</span></label>`;
  return html`<fieldset>
<legend>届ける内容</legend>
<p>${box('all', 'すべての事例（続報と訂正も含みます）')}</p>
<p>${box('follow-ups', '続報と訂正')}</p>
<details${chosen.some((topic) => topic.startsWith('tag:')) ? html` open` : ''}>
<summary>テーマごとに選ぶ</summary>
<p class="note">選んだテーマの事例が載った号を届けます。「すべての事例」に印があるときは、どの号も届けます。</p>
<ul class="tags">
${tags.map(({ slug, label }) => html`<li>${box(tagTopic(slug), label)}</li>\n`)}</ul>
</details>
</fieldset>`;
}

/** What somebody gets, in words. */
export function topicLabels(topics: readonly Topic[], tags: readonly TagChoice[]): readonly string[] {
  const labels = new Map<Topic, string>([
    ['all', 'すべての事例'],
    ['follow-ups', '続報と訂正'],
    ...tags.map(({ slug, label }) => [tagTopic(slug), label] as const),
  ]);
  return topics.flatMap((topic) => labels.get(topic) ?? []);
}
