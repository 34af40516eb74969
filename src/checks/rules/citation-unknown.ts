import type { Rule } from '../rule.ts';

export const citationUnknown: Rule = {
  id: 'citation-unknown',
  description: '本文の出典番号（Cite）は、sources にあるものだけを指します。',
  check: (content) =>
    content.articles.flatMap((manuscript) => {
      if (!manuscript.value) return [];
      const known = manuscript.value.article.sources.map((source) => source.id);
      return manuscript.value.body.citations
        .filter((citation) => !known.includes(citation.sourceId))
        .map((citation) => ({
          rule: 'citation-unknown',
          severity: 'error' as const,
          file: manuscript.file,
          line: manuscript.bodyLine + citation.line - 1,
          column: citation.column,
          message: `出典「${citation.sourceId}」が sources にありません`,
          hint: `次のどれかにします: ${known.join('、')}`,
        }));
    }),
};
