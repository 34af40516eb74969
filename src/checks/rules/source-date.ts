import { readFuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const sourceDate: Rule = {
  id: 'source-date',
  severity: 'error',
  description: '出典の日付は読める形で書かれ、開いて確かめた日より後ではありません。',
  instead: '2024-03-18 や 2024年3月 の形で書きます。分からなければ行ごと省きます。',
  check: (content) =>
    eachArticle(content, (manuscript, article) =>
      article.sources.flatMap(({ publishedAt, accessedAt }, index): readonly Finding[] => {
        if (publishedAt === undefined) return [];
        const read = readFuzzyDate(publishedAt);
        if (!read.ok) {
          return [
            findingAt(manuscript, ['sources', index, 'publishedAt'], {
              message: `「${publishedAt}」を日付として読めません。${read.reason}`,
              hint: '2024-03-18 や 2024年3月 の形で書きます。分からなければ行ごと省きます',
            }),
          ];
        }
        const { earliest } = read.date;
        if (accessedAt === undefined || earliest === null || earliest <= accessedAt) return [];
        return [
          findingAt(manuscript, ['sources', index, 'accessedAt'], {
            message: `開いて確かめた日（${accessedAt}）が、文書の日付（${publishedAt}）より前です`,
            hint: 'どちらかの日付を直します',
          }),
        ];
      }),
    ),
};
