import { toEpoch } from '#domain/incident/instant.ts';
import { editionsOf } from '../editions.ts';
import { findingAt, type Rule } from '../rule.ts';

export const editionArticleUnpublished: Rule = {
  id: 'edition-article-unpublished',
  severity: 'error',
  description: '出す号に並べた記事は、号の日までに公開されています。',
  instead: '記事を公開してから号に載せるか、号の日付を後にします。下書きの記事は、号から外します。',
  check: (content) =>
    editionsOf(content).flatMap(({ manuscript, edition }) =>
      edition.articles.flatMap((id, index) => {
        const article = content.articles.find((candidate) => candidate.id === id)?.value?.article;
        if (article === undefined || edition.draft) return [];
        const isLater = toEpoch(article.publishedAt) >= toEpoch(edition.date) + 24 * 3_600_000;
        if (!article.draft && !isLater) return [];
        const state = article.draft
          ? '下書き（draft: true）です'
          : `号の日（${edition.date}）より後の ${article.publishedAt} に公開されます`;
        return [
          findingAt(manuscript, ['articles', index], {
            message: `記事「${id}」は、${state}`,
            hint: '記事を公開してから載せるか、号から外します',
          }),
        ];
      }),
    ),
};
