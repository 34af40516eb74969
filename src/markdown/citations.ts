import { attributeOf, type BodyRoot, type ComponentNode, isComponent, walk } from './syntax-tree.ts';

/** A `<Cite>`, the source it names, and the run of marks that it belongs to. */
export interface NumberedCite {
  readonly node: ComponentNode;
  readonly sourceId: string;
  /** Marks that stand side by side are one run; counted from 1. */
  readonly run: number;
}

/** The citations in document order. Those without an id are left out: the check reports them. */
export function numberCites(root: BodyRoot): readonly NumberedCite[] {
  const cites: NumberedCite[] = [];
  for (const { node } of walk(root)) {
    if (!isComponent(node) || node.name !== 'Cite') continue;
    const sourceId = attributeOf(node, 'id');
    if (sourceId === null) continue;
    const before = cites.at(-1);
    const end = before?.node.position?.end.offset;
    const goesOn = end !== undefined && end === node.position?.start.offset;
    cites.push({ node, sourceId, run: (before?.run ?? 0) + (goesOn ? 0 : 1) });
  }
  return cites;
}
