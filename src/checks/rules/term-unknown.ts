import { nearest } from '#domain/nearest.ts';
import type { Rule } from '../rule.ts';

export const termUnknown: Rule = {
  id: 'term-unknown',
  description: '本文の用語（Term）には、content/glossary/ のファイルが必要です。',
  check: (content) => {
    const known = content.glossary.map((term) => term.id);
    return content.articles.flatMap((manuscript) =>
      (manuscript.value?.body.terms ?? [])
        .filter((term) => !known.includes(term.id))
        .map((term) => {
          const near = nearest(term.id, known);
          return {
            rule: 'term-unknown',
            severity: 'error' as const,
            file: manuscript.file,
            line: manuscript.bodyLine + term.line - 1,
            column: term.column,
            message: `用語「${term.id}」のファイルがありません`,
            hint: near
              ? `${near} のことであれば、そう書き直します`
              : `content/glossary/${term.id}.yaml を作るか、<Term> を外します`,
          };
        }),
    );
  },
};
