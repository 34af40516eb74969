import { eachArticle } from '../each-article.ts';
import { findingAt, type Rule } from '../rule.ts';

export const quizAnswers: Rule = {
  id: 'quiz-answers',
  severity: 'warning',
  description: '理解度チェックの正解が、どの問いでも同じ番号ではありません。',
  instead: '選択肢の順を入れ替え、answer を直します。',
  check: (content) =>
    eachArticle(content, (manuscript, { quiz }) => {
      const [first, ...more] = quiz;
      if (first === undefined || more.length < 2 || more.some(({ answer }) => answer !== first.answer))
        return [];
      return [
        findingAt(manuscript, ['quiz', 0, 'answer'], {
          message: `正解が、どの問いでも${first.answer}番です`,
          hint: '選択肢の順を入れ替え、answer を直します',
        }),
      ];
    }),
};
