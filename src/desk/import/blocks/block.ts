import type { SourceLine } from '../lines/source-line.ts';

interface Base {
  /** The lines that the block was read from, never none. */
  readonly lines: readonly SourceLine[];
}

/** A piece of a write-up. */
export type Block = Base &
  (
    | { readonly kind: 'heading'; readonly text: string; readonly level: number }
    | { readonly kind: 'item'; readonly text: string; readonly depth: number; readonly ordered: boolean }
    | { readonly kind: 'row'; readonly cells: readonly string[] }
    | { readonly kind: 'rule' }
    | { readonly kind: 'note'; readonly label: string; readonly text: string }
    | { readonly kind: 'paragraph'; readonly text: string }
    /** A line of a saved page that is no part of the write-up, or one too long to be read as a paragraph. */
    | { readonly kind: 'site' }
  );

export type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;
