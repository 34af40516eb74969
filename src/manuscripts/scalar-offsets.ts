import { Scalar } from 'yaml';

/**
 * Where each UTF-16 code unit of a YAML string stands in the text it was read from, whichever way it was
 * written: plain, quoted (with escapes), over several lines, or as a block (`|`, `>`). Null where the two
 * cannot be laid side by side.
 */
export function scalarOffsets(text: string, scalar: Scalar): readonly number[] | null {
  const start = scalar.range?.[0];
  if (typeof scalar.value !== 'string' || start === undefined) return null;
  const isBlock = scalar.type === Scalar.BLOCK_LITERAL || scalar.type === Scalar.BLOCK_FOLDED;
  const isQuoted = scalar.type === Scalar.QUOTE_DOUBLE || scalar.type === Scalar.QUOTE_SINGLE;
  let at = isBlock ? text.indexOf('\n', start) + 1 : isQuoted ? start + 1 : start;
  const indent = isBlock ? indentOf(text, at) : null;
  const offsets: number[] = [];
  if (indent !== null) at = skipIndent(text, at, indent);
  for (const character of scalar.value.split('')) {
    // White space before a folded line end says nothing.
    if (character !== text[at] && !isSpace(character)) at = skipSpace(text, at);
    if (scalar.type === Scalar.QUOTE_DOUBLE && text[at] === '\\') {
      while (/^\\[ \t]*\n/.test(text.slice(at, at + 80))) at = skipSpace(text, at + 1);
      if (text[at] === '\\') {
        offsets.push(at);
        at += escapeLength(text, at);
        continue;
      }
    }
    if (isSpace(character) && text[at] !== character) {
      if (!isSpace(text[at] ?? '')) return null;
      offsets.push(at);
      at = character === ' ' ? skipSpace(text, at) : text.indexOf('\n', at) + 1;
      continue;
    }
    if (text[at] !== character) return null;
    offsets.push(at);
    at += scalar.type === Scalar.QUOTE_SINGLE && character === "'" ? 2 : 1;
    if (indent !== null && character === '\n') at = skipIndent(text, at, indent);
  }
  return offsets;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text[at] ?? '')) at += 1;
  return at;
}

/** The indentation of a block's first line that has words. */
function indentOf(text: string, from: number): number {
  return /^(?: *\n)*( *)/.exec(text.slice(from))?.[1]?.length ?? 0;
}

function skipIndent(text: string, from: number, indent: number): number {
  let at = from;
  while (at < from + indent && text[at] === ' ') at += 1;
  return at;
}

/** `\n` is two characters long, `\u3042` six. */
function escapeLength(text: string, at: number): number {
  return { x: 4, u: 6, U: 10 }[text[at + 1] ?? ''] ?? 2;
}
