import { nearest } from '#domain/nearest.ts';
import type { ValuePath } from '#manuscripts/manuscript.ts';
import type { ArticleManuscript } from '#manuscripts/read-articles.ts';
import type { Content } from '#manuscripts/read-content.ts';
import { type Finding, findingAt, type Rule } from './rule.ts';

/** A reference of an article to something that has a file of its own. */
interface Reference {
  readonly id: string;
  readonly path: ValuePath;
}

/** The rule that everything an article refers to has its file. */
export function referenceRule(options: {
  readonly id: string;
  readonly what: string;
  readonly folder: string;
  readonly ending: string;
  readonly known: (content: Content) => readonly string[];
  readonly references: (manuscript: ArticleManuscript) => readonly Reference[];
}): Rule {
  return {
    id: options.id,
    severity: 'error',
    description: `記事が指す${options.what}には、${options.folder} のファイルが必要です。`,
    instead: `IDを ${options.folder} のどれかに直すか、ファイルを作ります。`,
    check: (content) => {
      const known = options.known(content);
      return content.articles.flatMap((manuscript) =>
        options.references(manuscript).flatMap(({ id, path }): readonly Finding[] => {
          if (known.includes(id)) return [];
          const near = nearest(id, known);
          return [
            findingAt(manuscript, path, {
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
