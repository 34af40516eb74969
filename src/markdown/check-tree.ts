import { type BodyIssue, inTextOrder } from './body-issue.ts';
import { depthIssue } from './read-tree.ts';
import { addressRule } from './rules/address.ts';
import type { NodeRule, WholeRule } from './rules/body-rule.ts';
import { boldRule } from './rules/bold.ts';
import { characterRule } from './rules/characters.ts';
import { codeRule } from './rules/code.ts';
import { componentNameRule } from './rules/component-name.ts';
import { citationAloneRule, componentPlaceRule } from './rules/component-place.ts';
import { componentPropsRule } from './rules/component-props.ts';
import { headingOrderRule, headingRule, unspacedHeadingRule } from './rules/headings.ts';
import { nestingRule } from './rules/nesting.ts';
import { tableRule } from './rules/table.ts';
import { unsupportedRule } from './rules/unsupported.ts';
import { viewRule } from './rules/view.ts';
import { type BodyRoot, isDeeperThan, maximumDepth, walk } from './syntax-tree.ts';

/** `article` has exactly one section 所感; `page` (about pages, newsletters' words) is free in its sections. */
export type BodyForm = 'article' | 'page';

const nodeRules: readonly NodeRule[] = [
  codeRule,
  componentNameRule,
  componentPropsRule,
  componentPlaceRule,
  citationAloneRule,
  nestingRule,
  addressRule,
  headingRule,
  unspacedHeadingRule,
  boldRule,
  tableRule,
  unsupportedRule,
];

const wholeRules: Readonly<Record<BodyForm, readonly WholeRule[]>> = {
  article: [characterRule, headingOrderRule, viewRule],
  page: [characterRule, headingOrderRule],
};

/**
 * Everything that is wrong with a body that could be read, in text order. The editors' check and the compile
 * call this same function, on trees of the same parser, so neither lets through what the other refuses.
 */
export function checkTree(root: BodyRoot, source: string, form: BodyForm): readonly BodyIssue[] {
  if (isDeeperThan(root, maximumDepth)) return [depthIssue];
  const issues = walk(root).flatMap((visit) => nodeRules.flatMap((rule) => [...rule(visit, source)]));
  return inTextOrder([...issues, ...wholeRules[form].flatMap((rule) => [...rule(root, source)])]);
}
