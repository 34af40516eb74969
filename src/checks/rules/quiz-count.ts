import { eachArticle } from '../each-article.ts';
import { findingAt, type Rule } from '../rule.ts';

export const quizCount: Rule = {
  id: 'quiz-count',
  severity: 'warning',
  description: '理解度チェックには、問いが3つあります。',
  instead: '本文で確かめられる問いを加えて、3つにします。',
  check: (content) =>
    eachArticle(content, (manuscript, { quiz }) =>
      quiz.length === 0 || quiz.length === 3
        ? []
        : [
            findingAt(manuscript, ['quiz'], {
              message: `理解度チェックの問いが${quiz.length}つです`,
              hint: '本文で確かめられる問いを加えて、3つにします',
            }),
          ],
    ),
};
