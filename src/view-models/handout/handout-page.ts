import { type Article, primaryCause } from '#domain/incident/article.ts';
import type { Handout } from '#domain/incident/takeaway.ts';
import { paths, withBase } from '#domain/paths.ts';
import type { Series } from '#domain/publication/entries.ts';
import { audiences, lessonFits } from '#domain/taxonomy/audiences.ts';
import { causeCategories } from '#domain/taxonomy/cause-categories.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { phrasesOf } from '#domain/typography/phrases.ts';
import type { SiteConfig } from '#site';
import { type Crumb, toBreadcrumb } from '../breadcrumb.ts';
import { type PrintedDate, printDay } from '../dates.ts';
import { issueWords } from '../issue-words.ts';
import { parseNotice } from './notice.ts';
import { toCircularText, toSlackText, toTeamsText } from './notice-texts.ts';
import { isDense } from './sheet-size.ts';

/** What is printed on the one sheet, its fixed words included: the font on paper holds these characters only. */
export interface HandoutSheet {
  readonly kind: string;
  readonly titlePhrases: readonly string[];
  readonly published: PrintedDate;
  /** 第6号, or 月曜の教訓 第6号; null outside any series. */
  readonly number: string | null;
  readonly cause: string;
  readonly talkTitle: string;
  readonly talk: string;
  readonly actionsTitle: string;
  readonly actions: readonly {
    readonly roles: readonly string[];
    readonly lesson: string;
    readonly action: string;
    /** Said only of advice that need not fit the case. */
    readonly fit: string | null;
  }[];
  /** What stands before, between and after the two blanks for the reader's own people: whom to tell, and their number. */
  readonly contact: readonly [string, string, string];
  readonly reuse: string;
  readonly source: string;
  /** Full address of the article. */
  readonly url: string;
  readonly publisher: string;
  /** Whether there is so much to say that the print has to be set tighter to stay on one page. */
  readonly dense: boolean;
}

/** A text to paste: where to, and what. */
export interface HandoutText {
  readonly id: 'teams' | 'slack' | 'circular';
  readonly label: string;
  readonly note: string;
  readonly text: string;
}

/** 朝礼1枚: an article on one sheet of A4, and as texts for colleagues. */
export interface HandoutPage {
  readonly address: string;
  readonly article: string;
  readonly title: string;
  readonly description: string;
  readonly breadcrumb: readonly Crumb[];
  readonly pdf: string | null;
  /** Address of the article's share image. */
  readonly image: string;
  readonly sheet: HandoutSheet;
  readonly texts: readonly HandoutText[];
}

const REUSE = '社内での転載・回覧に自由にお使いいただけます（CC BY 4.0）。';

/**
 * @param options.pdf whether the build writes the sheet as a PDF too
 * @param options.series all series: the sheet goes round without its site
 */
export function toHandoutPage(
  article: Article,
  site: Pick<SiteConfig, 'title' | 'baseUrl' | 'publisher'>,
  options: { readonly pdf: boolean; readonly series: readonly Series[] },
): HandoutPage {
  const { origin, pathname } = new URL(site.baseUrl);
  const href = paths.article(article.id);
  const url = origin + withBase(pathname, href);
  const source = `出典：${site.title}「${article.title}」`;
  const handout = article.handout ?? handoutFromFields(article);
  const place = article.series;
  const series = options.series.find(({ id }) => id === place?.id);
  const notice = parseNotice(handout.notice);
  const actions = toActions(article);
  const frame = { title: article.title, reuse: `この文は、${REUSE}\n${source}\n${url}` };
  return {
    address: paths.handout(article.id),
    article: href,
    title: article.title,
    description: `「${article.title}」を、朝礼で読む60秒の話、役割ごとの行動、社内のお知らせの文にまとめた1枚です。`,
    breadcrumb: toBreadcrumb(
      [
        series
          ? { label: series.title, href: paths.series(series.id) }
          : { label: '事例一覧', href: paths.articles() },
        { label: place && series ? `第${place.number}号` : article.title, href },
      ],
      '朝礼1枚',
    ),
    pdf: options.pdf ? paths.handoutPdf(article.id) : null,
    image: paths.shareImage(article.id),
    sheet: {
      kind: '朝礼1枚',
      titlePhrases: phrasesOf(article.title),
      published: printDay(article.publishedAt),
      number: place ? issueWords(place, options.series) : null,
      cause: labelOf(causeCategories, primaryCause(article).category),
      talkTitle: '60秒で読む話',
      talk: handout.talk,
      actionsTitle: '月曜からできること',
      actions,
      contact: ['おかしいと思ったら：', '（内線', '）'],
      reuse: `このページは、${REUSE}`,
      source,
      url,
      publisher: `発行：${site.publisher.name}`,
      dense: isDense({ title: article.title, talk: handout.talk, actions }),
    },
    texts: [
      {
        id: 'teams',
        label: 'Teams',
        note: 'チャネルの投稿欄に貼り付けます。',
        text: toTeamsText(notice, frame),
      },
      {
        id: 'slack',
        label: 'Slack',
        note: 'メッセージ欄に貼り付けます。見出しは太字になります。',
        text: toSlackText(notice, frame),
      },
      {
        id: 'circular',
        label: '回覧',
        note: '文書やメールに貼り付け、日付と発信元を書き入れます。',
        text: toCircularText(notice, frame),
      },
    ],
  };
}

/** The lessons in the order of the roles that they speak to first. */
function toActions(article: Article): HandoutSheet['actions'] {
  const order = Object.keys(audiences);
  const place = (audience: string | undefined) => order.indexOf(audience ?? '');
  return article.lessons
    .toSorted((a, b) => place(a.audience[0]) - place(b.audience[0]))
    .map((lesson) => ({
      roles: lesson.audience.map((audience) => labelOf(audiences, audience)),
      lesson: lesson.text,
      action: lesson.action,
      fit: lesson.fit === 'general' ? labelOf(lessonFits, lesson.fit) : null,
    }));
}

/** For an article whose editor has written neither talk nor notice: what its summary and its lessons say. */
function handoutFromFields({ title, summary, lessons }: Article): Handout {
  const requests = lessons.map(({ text }, index) => `${index + 1}. ${text}`);
  return {
    talk: summary.join(''),
    notice: [`【情報セキュリティのお知らせ】${title}`, summary.join(''), 'お願い', ...requests].join('\n'),
  };
}
