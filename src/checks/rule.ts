import type { Issue, Severity } from '#domain/issue.ts';
import type { Manuscript, ValuePath } from '#manuscripts/manuscript.ts';
import type { Content } from '#manuscripts/read-content.ts';

/** What a rule found: an issue without the rule's own name and weight. */
export type Finding = Omit<Issue, 'rule' | 'severity'>;

/** What the rules are told besides `content/`; a rule that needs something absent stays silent. */
export interface Given {
  /** The publication moment, an ISO instant. */
  readonly moment?: string;
  /** `site.config.ts` as text. */
  readonly site?: { readonly file: string; readonly text: string };
  /** Whether `public/` holds a picture, by its path below the site's root (`images/flow.svg`). */
  readonly hasPicture?: (path: string) => boolean;
  /** After how many days without an update an open case is worth a look. */
  readonly staleAfterDays?: number;
}

/** What had been found when a rule was asked, and by which rules; only the last rule looks at it. */
export interface Before {
  readonly issues: readonly Issue[];
  readonly rules: readonly string[];
}

/**
 * A rule looks at all of `content/` and says what an editor should look at. It speaks only of what
 * could be read: files with reading errors have already reported those.
 */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What the rule guards, in a Japanese sentence for the editors' guide. */
  readonly description: string;
  /** What to write instead, in Japanese sentences for the editors' guide. */
  readonly instead: string;
  readonly check: (content: Content, given: Given, before: Before) => readonly Finding[];
}

/** What was found, and what to write instead; both Japanese. */
export interface Words {
  readonly message: string;
  readonly hint: string;
}

/** A finding at a front-matter value. */
export function findingAt(
  manuscript: Pick<Manuscript<unknown>, 'file' | 'locate'>,
  path: ValuePath,
  words: Words,
): Finding {
  return { file: manuscript.file, ...manuscript.locate(path), ...words };
}

/** A finding at a place of the body, whose lines count from the body's first. */
export function findingInBody(
  manuscript: Pick<Manuscript<unknown>, 'file' | 'bodyLine'>,
  at: { readonly line: number; readonly column: number },
  words: Words,
): Finding {
  return {
    file: manuscript.file,
    line: manuscript.bodyLine + at.line - 1,
    column: at.column,
    ...words,
  };
}
