import type { Article } from '#domain/incident/article.ts';
import { toEpoch } from '#domain/incident/instant.ts';
import type { Content } from '#manuscripts/read-content.ts';
import { everyAddress } from '../addresses.ts';
import { editionsOf } from '../editions.ts';
import type { Finding, Rule } from '../rule.ts';

/** A list of related articles leaves out what readers cannot open yet; a link in a body is printed as it stands. */
export const linkUnpublished: Rule = {
  id: 'link-unpublished',
  severity: 'error',
  description: '公開する文章の中のリンクは、そのとき読者が開ける記事を指します。',
  instead:
    '先の記事を公開してからリンクするか、リンクをやめて言葉だけにします。下書きどうしのリンクは、そのままで構いません。',
  check: (content, { moment }) => {
    const now = moment === undefined ? Number.NEGATIVE_INFINITY : Date.parse(moment);
    const read = readFrom(content);
    const articles = new Map(content.articles.map(({ id, value }) => [id, value?.article]));
    return everyAddress(content).flatMap(({ file, url, finding }): readonly Finding[] => {
      const [, id = ''] = /^\/articles\/([^/?#]+)/.exec(url) ?? [];
      const article = articles.get(id);
      const since = Math.max(read.get(file) ?? now, now);
      if (article === undefined || since === Number.POSITIVE_INFINITY) return [];
      const state = stateAt(article, since);
      if (state === null) return [];
      return [
        finding({
          message: `リンク先の記事「${id}」は、${state}`,
          hint: '先の記事を公開してからリンクするか、リンクをやめて言葉だけにします',
        }),
      ];
    });
  },
};

/** From when on readers can read a file, in milliseconds: never for a draft; files without a date, at once. */
function readFrom(content: Content): ReadonlyMap<string, number> {
  const from = (draft: boolean, day: string) => (draft ? Number.POSITIVE_INFINITY : toEpoch(day));
  return new Map([
    ...content.articles.flatMap(({ file, value }): readonly [string, number][] =>
      value === null ? [] : [[file, from(value.article.draft, value.article.publishedAt)]],
    ),
    ...editionsOf(content).map(({ manuscript, edition }): [string, number] => [
      manuscript.file,
      from(edition.draft, edition.date),
    ]),
  ]);
}

function stateAt({ draft, publishedAt }: Article, at: number): string | null {
  if (draft) return '下書き（draft: true）です';
  // Without a moment nothing is known to be later than what has no date of its own.
  return at !== Number.NEGATIVE_INFINITY && toEpoch(publishedAt) > at
    ? `${publishedAt} に公開されます`
    : null;
}
