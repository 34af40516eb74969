import type { ExcerptHead, ExcerptSection } from './excerpt-file.ts';
import { type IndexedDocument, searchedParts } from './records.ts';

/** About this many characters are loaded at a time: an article shorter than this is one file. */
const PACK_LENGTH = 1000;

/** What a result shows of an article: the head, and the texts of the packs 1, 2 … */
export function toExcerpts({ document, starts }: IndexedDocument): {
  readonly head: ExcerptHead;
  readonly packs: readonly (readonly string[])[];
} {
  const parts = searchedParts(document);
  const length = parts.reduce((sum, part) => sum + part.text.length, 0);
  const packs: string[][] = [[]];
  const sections = parts.map(({ heading, anchor, text }, index): ExcerptSection => {
    const last = packs.at(-1) ?? [];
    const filled = last.reduce((sum, other) => sum + other.length, 0);
    const isFull = length > PACK_LENGTH && (packs.length === 1 || filled + text.length > PACK_LENGTH);
    const pack = isFull ? [] : last;
    if (isFull) packs.push(pack);
    pack.push(text);
    return [heading, anchor ?? null, starts[index] ?? 0, packs.length - 1, pack.length - 1];
  });
  const [texts = [], ...others] = packs;
  return {
    head: {
      url: document.url,
      meta: {
        ...document.meta,
        id: document.id,
        title: document.title,
        summary: document.summary.join('\n'),
        publishedAt: document.publishedAt,
      },
      sections,
      texts,
    },
    packs: others,
  };
}
