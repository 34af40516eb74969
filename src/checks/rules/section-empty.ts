import { eachArticle } from '../each-article.ts';
import { type Finding, findingInBody, type Rule } from '../rule.ts';

export const sectionEmpty: Rule = {
  id: 'section-empty',
  severity: 'error',
  description: '見出しの下には、文があります。',
  instead: '文を書くか、見出しを消します。',
  check: (content) =>
    eachArticle(content, (manuscript, _article, { sections }) =>
      sections.flatMap(({ kind, title, text, line }): readonly Finding[] =>
        kind === 'lead' || text !== ''
          ? []
          : [
              findingInBody(
                manuscript,
                { line, column: 1 },
                { message: `見出し「${title}」の下に文がありません`, hint: '文を書くか、見出しを消します' },
              ),
            ],
      ),
    ),
};
