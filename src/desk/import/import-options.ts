import { parseArgs } from 'node:util';
import { DeskProblem } from '../desk-problem.ts';

/** The command line of `npm run import`. */
export interface ImportOptions {
  readonly file: string;
  /** Where the draft is written; without it, below `content/articles/`. */
  readonly out: string | undefined;
  readonly id: string | undefined;
  /** Whether the editor has read the documents that the footnotes name. */
  readonly read: boolean;
  readonly force: boolean;
}

/** Reads the command line. @throws {DeskProblem} with the usage */
export function parseImportOptions(args: readonly string[]): ImportOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        id: { type: 'string' },
        read: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new TypeError('exactly one file');
    return { file, out: values.out, id: values.id, read: values.read, force: values.force };
  } catch (error) {
    throw new DeskProblem(
      [
        '使い方: npm run import -- ファイル [--out フォルダー] [--id 記事のID] [--read] [--force]',
        '  ファイル: テキスト、Markdown、保存したHTMLのどれか1つ',
        '  --read: 脚注や参考の文書を、編集部が読んだものとして取り込む',
      ].join('\n'),
      { cause: error },
    );
  }
}
