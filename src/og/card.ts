import { phrasesOf } from '#domain/typography/phrases.ts';
import type { ArticleCard } from '#view-models/article-card.ts';

/** What a share image says: the card of an article in a list, and whose it is. */
export interface ShareCard {
  readonly site: string;
  /** 第6号, or 月曜の教訓 第6号; null outside any series. */
  readonly number: string | null;
  readonly date: string;
  readonly titlePhrases: readonly string[];
  /** Each value is cut where a line may end. */
  readonly facts: readonly { readonly name: string; readonly value: readonly string[] }[];
  /** The drawing of the cause: paths on a ground of 96 × 96, in ink and in vermilion. */
  readonly glyph: { readonly ink: string; readonly mark: string };
}

/** The share image of an article. */
export function toShareCard(card: ArticleCard, site: string, glyph: ShareCard['glyph']): ShareCard {
  return {
    site,
    number: card.number,
    date: card.published.label,
    titlePhrases: card.titlePhrases,
    facts: [
      { name: '被害', value: harmPhrases(card.harm) },
      { name: '原因', value: phrasesOf(card.cause.label) },
      { name: '発覚まで', value: phrasesOf(card.untilDiscovery) },
    ],
    glyph,
  };
}

/** The amount, which stands behind the last blank, is never cut. */
function harmPhrases(harm: string): readonly string[] {
  const end = harm.lastIndexOf(' ') + 1;
  return end === 0 ? phrasesOf(harm) : [...phrasesOf(harm.slice(0, end)), harm.slice(end)];
}

/** Everything that a card prints, for whoever asks whether a font has it. */
export function textOfCard({ site, number, date, titlePhrases, facts }: ShareCard): string {
  const stated = facts.flatMap(({ name, value }) => [name, ...value]);
  return [site, number ?? '', date, ...titlePhrases, ...stated].join('');
}
