import { type BodyIssue, issueAt } from './body-issue.ts';
import { lineStarts, pointAt } from './text-position.ts';

/**
 * Far above any article (a long one has 20,000 characters), so what exceeds it is a wrong file. It also bounds
 * the time of texts that the parser reads in quadratic time (a line of `>`, of `&#8;`): about three seconds.
 */
const maximumLength = 50_000;

/**
 * Each of these can open one more level of nested JavaScript. The native parser reads expressions recursively
 * and a nesting of about 4,000 levels (2,000 on a worker thread's smaller stack) ends the whole process, which
 * no `catch` can prevent. Counting the openers bounds the depth whatever strings and comments stand between.
 */
const nestingOpener = /[([{<:?]|=>|\b(?:do|new)\b/g;
const maximumOpeners = 2_000;

/** Issues that forbid handing the text to the parser at all; empty for every ordinary body. */
export function guardSource(source: string): readonly BodyIssue[] {
  if (source.length > maximumLength) {
    return [
      issueAt(
        'mdx-syntax',
        { line: 1, column: 1 },
        `本文が長すぎます（${source.length.toLocaleString('ja-JP')}文字）。`,
        `${maximumLength.toLocaleString('ja-JP')}文字までにします。別のファイルの内容が入っていないか確かめてください。`,
      ),
    ];
  }
  const openers = [...source.matchAll(nestingOpener)];
  const excess = openers[maximumOpeners];
  if (excess === undefined) return [];
  return [
    issueAt(
      'mdx-syntax',
      pointAt(lineStarts(source), excess.index),
      `半角の記号（かっこ・「<」・「:」など）が ${maximumOpeners.toLocaleString('ja-JP')} 個を超えています。`,
      'ログやプログラムの全文を貼り付けていないか確かめ、必要な部分だけにしてください。',
    ),
  ];
}
