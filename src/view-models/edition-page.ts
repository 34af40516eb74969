import type { Article } from '#domain/incident/article.ts';
import { type Correction, correctionOf } from '#domain/incident/correction.ts';
import {
  type ChangedArticle,
  changesSince,
  changesTold,
  changesToTell,
} from '#domain/newsletter/changes-since.ts';
import type { Edition } from '#domain/newsletter/edition.ts';
import type { SentEdition } from '#domain/newsletter/sent-edition.ts';
import { paths } from '#domain/paths.ts';
import type { Series } from '#domain/publication/entries.ts';
import type { Register } from '#domain/publication/register.ts';
import { audiences } from '#domain/taxonomy/audiences.ts';
import type { UpdateKind } from '#domain/taxonomy/update-kinds.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { phrasesOf } from '#domain/typography/phrases.ts';
import { type ArticleCard, toArticleCard } from './article-card.ts';
import { type PrintedDate, printDay } from './dates.ts';

/** An article as an edition carries it: enough to know what happened and what to do. */
export interface EditionArticle extends ArticleCard {
  readonly lesson: {
    readonly audience: string;
    readonly text: string;
    readonly action: string;
  } | null;
}

/** One thing that became of an article that an edition carried. */
export interface EditionChange {
  /** 訂正, 続報, 取り下げ, 移転. */
  readonly kind: string;
  readonly date: PrintedDate;
  readonly title: string;
  /** Null where the article can no longer be read. */
  readonly href: string | null;
  readonly text: string;
  readonly correction: Correction | null;
}

/** An edition as its page and its mail print it. */
export interface EditionPage {
  readonly id: string;
  readonly address: string;
  /** 第3号 */
  readonly label: string;
  readonly date: PrintedDate;
  readonly subject: string;
  readonly subjectPhrases: readonly string[];
  readonly preheader: string;
  /** For search engines and those who share the page. */
  readonly description: string;
  readonly articles: readonly EditionArticle[];
  /** Corrections and follow-ups to earlier editions that this one tells. */
  readonly told: readonly EditionChange[];
  /** What has become of this edition's articles since it was sent. */
  readonly since: readonly EditionChange[];
  readonly sentOn: PrintedDate | null;
}

/** What an edition needs to know of the rest of the publication. */
export interface EditionSurroundings {
  /** The published articles. */
  readonly articles: readonly Article[];
  readonly series: readonly Series[];
  readonly register: Register;
  /** The records of all editions that were sent. */
  readonly sent: readonly SentEdition[];
}

export function toEditionPage(edition: Edition, around: EditionSurroundings): EditionPage {
  const { articles, register } = around;
  const own = around.sent.find(({ id }) => id === edition.id) ?? null;
  const before = around.sent.filter(
    ({ id, sentAt }) => id !== edition.id && (own === null || Date.parse(sentAt) < Date.parse(own.sentAt)),
  );
  const told = own === null ? changesToTell(before, register) : changesTold(own, before, register);
  return {
    id: edition.id,
    address: paths.newsletter(edition.id),
    label: `第${edition.number}号`,
    date: printDay(edition.date),
    subject: edition.subject,
    subjectPhrases: phrasesOf(edition.subject),
    preheader: edition.preheader,
    description: /[。！？]$/u.test(edition.preheader) ? edition.preheader : `${edition.preheader}。`,
    articles: edition.articles.flatMap((id) => {
      const article = articles.find((candidate) => candidate.id === id);
      return article === undefined ? [] : toEditionArticle(article, around.series);
    }),
    told: told.flatMap((change) => toChanges(change, articles)),
    since: own === null ? [] : changesSince(own, register).flatMap((change) => toChanges(change, articles)),
    sentOn: own === null ? null : printDay(own.sentAt),
  };
}

function toEditionArticle(article: Article, series: readonly Series[]): EditionArticle {
  // Of several lessons the first that answers what happened here, not a general piece of advice.
  const lesson = article.lessons.find(({ fit }) => fit === 'direct') ?? article.lessons[0];
  return {
    ...toArticleCard(article, series),
    lesson: lesson
      ? {
          audience: lesson.audience.map((audience) => labelOf(audiences, audience)).join('、'),
          text: lesson.text,
          action: lesson.action,
        }
      : null,
  };
}

/** In a newsletter what was added is a 続報; other kinds keep their names. */
function changeLabel(kind: UpdateKind): string {
  return kind === '追記' ? '続報' : kind;
}

function toChanges(
  { id, versions, gone }: ChangedArticle,
  articles: readonly Article[],
): readonly EditionChange[] {
  const target = gone !== null && gone.state !== 'withdrawn' ? gone.target : id;
  const article = articles.find((candidate) => candidate.id === target);
  const title = article?.title ?? `取り下げた記事（${id}）`;
  const href = article === undefined ? null : paths.article(article.id);
  const changes = versions.map(
    (version): EditionChange => ({
      kind: changeLabel(version.kind),
      date: printDay(version.date),
      title,
      href,
      text: version.text,
      correction: correctionOf(version),
    }),
  );
  if (gone === null) return changes;
  const withdrawn = gone.state === 'withdrawn';
  return [
    ...changes,
    {
      kind: withdrawn ? '取り下げ' : '移転',
      date: printDay(gone.since),
      title,
      href,
      text: withdrawn ? gone.reason : 'この記事は、新しいアドレスで読めます。',
      correction: null,
    },
  ];
}
