import { findingAt, type Rule } from '../rule.ts';

export const lessonUnused: Rule = {
  id: 'lesson-unused',
  severity: 'warning',
  description: 'どの記事からも指されていない教訓を残しません。',
  instead: 'あてはまる記事の lessons に加えるか、教訓のファイルを消します。',
  check: (content) => {
    // An article that could not be read may teach the lesson.
    if (content.articles.some((manuscript) => manuscript.value === null)) return [];
    const used = new Set(
      content.articles.flatMap(({ value }) => value?.article.lessons.map(({ ref }) => ref) ?? []),
    );
    return content.lessons.flatMap((manuscript) =>
      manuscript.value === null || used.has(manuscript.id)
        ? []
        : findingAt(manuscript, [], {
            message: `教訓「${manuscript.id}」は、どの記事からも指されていません`,
            hint: 'あてはまる記事の lessons に加えるか、このファイルを消します',
          }),
    );
  },
};
