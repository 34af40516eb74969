import { findingInBody, type Rule } from '../rule.ts';

export const citationUnknown: Rule = {
  id: 'citation-unknown',
  severity: 'error',
  description: '本文の出典番号（Cite）は、sources にあるものだけを指します。',
  instead: '<Cite id="…" /> の id を、sources にある id に直します。出典が足りなければ sources に加えます。',
  check: (content) =>
    content.articles.flatMap((manuscript) => {
      if (!manuscript.value) return [];
      const known = manuscript.value.article.sources.map((source) => source.id);
      return manuscript.value.body.citations
        .filter((citation) => !known.includes(citation.sourceId))
        .map((citation) =>
          findingInBody(manuscript, citation, {
            message: `出典「${citation.sourceId}」が sources にありません`,
            hint: `次のどれかにします: ${known.join('、')}`,
          }),
        );
    }),
};
