import type { Content } from '#manuscripts/read-content.ts';
import { figuresIn } from '#markdown/text-blocks.ts';
import { lineStarts, pointAt } from '#markdown/text-position.ts';
import { bodyStart } from './passages.ts';
import type { Finding, Words } from './rule.ts';

/** A figure in a body. */
export interface PlacedFigure {
  readonly src: string;
  readonly alt: string;
  readonly finding: (words: Words) => Finding;
}

/** Every figure of the articles and pages that could be read. */
export function everyFigure(content: Content): readonly PlacedFigure[] {
  return [...content.articles, ...content.pages].flatMap((manuscript) => {
    if (manuscript.value === null) return [];
    const start = bodyStart(manuscript);
    return figuresIn(manuscript.text.slice(start)).map(({ src, alt, offset }) => ({
      src,
      alt,
      finding: (words: Words) => {
        const { line, column } = pointAt(lineStarts(manuscript.text), start + offset);
        return { file: manuscript.file, line, column, ...words };
      },
    }));
  });
}
