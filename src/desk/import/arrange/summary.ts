import { threeParts } from '../../draft/three-parts.ts';
import type { Block } from '../blocks/block.ts';

/**
 * The sentences of a summary: its first three items, or the three parts of its only paragraph. `more` are
 * the blocks that found no room; they join the lead.
 */
export function summaryOf(blocks: readonly Block[]): {
  readonly summary: readonly string[];
  readonly more: readonly Block[];
} {
  const items = blocks.filter(({ kind }) => kind === 'item');
  const told = items.length > 0 ? items : blocks.filter(({ kind }) => kind === 'paragraph');
  const taken = told.slice(0, 3);
  const summary = taken.flatMap((block) => ('text' in block ? [block.text] : []));
  const [only] = summary;
  const parts = only === undefined || summary.length > 1 ? [] : threeParts(only);
  const isThree = parts.every((part) => part !== '') && parts.length === 3;
  return { summary: isThree ? parts : summary, more: blocks.filter((block) => !taken.includes(block)) };
}
