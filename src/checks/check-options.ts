import { parseArgs } from 'node:util';
import { type ReportFormat, reporters } from './reporters/reporters.ts';

/** What `npm run check` was asked for. */
export interface CheckOptions {
  /** The files to speak of; all of them where there are none. */
  readonly files: readonly string[];
  readonly format: ReportFormat;
  /** Whether to mend first what can be mended safely. */
  readonly fix: boolean;
  /** Whether to ask if the documents behind the links are still there. */
  readonly links: boolean;
  /** Whether to read the prose; on unless `--no-prose`. */
  readonly prose: boolean;
  /** Whether to say what waits for a follow-up, and after how many days. */
  readonly stale?: { readonly staleAfterDays: number };
}

const usage =
  '使い方: npm run check -- [ファイル…] [--fix] [--links] [--stale[=日数]] [--no-prose] [--format text|json|github]';

/** Reads the command line of the check; `problem` is the sentence to print. */
export function parseCheckOptions(args: readonly string[]): CheckOptions | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({
      // `--stale` may stand alone.
      args: args.map((arg) => (arg === '--stale' ? '--stale=180' : arg)),
      allowPositionals: true,
      allowNegative: true,
      options: {
        format: { type: 'string', default: 'text' },
        fix: { type: 'boolean', default: false },
        links: { type: 'boolean', default: false },
        prose: { type: 'boolean', default: true },
        stale: { type: 'string' },
      },
    });
    const format = Object.keys(reporters).find((name): name is ReportFormat => name === values.format);
    if (format === undefined) {
      return {
        problem: `--format には text、json、github のどれかを書きます（「${values.format}」と書かれています）。`,
      };
    }
    if (values.stale !== undefined && !/^[1-9]\d{0,4}$/.test(values.stale)) {
      return {
        problem: `--stale には日数を書きます（例: --stale=90。「${values.stale}」と書かれています）。`,
      };
    }
    const { fix, links, prose, stale } = values;
    return {
      files: positionals,
      format,
      fix,
      links,
      prose,
      ...(stale !== undefined && { stale: { staleAfterDays: Number(stale) } }),
    };
  } catch {
    return { problem: usage };
  }
}
