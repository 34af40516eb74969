import { attributeOf, type BodyRoot, type ComponentNode, isComponent, walk } from './syntax-tree.ts';

/** A `<Claim>`, and whether it is the first of its statement in the body. */
export interface ClaimMark {
  readonly node: ComponentNode;
  readonly claimId: string;
  readonly first: boolean;
}

/** The marked statements in document order. Those without an id are left out: the check reports them. */
export function claimMarks(root: BodyRoot): readonly ClaimMark[] {
  const known = new Set<string>();
  return walk(root).flatMap(({ node }): readonly ClaimMark[] => {
    if (!isComponent(node) || node.name !== 'Claim') return [];
    const claimId = attributeOf(node, 'id');
    if (claimId === null) return [];
    const first = !known.has(claimId);
    known.add(claimId);
    return [{ node, claimId, first }];
  });
}
