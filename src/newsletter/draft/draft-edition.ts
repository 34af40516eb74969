import { instantDay } from '#domain/calendar/format.ts';
import type { Article } from '#domain/incident/article.ts';
import { toEpoch } from '#domain/incident/instant.ts';
import { type ChangedArticle, changesToTell } from '#domain/newsletter/changes-since.ts';
import type { Edition } from '#domain/newsletter/edition.ts';
import type { SentEdition } from '#domain/newsletter/sent-edition.ts';
import { fillIn } from '#domain/publication/fill-in.ts';
import { byNewest } from '#domain/publication/moment.ts';
import type { Register } from '#domain/publication/register.ts';

/** What a new edition is drafted from. */
export interface DraftSurroundings {
  /** All editions, drafts too. */
  readonly editions: readonly Edition[];
  /** The published articles. */
  readonly articles: readonly Article[];
  readonly register: Register;
  readonly sent: readonly SentEdition[];
  /** The publication moment, an ISO instant. */
  readonly moment: string;
  /** At most so many articles; the first edition would hold the whole archive otherwise. */
  readonly limit: number;
}

export interface EditionDraft {
  readonly id: string;
  /** The MDX file. */
  readonly text: string;
  readonly articles: readonly Article[];
  readonly followUps: readonly ChangedArticle[];
  /** Articles that the limit has left out. */
  readonly leftOut: number;
}

/**
 * Drafts the next edition: the articles that no edition has carried yet and that appeared on or after the day
 * of the last one, newest first. The corrections and follow-ups of earlier editions need no line of their own,
 * for the mail tells them by itself; where there is nothing else, their articles are what the edition is about.
 *
 * @returns null where nothing was published or followed up since the last edition
 */
export function draftEdition(around: DraftSurroundings): EditionDraft | null {
  const last = around.editions.toSorted((a, b) => a.number - b.number).at(-1);
  const carried = new Set(around.editions.flatMap(({ articles }) => articles));
  const fresh = around.articles
    .filter(({ id }) => !carried.has(id))
    .filter(({ publishedAt }) => last === undefined || toEpoch(publishedAt) >= toEpoch(last.date))
    .toSorted(byNewest);
  const followUps = changesToTell(around.sent, around.register);
  const followed = around.articles.filter(({ id }) => followUps.some((change) => change.id === id));
  const chosen = fresh.length > 0 ? fresh : followed;
  const articles = chosen.slice(0, around.limit);
  if (articles.length === 0) return null;
  const number = (last?.number ?? 0) + 1;
  const text = [
    '---',
    `number: ${number}`,
    `date: ${instantDay(around.moment)}`,
    `subject: ${fillIn}`,
    `preheader: ${fillIn}`,
    'articles:',
    ...articles.map(({ id, title }) => `  - ${id} # ${title.replaceAll('\n', ' ')}`),
    'draft: true',
    '---',
    '',
    `${fillIn}`,
    '',
    ...noteOf(followUps, around.articles),
  ].join('\n');
  return { id: String(number), text, articles, followUps, leftOut: chosen.length - articles.length };
}

/** An editors' comment on what the mail will tell by itself. */
function noteOf(followUps: readonly ChangedArticle[], articles: readonly Article[]): readonly string[] {
  if (followUps.length === 0) return [];
  const titleOf = (id: string) => articles.find((article) => article.id === id)?.title ?? id;
  const lines = followUps.flatMap(({ id, versions, gone }) => [
    ...versions.map(({ date, kind, text }) => `${date} ${kind} ${titleOf(id)}: ${text}`),
    ...(gone === null ? [] : [`${gone.since} ${gone.state} ${titleOf(id)}`]),
  ]);
  // A comment of MDX must not end early.
  const words = lines.map((line) => `  ${line.replaceAll('*/', '＊/').replaceAll('\n', ' ')}`);
  return ['{/*', '  次の訂正と続報は、メールに自動で載ります。', ...words, '*/}', ''];
}
