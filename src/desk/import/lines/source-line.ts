/** One line of a write-up, as the report counts it. */
export interface SourceLine {
  /** Counted from 1, over the text as it was extracted. */
  readonly number: number;
  readonly text: string;
  /** Menus, banners and the like of a saved page, which are no part of the write-up. */
  readonly site: boolean;
}

/** How a write-up is marked up. Of `html`, every line is a block by itself, with Markdown for its links and bold. */
export type Markup = 'text' | 'markdown' | 'html';

/** A write-up as lines, and what its file says about it besides. */
export interface WriteUp {
  readonly lines: readonly SourceLine[];
  readonly markup: Markup;
  readonly about: {
    readonly title?: string | undefined;
    readonly publisher?: string | undefined;
    readonly publishedAt?: string | undefined;
    readonly url?: string | undefined;
  };
}

/** The lines of a text, all of them part of the write-up. */
export function linesOf(text: string): readonly SourceLine[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => ({ number: index + 1, text: line, site: false }));
}

/** The next line with words in a direction, or undefined. */
export function near(all: readonly SourceLine[], at: number, step: 1 | -1): SourceLine | undefined {
  let next = at + step;
  while (/^[\s　\uFEFF]*$/u.test(all[next]?.text ?? 'x')) next += step;
  return all[next];
}
