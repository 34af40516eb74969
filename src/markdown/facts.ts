import { type Course, type KeyedFact, keyedFactsIn, noCourse } from '#domain/ledger/fact-keys.ts';
import { type BodyRoot, isComponent, type Text, walk } from './syntax-tree.ts';

/** A stretch of text with the numbers and days that can lead to a row of the ledger. */
export interface TextFacts {
  readonly node: Text;
  /** `first` at the first fact of its key in the body. */
  readonly facts: readonly (KeyedFact & { readonly first: boolean })[];
}

/** Components whose words may hold a fact; the others are links or speak another language. */
const transparent: ReadonlySet<string> = new Set(['Callout', 'BodyPart']);

/** The facts of a body in document order. Those inside links and headings only tell the year; a heading ends its month. */
export function factsOf(root: BodyRoot): readonly TextFacts[] {
  const known = new Set<string>();
  let course: Course = noCourse;
  return walk(root).flatMap(({ node, ancestors }): readonly TextFacts[] => {
    if (node.type === 'heading') course = { ...course, month: null };
    if (node.type !== 'text') return [];
    const found = keyedFactsIn(node.value, course);
    const isHeading = ancestors.some(({ type }) => type === 'heading');
    course = isHeading ? { ...found.course, month: null } : found.course;
    const isClosed = ancestors.some(
      (ancestor) =>
        isHeading ||
        ancestor.type === 'link' ||
        ancestor.type === 'linkReference' ||
        (isComponent(ancestor) && !transparent.has(ancestor.name ?? '')),
    );
    if (isClosed || found.facts.length === 0) return [];
    const facts = found.facts.map((fact) => {
      const first = !known.has(fact.key);
      known.add(fact.key);
      return { ...fact, first };
    });
    return [{ node, facts }];
  });
}
