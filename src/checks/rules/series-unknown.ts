import { issueAt, type Rule } from '../rule.ts';

export const seriesUnknown: Rule = {
  id: 'series-unknown',
  description: '連載のIDには、content/series/ のファイルが必要です。',
  check: (content) => {
    const known = content.series.map((series) => series.id);
    return content.articles.flatMap((manuscript) => {
      const id = manuscript.value?.article.series?.id;
      if (id === undefined || known.includes(id)) return [];
      return issueAt('series-unknown', 'error', manuscript, ['series', 'id'], {
        message: `連載「${id}」のファイルがありません`,
        hint: `content/series/${id}.yaml を作るか、次のどれかにします: ${known.join('、')}`,
      });
    });
  },
};
