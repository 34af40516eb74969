import { type BodyIssue, issueAt } from '../body-issue.ts';
import { strayCharacter, strayWords } from '../stray-character.ts';
import type { BodyRoot } from '../syntax-tree.ts';
import { lineStarts, pointAt } from '../text-position.ts';

/** The same, written as a numeric character reference. */
const reference = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;

/** `mdx-stray-character`. */
export function* characterRule(_root: BodyRoot, source: string): Generator<BodyIssue> {
  const starts = lineStarts(source);
  for (const { 0: character, index } of source.matchAll(strayCharacter)) {
    yield strayIssue(character.codePointAt(0) ?? 0, pointAt(starts, index));
  }
  for (const { 1: hexadecimal, 2: decimal, index } of source.matchAll(reference)) {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    if (isStray(code)) yield strayIssue(code, pointAt(starts, index));
  }
}

function isStray(code: number): boolean {
  return code === 0 || code > 0x10ffff || String.fromCodePoint(code).search(strayCharacter) !== -1;
}

function strayIssue(code: number, at: { readonly line: number; readonly column: number }): BodyIssue {
  return issueAt(
    'mdx-stray-character',
    at,
    `${strayWords(code)}。`,
    '消すか、普通の文字に打ち直してください。',
  );
}
