import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const quizChoices: Rule = {
  id: 'quiz-choices',
  severity: 'error',
  description: '理解度チェックの選択肢には、同じものがありません。',
  instead: '選択肢を書き換えます。',
  check: (content) =>
    eachArticle(content, (manuscript, { quiz }) =>
      quiz.flatMap(({ choices }, question) =>
        choices.flatMap((choice, index): readonly Finding[] =>
          choices.indexOf(choice) === index
            ? []
            : [
                findingAt(manuscript, ['quiz', question, 'choices', index], {
                  message: `選択肢「${choice}」が2つあります`,
                  hint: 'どちらかを書き換えます',
                }),
              ],
        ),
      ),
    ),
};
