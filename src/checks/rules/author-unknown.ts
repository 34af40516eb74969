import { referenceRule } from '../reference-rule.ts';

export const authorUnknown = referenceRule({
  id: 'author-unknown',
  what: '書き手',
  folder: 'content/authors/',
  ending: '.yaml',
  known: (content) => content.authors.map((author) => author.id),
  references: (manuscript) =>
    (manuscript.value?.article.authors ?? []).map((id, index) => ({ id, path: ['authors', index] })),
});
