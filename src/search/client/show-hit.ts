import type { Lexicon } from '../analyzer/lexicon.ts';
import type { ExcerptHead } from '../index/excerpt-file.ts';
import { excerptOf, markHits } from './excerpt.ts';
import type { LookedUp } from './look-up.ts';
import type { SearchIndex } from './open-index.ts';
import { idf } from './rank.ts';
import type { SearchHit } from './search-engine.ts';

/** A candidate, loaded as far as it may be shown. */
export interface LoadedHit {
  readonly id: string;
  readonly head: ExcerptHead;
  readonly sections: readonly {
    readonly heading: string;
    readonly anchor: string | null;
    readonly text: string;
  }[];
  /** All text that was loaded. */
  readonly text: string;
}

const MOST_SECTIONS = 3;
/** A section is shown that has at least this share of what the best one has of the query. */
const LEAST_SHARE = 0.4;

/** Loads an article's head and the sections that hold most of the query: none of one found by title or summary alone. */
export async function loadHit(
  id: string,
  { postings, beside }: LookedUp,
  { excerpts, lexicon }: Pick<SearchIndex, 'excerpts' | 'lexicon'>,
): Promise<LoadedHit> {
  const head = await excerpts.head(id);
  const ends = head.sections.map((_, at) => head.sections[at + 1]?.[2] ?? Number.POSITIVE_INFINITY);
  const shares = head.sections.map(([, , start], at) => {
    let share = 0;
    for (const { documents, records } of [...postings.values(), ...beside]) {
      const positions = records.get(id)?.positions ?? [];
      const isHeld = positions.some((position) => position >= start && position < (ends[at] ?? 0));
      if (isHeld) share += idf(documents, lexicon.size) + Number.EPSILON;
    }
    return { at, share };
  });
  const best = Math.max(0, ...shares.map(({ share }) => share));
  const chosen = shares
    .filter(({ share }) => share > 0 && share >= best * LEAST_SHARE)
    .sort((a, b) => b.share - a.share || a.at - b.at)
    .slice(0, MOST_SECTIONS);
  const sections = await Promise.all(
    chosen.flatMap(({ at }) => {
      const section = head.sections[at];
      if (section === undefined) return [];
      return excerpts
        .text(id, head, section)
        .then((text) => ({ heading: section[0], anchor: section[1], text }));
    }),
  );
  const { title = '', summary = '' } = head.meta;
  return { id, head, sections, text: [title, summary, ...sections.map(({ text }) => text)].join('\n') };
}

/** What is shown of an article. */
export function showHit(
  { id, head, sections }: LoadedHit,
  terms: ReadonlySet<string>,
  lexicon: Lexicon,
): SearchHit {
  return {
    id: head.meta['id'] ?? id,
    url: head.url,
    title: markHits(head.meta['title'] ?? '', terms, lexicon),
    summary: (head.meta['summary'] ?? '')
      .split('\n')
      .filter(Boolean)
      .map((sentence) => markHits(sentence, terms, lexicon)),
    meta: head.meta,
    sections: sections.map(({ heading, anchor, text }) => ({
      heading,
      anchor,
      excerpt: excerptOf(markHits(text, terms, lexicon)),
    })),
  };
}
