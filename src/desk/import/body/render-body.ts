import { parseBody } from '#markdown/parse-body.ts';
import type { Block } from '../blocks/block.ts';
import type { Markup, SourceLine } from '../lines/source-line.ts';
import { escapeEverything } from './escape.ts';
import { type Citations, inlineMdx } from './inline.ts';

/** A part of a body: the lead, which has no title, or a section. */
export interface BodyPart {
  readonly title: string | null;
  /** 2 or 3. */
  readonly level: number;
  readonly blocks: readonly Block[];
}

/** The heading under which a draft keeps the lines that found no place. */
export const keptTitle = '取り込みで置けなかった行';

/** The parts of a body as MDX. What the body's rules would refuse is shown as plain text. */
export function renderParts(parts: readonly BodyPart[], markup: Markup, citations: Citations): string {
  const render = (inline: (text: string) => string) =>
    parts.map((part) => renderPart(part, inline)).filter((text) => text !== '');
  const rendered = render((text) => inlineMdx(text, markup, citations));
  const plain = render((text) => escapeEverything(text));
  return rendered.map((text, index) => (isSound(text) ? text : (plain[index] ?? text))).join('\n\n');
}

/** Whether the rules of bodies have nothing against a part, but that it is only a part. */
function isSound(text: string): boolean {
  const { issues } = parseBody(text.replace(/^### /, '## '), { form: 'page' });
  return issues.length === 0;
}

function renderPart({ title, level, blocks }: BodyPart, inline: (text: string) => string): string {
  const pieces: string[] = title === null ? [] : [`${'#'.repeat(level)} ${inline(title)}`];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind === 'item' || block?.kind === 'row') {
      let end = at + 1;
      while (blocks[end]?.kind === block.kind) end++;
      const run = blocks.slice(at, end);
      pieces.push(block.kind === 'item' ? renderItems(run, inline) : renderTable(run, inline));
      at = end - 1;
    } else if (block !== undefined && 'text' in block) pieces.push(inline(block.text));
  }
  return pieces.join('\n\n');
}

function renderItems(items: readonly Block[], inline: (text: string) => string): string {
  let ceiling = 0;
  return items
    .flatMap((item) => {
      if (item.kind !== 'item') return [];
      const depth = Math.min(item.depth, ceiling);
      ceiling = depth + 1;
      return [`${'  '.repeat(depth)}- ${inline(item.text)}`];
    })
    .join('\n');
}

/** A table as wide as its widest row, so that no cell is cut off. */
function renderTable(rows: readonly Block[], inline: (text: string) => string): string {
  const cells = rows.flatMap((row) => (row.kind === 'row' ? [row.cells] : []));
  const width = cells.reduce((most, row) => Math.max(most, row.length), 2);
  const [head = '', ...rest] = cells.map((row) => {
    const filled = Array.from({ length: width }, (_, at) => inline(row[at] ?? '').trim());
    return `| ${filled.join(' | ')} |`;
  });
  return [head, `|${' --- |'.repeat(width)}`, ...rest].join('\n');
}

/** The lines that found no place, exactly as they stand in the write-up. */
export function renderKept(lines: readonly SourceLine[]): string {
  if (lines.length === 0) return '';
  const longest = lines.reduce(
    (most, { text }) => (text.match(/`+/g) ?? []).reduce((longer, run) => Math.max(longer, run.length), most),
    2,
  );
  const fence = '`'.repeat(longest + 1);
  return `## ${keptTitle}\n\n${fence}text\n${lines.map(({ text }) => text).join('\n')}\n${fence}`;
}
