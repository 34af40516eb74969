import type { Severity } from '#domain/issue.ts';
import { bodyRuleGuide } from '#markdown/rule-guide.ts';
import { allRules, staleRules } from './all-rules.ts';
import { linkRules } from './links/link-rules.ts';
import { proseRules } from './prose/prose-rules.ts';

/** A rule as the editors' guide explains it. */
export interface GuideEntry {
  readonly id: string;
  readonly severity: Severity;
  /** What the rule finds, in Japanese sentences. */
  readonly description: string;
  /** What to write instead, in Japanese sentences. */
  readonly instead: string;
  /** When it is asked: `build` also stops a build, `check` only the check, the others with their option. */
  readonly asked: 'build' | 'check' | '--stale' | '--links';
}

/** Every rule that can speak to an editor besides the schema's, in the order of the guide. */
export const ruleGuide: readonly GuideEntry[] = [
  ...allRules.map((rule) => entryOf(rule, 'build')),
  ...Object.entries(bodyRuleGuide).map(([id, words]) =>
    entryOf({ id, severity: 'error', ...words }, 'build'),
  ),
  ...Object.entries(proseRules).map(([name, rule]) => entryOf({ ...rule, id: `prose/${name}` }, 'check')),
  ...staleRules.map((rule) => entryOf(rule, '--stale')),
  ...Object.entries(linkRules).map(([id, rule]) => entryOf({ id, ...rule }, '--links')),
];

function entryOf(
  { id, severity, description, instead }: Omit<GuideEntry, 'asked'>,
  asked: GuideEntry['asked'],
): GuideEntry {
  return { id, severity, description, instead, asked };
}
