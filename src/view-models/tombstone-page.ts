import type { Article } from '#domain/incident/article.ts';
import { paths } from '#domain/paths.ts';
import type { Tombstone } from '#domain/publication/tombstones.ts';
import { phrasesOf } from '#domain/typography/phrases.ts';
import { type PrintedDate, printDay } from './dates.ts';

/** What stands at the address of an article that is no longer there. */
export interface TombstonePage {
  readonly address: string;
  readonly heading: string;
  readonly headingPhrases: readonly string[];
  /** One sentence: what became of it. */
  readonly sentence: string;
  /** `2024-example`: all that still names it. A withdrawn article's title may be what had to go. */
  readonly id: string;
  readonly kind: string;
  readonly since: PrintedDate;
  readonly reason: string | null;
  /** Where it is now; null too where the new article is not published at this moment. */
  readonly target: { readonly href: string; readonly title: string } | null;
}

const kinds: Readonly<Record<Tombstone['state'], string>> = {
  withdrawn: '取り下げ',
  moved: '移転',
  merged: '統合',
};

const words: Readonly<Record<Tombstone['state'], Pick<TombstonePage, 'heading' | 'sentence'>>> = {
  withdrawn: {
    heading: 'この記事は取り下げました',
    sentence: 'ここにあった記事は、編集部が取り下げました。日付と理由を残しています。',
  },
  moved: {
    heading: 'この記事は移りました',
    sentence: 'ここにあった記事は、新しいアドレスに移りました。',
  },
  merged: {
    heading: 'この記事は別の記事にまとめました',
    sentence: 'ここにあった記事の内容は、別の記事にまとめました。',
  },
};

/** @param articles the published articles */
export function toTombstonePage(tombstone: Tombstone, articles: readonly Article[]): TombstonePage {
  const target =
    tombstone.state === 'withdrawn' ? undefined : articles.find(({ id }) => id === tombstone.target);
  return {
    ...words[tombstone.state],
    headingPhrases: phrasesOf(words[tombstone.state].heading),
    address: paths.article(tombstone.id),
    id: tombstone.id,
    kind: kinds[tombstone.state],
    since: printDay(tombstone.since),
    reason: tombstone.state === 'withdrawn' ? tombstone.reason : null,
    target: target ? { href: paths.article(target.id), title: target.title } : null,
  };
}
