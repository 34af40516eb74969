import { parseArgs } from 'node:util';
import { type ReportFormat, reporters } from './reporters/reporters.ts';

/** What `npm run check` understands: files to speak of (all without any) and a format. */
export type CheckOptions =
  | { readonly files: readonly string[]; readonly format: ReportFormat }
  | { readonly problem: string };

/** Reads the command line of the check; `problem` is the sentence to print. */
export function parseCheckOptions(args: readonly string[]): CheckOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' } },
    });
    const format = Object.keys(reporters).find((name): name is ReportFormat => name === values.format);
    if (format === undefined) {
      return {
        problem: `--format には text、json、github のどれかを書きます（「${values.format}」と書かれています）。`,
      };
    }
    return { files: positionals, format };
  } catch {
    return { problem: '使い方: npm run check -- [ファイル…] [--format text|json|github]' };
  }
}
