import { eachArticle } from '../each-article.ts';
import { findingInBody, type Rule } from '../rule.ts';

export const leadMissing: Rule = {
  id: 'lead-missing',
  severity: 'warning',
  description: '本文は見出しの前に、いつ・誰に・何が起きたかの段落（書き出し）から始まります。',
  instead: '最初の「##」の前に、2〜3文の段落を置きます。',
  check: (content) =>
    eachArticle(content, (manuscript, _article, { sections }) => {
      const [first] = sections;
      if (first === undefined || first.kind === 'lead') return [];
      return [
        findingInBody(
          manuscript,
          { line: first.line, column: 1 },
          {
            message: '本文が見出しから始まっています',
            hint: 'その前に、いつ・誰に・何が起きたかを2〜3文で書きます',
          },
        ),
      ];
    }),
};
