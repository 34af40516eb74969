import type { Issue } from '#domain/issue.ts';
import type { Manuscript } from '#manuscripts/manuscript.ts';
import { type Content, everyManuscript } from '#manuscripts/read-content.ts';

/** An editor's written word that a warning was looked at and stays. */
export interface Acceptance {
  readonly rule: string;
  readonly reason: string;
  /** The line it stands on. */
  readonly line: number;
  readonly column: number;
  /** The lines whose warnings it explains: its own, or, where it stands alone, the next that says something. */
  readonly lines: readonly number[];
}

/** `# 確認済み rule-id: 理由` in the front matter, `{/* 確認済み rule-id: 理由 *\/}` in the body. */
const mark = /(?:#|\{\/\*)\s*確認済み\s+([a-z][a-z0-9/-]*)\s*[:：]?\s*(.*?)\s*(?:\*\/\}|$)/;

/** Every acceptance in a file's text. */
export function acceptancesIn(text: string): readonly Acceptance[] {
  const lines = text.split('\n');
  return lines.flatMap((written, index): readonly Acceptance[] => {
    const match = mark.exec(written);
    if (match === null) return [];
    const [, rule = '', reason = ''] = match;
    const own = index + 1;
    const alone = written.slice(0, match.index).trim() === '';
    const next = lines.findIndex((line, at) => at > index && line.trim() !== '' && !mark.test(line));
    return [{ rule, reason, line: own, column: match.index + 1, lines: alone ? [own, next + 1] : [own] }];
  });
}

/** The issues that no editor's word explains. Errors cannot be explained away. */
export function unaccepted(issues: readonly Issue[], content: Content): readonly Issue[] {
  const byFile = new Map<string, readonly Acceptance[]>();
  for (const { file, text } of everyManuscript(content)) {
    if (text.includes('確認済み')) byFile.set(file, acceptancesIn(text));
  }
  return issues.filter((issue) => !(byFile.get(issue.file) ?? []).some((word) => explains(word, issue)));
}

/** Whether an acceptance explains an issue. */
export function explains(acceptance: Acceptance, issue: Issue): boolean {
  return (
    issue.severity === 'warning' &&
    acceptance.rule === issue.rule &&
    acceptance.reason !== '' &&
    acceptance.lines.includes(issue.line)
  );
}

/** The acceptances of a manuscript. */
export function acceptancesOf(manuscript: Manuscript<unknown>): readonly Acceptance[] {
  return manuscript.text.includes('確認済み') ? acceptancesIn(manuscript.text) : [];
}
