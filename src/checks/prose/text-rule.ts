import type { Severity } from '#domain/issue.ts';
import type { Content } from '#manuscripts/read-content.ts';
import { allPassages, findingIn, type Passage } from '../passages.ts';
import type { Rule, Words } from '../rule.ts';

/** One place of a passage where the words should be others. */
export interface TextMatch extends Words {
  readonly index: number;
  readonly length: number;
  /** Written by `--fix` in the place of the words found. */
  readonly replacement?: string;
}

/** A rule that looks at one passage at a time. */
export function textRule(options: {
  readonly id: string;
  readonly severity: Severity;
  readonly description: string;
  readonly instead: string;
  /** Which passages; all of our own words where it is left out. */
  readonly passages?: (content: Content) => readonly Passage[];
  readonly find: (text: string, passage: Passage) => readonly TextMatch[];
}): Rule {
  const { id, severity, description, instead, passages = allPassages, find } = options;
  return {
    id,
    severity,
    description,
    instead,
    check: (content) =>
      passages(content).flatMap((passage) =>
        find(passage.text, passage).map(({ index, length, ...words }) =>
          findingIn(passage, index, length, words),
        ),
      ),
  };
}
