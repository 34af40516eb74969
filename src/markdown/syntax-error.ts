import { type BodyIssue, issueAt } from './body-issue.ts';
import { componentNamed } from './components.ts';
import { lineStarts, pointAt } from './text-position.ts';

/** A syntax error found, and where its offending `<` or `{` stands, so that reading can go on behind it. */
export interface FoundSyntaxError {
  readonly issue: BodyIssue;
  /** Offset of the character that opens the offending construct, or null where none was found. */
  readonly culprit: number | null;
  /** Name of the tag that is not closed or not opened; empty where the error is of another kind. */
  readonly tag: string;
}

/** The parser's messages begin with `line:column: ` (1-based, UTF-16). */
const placed = /^(\d+):(\d+): ([\s\S]*)$/;

/** Translates an error thrown by the MDX parser on `source` into an issue an editor can act on. */
export function explainSyntaxError(error: unknown, source: string): FoundSyntaxError {
  const raw = error instanceof Error ? error.message : String(error);
  const match = placed.exec(raw);
  const starts = lineStarts(source);
  const line = Number(match?.[1] ?? 1);
  const offset = (starts[line - 1] ?? 0) + Number(match?.[2] ?? 1) - 1;
  const found = explainText(match?.[3] ?? raw, source, offset);
  const at = pointAt(starts, found.culprit ?? offset);
  return {
    issue: issueAt(found.rule, at, found.message, found.hint),
    culprit: found.culprit,
    tag: found.tag,
  };
}

interface Explanation {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  readonly culprit: number | null;
  readonly tag: string;
}

const closingTag = /^Unexpected closing tag `<\/([^>]*)>`|^Expected the closing tag `<\/([^>]*)>`/;
const unclosedTag = /^Expected a closing tag for `<([^>]*)>`/;

function explainText(text: string, source: string, offset: number): Explanation {
  const syntax = {
    rule: 'mdx-syntax',
    tag: '',
    culprit: '<{'.includes(source.charAt(offset)) ? offset : null,
  };
  const closing = closingTag.exec(text);
  if (closing !== null) {
    const tag = closing[1] ?? closing[2] ?? '';
    const message = `閉じるタグ </${tag}> に合う、開くタグがありません。`;
    return { ...syntax, tag, message, hint: `<${tag}> と </${tag}> を、同じ段落の中で対にします。` };
  }
  const unclosed = unclosedTag.exec(text);
  if (unclosed !== null) return { ...syntax, ...unclosedIn(unclosed[1] ?? '') };
  if (text.startsWith('Unexpected end of file in expression')) {
    return {
      ...syntax,
      message: '半角の「{」が閉じていません。',
      hint: 'そのまま見せたいときは「｛」（全角）か「\\{」と書きます。',
    };
  }
  if (text.startsWith('Could not parse expression')) {
    return { ...syntax, ...expressionText, culprit: openBraceBefore(source, offset) };
  }
  if (text.startsWith('Unexpected character')) return { ...syntax, ...strayAngle(source.slice(offset)) };
  return {
    ...syntax,
    message: 'MDX として読めません。',
    hint: `この場所の「<」「{」の書き方を確かめてください（${text}）。`,
  };
}

/** What every `{…}` that is not a comment is answered with, parsable as JavaScript or not. */
export const expressionText = {
  rule: 'mdx-expression',
  message: '半角の「{ }」は、本文では使えません（プログラムとして読まれます）。',
  hint: 'そのまま見せたいときは「｛ ｝」（全角）か「\\{ \\}」と書きます。編集用のメモは {/* メモ */} と書きます。',
} as const;

function unclosedIn(tag: string): Pick<Explanation, 'message' | 'hint' | 'tag'> {
  const component = componentNamed(tag);
  const hint =
    component?.children === 'none'
      ? `「/>」で終えます（例: ${component.example}）。`
      : component !== undefined
        ? `</${tag}> で閉じます（例: ${component.example}）。`
        : 'タグのつもりでなければ、「＜」（全角）か「&lt;」と書きます。HTML のタグは使えません。';
  return { tag, message: `タグ <${tag}> が閉じていません。`, hint };
}

function strayAngle(rest: string): Pick<Explanation, 'message' | 'hint'> {
  if (rest.startsWith('<!--')) {
    return {
      message: 'HTML のコメント <!-- --> は、MDX では使えません。',
      hint: '編集用のメモは {/* メモ */} と書きます。',
    };
  }
  if (/^<(?:[a-z][a-z0-9+.-]*:|[^\s<>]+@)/i.test(rest)) {
    return {
      message: 'アドレスを < > で囲む書き方は、MDX では使えません。',
      hint: '[リンクの文](https://…) と書きます。',
    };
  }
  const name = /^<\/?([A-Za-z][\w.-]*)/.exec(rest)?.[1];
  if (name !== undefined) {
    const component = componentNamed(name);
    return {
      message: `タグ <${name}> の書き方が正しくありません。`,
      hint:
        component === undefined
          ? 'タグのつもりでなければ、「＜」（全角）か「&lt;」と書きます。HTML のタグは使えません。'
          : `値は半角の " " で囲み、最後まで閉じます（例: ${component.example}）。`,
    };
  }
  return {
    message: '半角の「<」は、MDX ではタグの始まりとして読まれます。',
    hint: '不等号や矢印のつもりなら「＜」（全角）か「&lt;」と書きます（例: 50件未満、＜50件）。',
  };
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
    if (found !== null && character === '\n' && /^\s*\n/.test(source.slice(index + 1))) break;
    if (source.charAt(index - 1) === '\\') continue;
    if (character === '}') closed += 1;
    if (character !== '{') continue;
    if (closed === 0) found = index;
    else closed -= 1;
  }
  return found ?? (source.charAt(offset) === '{' ? offset : null);
}
