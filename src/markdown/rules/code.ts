import { type BodyIssue, issueAt } from '../body-issue.ts';
import type { Visit } from '../syntax-tree.ts';
import { expressionWords } from '../syntax-words.ts';

/** `{…}` with block comments only: the one form of expression that runs nothing. */
const commentsOnly = /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/;

/**
 * `mdx-import`, `mdx-export`, `mdx-expression`: a body is text and may not carry code into the build.
 * Values of attributes are the business of `mdx-prop`'s file.
 */
export function* codeRule({ node, at }: Visit): Generator<BodyIssue> {
  if (node.type === 'mdxjsEsm') yield* statements(node.value, at.line);
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return;
  if (commentsOnly.test(node.value)) return;
  yield issueAt(expressionWords.rule, at, expressionWords.message, expressionWords.hint);
}

function* statements(code: string, firstLine: number): Generator<BodyIssue> {
  const lines = code.split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) {
    const keyword = /^(import|export)\b/.exec(line)?.[1];
    if (keyword === undefined) continue;
    yield issueAt(
      `mdx-${keyword}`,
      { line: firstLine + index, column: 1 },
      `行の頭の「${keyword} 」は、プログラムの読み込みとして扱われるため使えません。`,
      keyword === 'import'
        ? '部品は読み込まずにそのまま使えます。この行を消してください。文なら、前に語を置くか `import` と書きます。'
        : 'この行を消してください。文なら、前に語を置くか `export` と書きます。',
    );
  }
}
