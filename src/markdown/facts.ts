import { type Course, type KeyedFact, keyedFactsIn, keyOfMark, noCourse } from '#domain/ledger/fact-keys.ts';
import { claimMarks } from './claims.ts';
import { attributeOf, type BodyNode, type BodyRoot, isComponent, type Text, walk } from './syntax-tree.ts';

/** A stretch of text with its numbers and days. */
export interface TextFacts {
  readonly node: Text;
  /** A heading states facts too, but carries no links. */
  readonly inHeading: boolean;
  readonly facts: readonly TextFact[];
}

interface TextFact extends KeyedFact {
  /** Whether this is the first fact of its key in the body that can be a link. */
  readonly first: boolean;
}

/** Components whose words may hold a fact; the others are links or speak another language. */
const transparent: ReadonlySet<string> = new Set(['Callout', 'BodyPart']);

/**
 * The facts of a body in document order. Those inside links, marks and code are left out: they only tell the year. A
 * heading ends the month of the text before, a mark with a day sets it.
 */
export function factsOf(root: BodyRoot): readonly TextFacts[] {
  // A row leads back to the words that an editor marked before any others of its key.
  const known = new Set(claimMarks(root).map(({ claimId }) => keyOfMark(claimId)));
  let course: Course = noCourse;
  let isBehindDay = false;
  return walk(root).flatMap(({ node, ancestors }): readonly TextFacts[] => {
    if (node.type === 'heading') course = { ...course, month: null };
    if (node.type === 'heading' || node.type === 'paragraph') isBehindDay = false;
    if (node.type !== 'text') return [];
    const found = keyedFactsIn(node.value, course, isBehindDay);
    isBehindDay = /[0-9０-９]日$/.test(node.value);
    const inHeading = ancestors.some(({ type }) => type === 'heading');
    course = inHeading
      ? { ...found.course, month: null }
      : (ancestors.flatMap(markedMonth)[0] ?? found.course);
    if (found.facts.length === 0 || ancestors.some(isClosed)) return [];
    const facts = found.facts.map((fact) => {
      const first = !inHeading && fact.key !== null && !known.has(fact.key);
      if (first && fact.key !== null) known.add(fact.key);
      return { ...fact, first };
    });
    return [{ node, inHeading, facts }];
  });
}

/** Behind `<Claim id="2024-05-26">` the text goes on in that month. */
function markedMonth(node: BodyNode): readonly Course[] {
  const id = isComponent(node) && node.name === 'Claim' ? attributeOf(node, 'id') : null;
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(id ?? '') ?? [];
  return year === undefined ? [] : [{ year: Number(year), month: Number(month) }];
}

function isClosed(node: BodyNode): boolean {
  return (
    node.type === 'link' ||
    node.type === 'linkReference' ||
    (isComponent(node) && !transparent.has(node.name ?? ''))
  );
}
