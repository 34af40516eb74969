import type { BodyIssue } from './body-issue.ts';
import { componentNamed, exampleOf } from './components.ts';
import { insteadOfHtml } from './html-instead.ts';

/** What an editor is told of a syntax error, and the tag it is about (empty where it is about none). */
export interface SyntaxWords extends Pick<BodyIssue, 'rule' | 'message' | 'hint'> {
  readonly tag: string;
}

const plain = { rule: 'mdx-syntax', tag: '' };
const notATag = 'タグのつもりでなければ、「＜」（全角）か「&lt;」と書きます。HTML のタグは使えません。';

/** What every `{…}` that is not a comment is answered with, readable as JavaScript or not. */
export const expressionWords: SyntaxWords = {
  rule: 'mdx-expression',
  tag: '',
  message: '半角の「{ }」は、本文では使えません（プログラムとして読まれます）。',
  hint: 'そのまま見せたいときは「｛ ｝」（全角）か「\\{ \\}」と書きます。編集用のメモは {/* メモ */} と書きます。',
};

export const openBraceWords: SyntaxWords = {
  ...plain,
  message: '半角の「{」が閉じていません。',
  hint: 'そのまま見せたいときは「｛」（全角）か「\\{」と書きます。',
};

export function closingTagWords(tag: string): SyntaxWords {
  const message = `閉じるタグ </${tag}> に合う、開くタグがありません。`;
  return { ...plain, tag, message, hint: `<${tag}> と </${tag}> を、同じ段落の中で対にします。` };
}

export function unclosedTagWords(tag: string): SyntaxWords {
  const instead = insteadOfHtml.get(tag);
  if (instead !== undefined) return htmlWords(tag, instead);
  const component = componentNamed(tag);
  const message = `タグ <${tag}> が閉じていません。`;
  if (component === undefined) return { ...plain, tag, message, hint: notATag };
  const close = component.children === 'none' ? '「/>」で終えます' : `</${tag}> で閉じます`;
  return { ...plain, tag, message, hint: `${close}（例: ${exampleOf(component)}）。` };
}

/** For a `<` that begins no tag; `rest` is the text from there on. */
export function strayAngleWords(rest: string): SyntaxWords {
  if (rest.startsWith('<!--')) {
    const message = 'HTML のコメント <!-- --> は、MDX では使えません。';
    return { ...plain, message, hint: '編集用のメモは {/* メモ */} と書きます。' };
  }
  if (/^<(?:[a-z][a-z0-9+.-]*:|[^\s<>]+@)/i.test(rest)) {
    const message = 'アドレスを < > で囲む書き方は、MDX では使えません。';
    return { ...plain, message, hint: '[リンクの文](https://…) と書きます。' };
  }
  const tag = /^<([A-Za-z][\w.-]*)/.exec(rest)?.[1];
  if (tag === undefined) {
    const message = '半角の「<」は、MDX ではタグの始まりとして読まれます。';
    return {
      ...plain,
      message,
      hint: '「未満」と言葉で書くか、「＜」（全角）か「&lt;」と書きます（例: ＜50件）。',
    };
  }
  const instead = insteadOfHtml.get(tag);
  if (instead !== undefined) return htmlWords(tag, instead);
  const component = componentNamed(tag);
  const message = `タグ <${tag}> の書き方が正しくありません。`;
  if (component === undefined) return { ...plain, tag, message, hint: notATag };
  const hint = `値は半角の " " で囲み、最後まで閉じます（例: ${exampleOf(component)}）。`;
  return { ...plain, tag, message, hint };
}

export function otherWords(text: string): SyntaxWords {
  const hint = `この場所の「<」「{」の書き方を確かめてください（${text}）。`;
  return { ...plain, message: 'MDX として読めません。', hint };
}

function htmlWords(tag: string, instead: string): SyntaxWords {
  return { rule: 'mdx-raw-html', tag, message: `HTML のタグ <${tag}> は使えません。`, hint: instead };
}
