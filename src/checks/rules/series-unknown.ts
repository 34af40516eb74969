import { findingAt, type Rule } from '../rule.ts';

export const seriesUnknown: Rule = {
  id: 'series-unknown',
  severity: 'error',
  description: '連載のIDには、content/series/ のファイルが必要です。',
  instead: 'content/series/ に連載のファイルを作るか、ある連載のIDにします。',
  check: (content) => {
    const known = content.series.map((series) => series.id);
    return content.articles.flatMap((manuscript) => {
      const id = manuscript.value?.article.series?.id;
      if (id === undefined || known.includes(id)) return [];
      return findingAt(manuscript, ['series', 'id'], {
        message: `連載「${id}」のファイルがありません`,
        hint: `content/series/${id}.yaml を作るか、次のどれかにします: ${known.join('、')}`,
      });
    });
  },
};
