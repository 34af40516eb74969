import { type BodyIssue, issueAt } from './body-issue.ts';
import {
  closingTagWords,
  expressionWords,
  openBraceWords,
  otherWords,
  type SyntaxWords,
  strayAngleWords,
  unclosedTagWords,
} from './syntax-words.ts';
import { lineStarts, pointAt } from './text-position.ts';

/** A syntax error found, and where its offending `<` or `{` stands, so that reading can go on behind it. */
export interface FoundSyntaxError {
  readonly issue: BodyIssue;
  /** Offset of the character that opens the offending construct, or null where none was found. */
  readonly culprit: number | null;
  /** Name of the tag whose opening is wrong or not closed; empty otherwise. */
  readonly opened: string;
  /** Name of the closing tag that nothing opens; empty otherwise. */
  readonly closed: string;
}

/** The parser's messages begin with `line:column: ` (1-based, UTF-16). */
const placed = /^(\d+):(\d+): ([\s\S]*)$/;
const closingTag = /^Unexpected closing tag `<\/([^>]*)>`|^Expected the closing tag `<\/([^>]*)>`/;
const unclosedTag = /^Expected a closing tag for `<([^>]*)>`/;

/** Translates an error thrown by the MDX parser on `source` into an issue an editor can act on. */
export function explainSyntaxError(error: unknown, source: string): FoundSyntaxError {
  const raw = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', text = raw] = placed.exec(raw) ?? [];
  const starts = lineStarts(source);
  const offset = (starts[Number(line) - 1] ?? 0) + Number(column) - 1;
  const culprit = text.startsWith('Could not parse expression')
    ? openBraceBefore(source, offset)
    : /[<{]/.test(source.charAt(offset))
      ? offset
      : null;
  const { rule, message, hint, tag } = wordsFor(text, source.slice(offset));
  const isClosing = closingTag.test(text);
  return {
    issue: issueAt(rule, pointAt(starts, culprit ?? Math.min(offset, source.length)), message, hint),
    culprit,
    opened: isClosing ? '' : tag,
    closed: isClosing ? tag : '',
  };
}

function wordsFor(text: string, rest: string): SyntaxWords {
  const closing = closingTag.exec(text);
  if (closing !== null) return closingTagWords(closing[1] ?? closing[2] ?? '');
  const unclosed = unclosedTag.exec(text);
  if (unclosed !== null) return unclosedTagWords(unclosed[1] ?? '');
  if (text.startsWith('Unexpected end of file in expression')) return openBraceWords;
  if (text.startsWith('Could not parse expression')) return expressionWords;
  return text.startsWith('Unexpected character') ? strayAngleWords(rest) : otherWords(text);
}

/**
 * The brace that opens the expression around `offset`: the outermost unmatched one, not looking past a blank
 * line once one was found. The parser's own position is inside the expression.
 */
function openBraceBefore(source: string, offset: number): number | null {
  let closed = 0;
  let found: number | null = null;
  for (let index = offset - 1; index >= 0; index -= 1) {
    const character = source.charAt(index);
    if (found !== null && character === '\n' && /^[ \t\r]*\n/.test(source.slice(index + 1, index + 80)))
      break;
    if (source.charAt(index - 1) === '\\') continue;
    if (character === '}') closed += 1;
    if (character !== '{') continue;
    if (closed === 0) found = index;
    else closed -= 1;
  }
  return found ?? (source.charAt(offset) === '{' ? offset : null);
}
