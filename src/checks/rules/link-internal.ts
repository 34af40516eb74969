import { everyAddress } from '../addresses.ts';
import type { Finding, Rule } from '../rule.ts';

export const linkInternal: Rule = {
  id: 'link-internal',
  severity: 'error',
  description: 'このサイトの中へのリンクは、あるページを指します。',
  instead: '/articles/<記事のID>/、/tags/<タグ>/、/lessons/<教訓のID>/ などの形で、あるものを指します。',
  check: (content) => {
    const known: Readonly<Record<string, readonly string[]>> = {
      articles: content.articles.map(({ id }) => id),
      tags: content.tags.map(({ id }) => id),
      lessons: content.lessons.map(({ id }) => id),
      series: content.series.map(({ id }) => id),
      authors: content.authors.map(({ id }) => id),
    };
    return everyAddress(content).flatMap(({ url, finding }): readonly Finding[] => {
      const [, folder = '', id = ''] = /^\/([a-z]+)\/([^/?#]+)/.exec(url) ?? [];
      const ids = known[folder];
      if (ids === undefined || id === 'page' || ids.includes(id)) return [];
      return [
        finding({
          message: `「${url}」というページはありません`,
          hint: `${folder} にあるIDを書きます（例: /${folder}/${ids[0] ?? '…'}/）`,
        }),
      ];
    });
  },
};
