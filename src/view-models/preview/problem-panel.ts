import type { Issue } from '#domain/issue.ts';

/** What the live preview says of the article that is open, for its editor alone. */
export interface ProblemPanel {
  readonly file: string;
  /** Opens the file in the editor's program. */
  readonly href: string;
  /** 「エラー2件、注意1件」, or that there is nothing. */
  readonly summary: string;
  readonly hasErrors: boolean;
  readonly problems: readonly {
    readonly weight: 'エラー' | '注意';
    readonly place: string;
    readonly href: string;
    readonly message: string;
    readonly hint: string;
    readonly rule: string;
  }[];
}

/**
 * @param root the project's folder, with forward slashes
 * @param file the article's file, relative to `root`
 */
export function toProblemPanel(root: string, file: string, issues: readonly Issue[]): ProblemPanel {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  // https://code.visualstudio.com/docs/configure/command-line#_opening-vs-code-with-urls
  const address = new URL(`vscode://file/${`${root}/${file}`.replace(/^\/+/, '')}`).href;
  return {
    file,
    href: address,
    summary:
      issues.length === 0
        ? '直すところは見つかりませんでした'
        : `エラー${errors}件、注意${issues.length - errors}件`,
    hasErrors: errors > 0,
    problems: issues.map(({ severity, line, column, message, hint, rule }) => ({
      weight: severity === 'error' ? 'エラー' : '注意',
      place: `${line}行目`,
      href: `${address}:${line}:${column}`,
      message,
      hint,
      rule,
    })),
  };
}
