import type { Issue } from '#domain/issue.ts';
import { nearest } from '#domain/nearest.ts';
import type { ValuePath } from '#manuscripts/manuscript.ts';
import type { ArticleManuscript } from '#manuscripts/read-articles.ts';
import { issueAt, type Rule } from '../rule.ts';

/** A reference of an article to something that has a file of its own. */
interface Reference {
  readonly id: string;
  readonly path: ValuePath;
}

function referenceRule(options: {
  readonly id: string;
  readonly what: string;
  readonly folder: string;
  readonly ending: string;
  readonly known: Rule['check'] extends (content: infer C) => unknown
    ? (content: C) => readonly string[]
    : never;
  readonly references: (manuscript: ArticleManuscript) => readonly Reference[];
}): Rule {
  return {
    id: options.id,
    description: `記事が指す${options.what}には、${options.folder} のファイルが必要です。`,
    check: (content) => {
      const known = options.known(content);
      return content.articles.flatMap((manuscript) =>
        options.references(manuscript).flatMap(({ id, path }): readonly Issue[] => {
          if (known.includes(id)) return [];
          const near = nearest(id, known);
          return [
            issueAt(options.id, 'error', manuscript, path, {
              message: `${options.what}「${id}」のファイルがありません`,
              hint: near
                ? `${near} のことであれば、そう書き直します`
                : `${options.folder}${id}${options.ending} を作るか、あるものを指します`,
            }),
          ];
        }),
      );
    },
  };
}

export const authorUnknown = referenceRule({
  id: 'author-unknown',
  what: '書き手',
  folder: 'content/authors/',
  ending: '.yaml',
  known: (content) => content.authors.map((author) => author.id),
  references: (manuscript) =>
    (manuscript.value?.article.authors ?? []).map((id, index) => ({ id, path: ['authors', index] })),
});

export const lessonUnknown = referenceRule({
  id: 'lesson-unknown',
  what: '教訓',
  folder: 'content/lessons/',
  ending: '.yaml',
  known: (content) => content.lessons.map((lesson) => lesson.id),
  references: (manuscript) =>
    (manuscript.value?.article.lessons ?? []).map(({ ref }, index) => ({
      id: ref,
      path: ['lessons', index, 'ref'],
    })),
});

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
