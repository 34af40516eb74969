import type { BodyIssue } from '../body-issue.ts';
import type { BodyRoot, Visit } from '../syntax-tree.ts';

/** Looks at one node. `source` is the text the tree was read from. */
export type NodeRule = (visit: Visit, source: string) => Iterable<BodyIssue>;

/** Looks at the body as a whole. */
export type WholeRule = (root: BodyRoot, source: string) => Iterable<BodyIssue>;
