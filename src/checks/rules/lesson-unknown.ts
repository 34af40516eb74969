import { referenceRule } from '../reference-rule.ts';

export const lessonUnknown = referenceRule({
  id: 'lesson-unknown',
  what: '教訓',
  folder: 'content/lessons/',
  ending: '.yaml',
  known: (content) => content.lessons.map((lesson) => lesson.id),
  references: (manuscript) =>
    (manuscript.value?.article.lessons ?? []).map(({ ref }, index) => ({
      id: ref,
      path: ['lessons', index, 'ref'],
    })),
});
