import { type BodyIssue, issueAt } from '../body-issue.ts';
import type { BodyRoot } from '../syntax-tree.ts';
import { lineStarts, pointAt } from '../text-position.ts';

/**
 * Characters that have no place in prose: controls that make feeds and mails invalid, halves of surrogate
 * pairs, private-use characters (外字) that other machines cannot show, the replacement character that a
 * wrong encoding leaves behind, and invisible marks that reorder or hide text
 * (https://trojansource.codes/). Tabs, line breaks and the joiner inside emoji are fine.
 */
const stray =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u200B\u2060\uFEFF\uFFFD]/gu;

/** The same, written as a numeric character reference. */
const reference = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;

/** `mdx-stray-character`. */
export function* characterRule(_root: BodyRoot, source: string): Generator<BodyIssue> {
  const starts = lineStarts(source);
  for (const { 0: character, index } of source.matchAll(stray)) {
    yield strayIssue(character.codePointAt(0) ?? 0, pointAt(starts, index));
  }
  for (const { 1: hexadecimal, 2: decimal, index } of source.matchAll(reference)) {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    if (isStray(code)) yield strayIssue(code, pointAt(starts, index));
  }
}

function isStray(code: number): boolean {
  return code === 0 || code > 0x10ffff || String.fromCodePoint(code).search(stray) !== -1;
}

function strayIssue(code: number, at: { readonly line: number; readonly column: number }): BodyIssue {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const message = `目に見えない文字か、ほかの環境で表示できない文字（${name}）があります。`;
  return issueAt('mdx-stray-character', at, message, '消すか、普通の文字に打ち直してください。');
}
