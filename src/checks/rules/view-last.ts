import { eachArticle } from '../each-article.ts';
import { findingInBody, type Rule } from '../rule.ts';

export const viewLast: Rule = {
  id: 'view-last',
  severity: 'warning',
  description: '所感は、本文の最後の節です。事実と書き手の見方が混ざらないようにします。',
  instead: '所感の節を、本文の終わりに移します。',
  check: (content) =>
    eachArticle(content, (manuscript, _article, { sections }) => {
      const view = sections.find(({ kind }) => kind === 'view');
      if (view === undefined || sections.at(-1) === view) return [];
      return [
        findingInBody(
          manuscript,
          { line: view.line, column: 1 },
          { message: '所感の後に、ほかの節があります', hint: '所感を本文の終わりに移します' },
        ),
      ];
    }),
};
