import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

/** Archives that keep a page at an address of their own and say when they took it. */
const archives = [
  'web.archive.org',
  'archive.org',
  'archive.today',
  'archive.ph',
  'archive.md',
  'archive.is',
  'warp.da.ndl.go.jp',
  'warp.ndl.go.jp',
  'megalodon.jp',
  'ghostarchive.org',
  'perma.cc',
];

export const archiveHost: Rule = {
  id: 'archive-host',
  severity: 'warning',
  description: 'archiveUrl は、保存版を残すサービス（Wayback Machine、WARP など）のアドレスです。',
  instead: '実際に見た保存版のアドレスを書きます。転載先のアドレスは書かず、via に「転載で確認」と書きます。',
  check: (content) =>
    eachArticle(content, (manuscript, article) =>
      article.sources.flatMap(({ archiveUrl }, index): readonly Finding[] => {
        const host = archiveUrl === undefined ? undefined : URL.parse(archiveUrl)?.hostname;
        if (host === undefined || archives.some((name) => host === name || host.endsWith(`.${name}`)))
          return [];
        return [
          findingAt(manuscript, ['sources', index, 'archiveUrl'], {
            message: `「${host}」は、知られている保存版のサービスではありません`,
            hint: '保存版のアドレスを書くか、この行を消して via に読んだ場所を書きます',
          }),
        ];
      }),
    ),
};
