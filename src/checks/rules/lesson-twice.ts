import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const lessonTwice: Rule = {
  id: 'lesson-twice',
  severity: 'error',
  description: '1つの記事は、同じ教訓を2度は挙げません。',
  instead: '1行にまとめ、audience に読む人を並べます。',
  check: (content) =>
    eachArticle(content, (manuscript, { lessons }) =>
      lessons.flatMap(({ ref }, index): readonly Finding[] =>
        lessons.findIndex((other) => other.ref === ref) === index
          ? []
          : [
              findingAt(manuscript, ['lessons', index, 'ref'], {
                message: `教訓「${ref}」が2度挙げられています`,
                hint: '1行にまとめ、audience に読む人を並べます',
              }),
            ],
      ),
    ),
};
