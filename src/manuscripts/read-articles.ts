import { articleIdPattern } from '#domain/identifier.ts';
import { type Article, toArticle } from '#domain/incident/article.ts';
import { frontMatterSchema } from '#domain/incident/front-matter.ts';
import type { Issue } from '#domain/issue.ts';
import type { Body } from '#markdown/parse-body.ts';
import { baseName } from './content-files.ts';
import type { Manuscript } from './manuscript.ts';
import { readBody } from './read-body.ts';
import { locateIssues, readEntry, type SourceFile } from './read-entry.ts';

/** An article with its body, as every part of the house reads it. */
export interface WrittenArticle {
  readonly article: Article;
  readonly body: Body;
  /** The MDX of the body, for its rendering as plain HTML. */
  readonly source: string;
  /** Where it is written, from the project's root. */
  readonly file: string;
}

export type ArticleManuscript = Manuscript<WrittenArticle>;

/** Reads one article: its front matter, its dates, its body. Every mistake is reported with its place. */
export function readArticle(source: SourceFile): ArticleManuscript {
  const id = baseName(source.file);
  const entry = readEntry(source, frontMatterSchema);
  const issues: Issue[] = [...idIssues(id, source.file), ...entry.issues];

  const domain = entry.value ? toArticle(id, entry.value) : null;
  if (domain) issues.push(...locateIssues(domain.issues, source.file, entry.locate));

  const parsed = readBody(entry, 'article');
  issues.push(...parsed.issues);

  const complete = issues.length === 0 && domain?.article && parsed.body;
  return {
    id,
    file: source.file,
    digest: entry.digest,
    locate: entry.locate,
    text: entry.text,
    strings: entry.strings,
    bodyLine: entry.bodyLine,
    value: complete
      ? { article: domain.article, body: complete, source: entry.body ?? '', file: source.file }
      : null,
    issues,
  };
}

function idIssues(id: string, file: string): Issue[] {
  if (articleIdPattern.test(id)) return [];
  return [
    {
      rule: 'article-id',
      severity: 'error',
      file,
      line: 1,
      column: 1,
      message: `ファイル名「${id}」は記事のIDになりません`,
      hint: '半角の英小文字・数字・ハイフンの3〜60文字（英字を1つ以上）にします',
    },
  ];
}
