import { factorCategories } from '#domain/taxonomy/factor-categories.ts';
import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const lessonFactor: Rule = {
  id: 'lesson-factor',
  severity: 'warning',
  description: '「この事案に直接あてはまる」教訓は、この事案の背景要因のどれかに答えています。',
  instead: 'その背景要因の行を、出典とともに factors に加えるか、fit を general にします。',
  check: (content) =>
    eachArticle(content, (manuscript, { lessons, factors }) =>
      lessons.flatMap(({ fit, answers }, index): readonly Finding[] => {
        // Where no source names a factor, nothing can be compared.
        if (fit !== 'direct' || answers === undefined || factors.length === 0) return [];
        if (factors.some(({ category }) => category === answers)) return [];
        return [
          findingAt(manuscript, ['lessons', index, 'answers'], {
            message: `直接あてはまる教訓が答える「${factorCategories[answers].label}」が、factors にありません`,
            hint: 'factors にその行を加えるか、fit を general にします',
          }),
        ];
      }),
    ),
};
