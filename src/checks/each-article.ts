import type { Article } from '#domain/incident/article.ts';
import type { ArticleManuscript } from '#manuscripts/read-articles.ts';
import type { Content } from '#manuscripts/read-content.ts';
import type { Body } from '#markdown/parse-body.ts';
import type { Finding } from './rule.ts';

/** Looks at every article that could be read. */
export function eachArticle(
  content: Content,
  look: (manuscript: ArticleManuscript, article: Article, body: Body) => readonly Finding[],
): readonly Finding[] {
  return content.articles.flatMap((manuscript) =>
    manuscript.value ? look(manuscript, manuscript.value.article, manuscript.value.body) : [],
  );
}
