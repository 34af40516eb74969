import { numbersIn } from '#domain/incident/japanese-number.ts';
import { findingAt, type Rule } from '../rule.ts';

export const titleNumber: Rule = {
  id: 'title-number',
  severity: 'error',
  description: '見出しの数は、impact の数と一致します。',
  instead: 'impact に同じ数の行を置くか、見出しの数を直します。',
  check: (content) =>
    content.articles.flatMap((manuscript) => {
      if (!manuscript.value) return [];
      const { article } = manuscript.value;
      const known = article.impact.flatMap((row) => (row.value === undefined ? [] : [row.value]));
      return numbersIn(article.title)
        .filter(({ value, unit }) => unit !== null && !known.includes(value))
        .map(({ text, value }) =>
          findingAt(manuscript, ['title'], {
            message: `見出しの「${text}」が、impact のどの数とも一致しません`,
            hint: `impact の value に ${value} がある行を置くか、見出しの数を直します`,
          }),
        );
    }),
};
