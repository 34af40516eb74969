import { referenceRule } from '../reference-rule.ts';

export const relatedUnknown = referenceRule({
  id: 'related-unknown',
  what: '関連する記事',
  folder: 'content/articles/',
  ending: '.mdx',
  known: (content) => content.articles.map((article) => article.id),
  references: (manuscript) =>
    (manuscript.value?.article.related ?? []).map(({ id }, index) => ({
      id,
      path: ['related', index, 'id'],
    })),
});
