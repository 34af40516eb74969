import { attributeOf, type BodyRoot, type ComponentNode, isComponent, walk } from './syntax-tree.ts';

/** A `<Cite>`, the source it names, and how often that source was cited up to here (1 at the first). */
export interface NumberedCite {
  readonly node: ComponentNode;
  readonly sourceId: string;
  readonly occurrence: number;
}

/** The citations in document order. Those without an id are left out: the check reports them. */
export function numberCites(root: BodyRoot): readonly NumberedCite[] {
  const counts = new Map<string, number>();
  const cites: NumberedCite[] = [];
  for (const { node } of walk(root)) {
    if (!isComponent(node) || node.name !== 'Cite') continue;
    const sourceId = attributeOf(node, 'id');
    if (sourceId === null) continue;
    const occurrence = (counts.get(sourceId) ?? 0) + 1;
    counts.set(sourceId, occurrence);
    cites.push({ node, sourceId, occurrence });
  }
  return cites;
}
