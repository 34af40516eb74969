import { nearest } from '#domain/nearest.ts';
import { findingInBody, type Rule } from '../rule.ts';

export const termUnknown: Rule = {
  id: 'term-unknown',
  severity: 'error',
  description: '本文の用語（Term）には、content/glossary/ のファイルが必要です。',
  instead: 'content/glossary/ のどれかに直すか、用語のファイルを作ります。',
  check: (content) => {
    const known = content.glossary.map((term) => term.id);
    return content.articles.flatMap((manuscript) =>
      (manuscript.value?.body.terms ?? [])
        .filter((term) => !known.includes(term.id))
        .map((term) => {
          const near = nearest(term.id, known);
          return findingInBody(manuscript, term, {
            message: `用語「${term.id}」のファイルがありません`,
            hint: near
              ? `${near} のことであれば、そう書き直します`
              : `content/glossary/${term.id}.yaml を作るか、<Term> を外します`,
          });
        }),
    );
  },
};
