import { type BodyIssue, inTextOrder } from './body-issue.ts';
import { type BodyForm, checkTree } from './check-tree.ts';
import { numberCites } from './citations.ts';
import { factsOf, type TextFacts } from './facts.ts';
import { countCharacters, plainText } from './plain-text.ts';
import { readTree } from './read-tree.ts';
import { type Section, type SectionKind, sectionsOf } from './sections.ts';
import { attributeOf, type BodyRoot, beginningOf, isComponent, sourceOf, walk } from './syntax-tree.ts';
import { textOffsets } from './text-offsets.ts';
import { lineStarts, pointAt } from './text-position.ts';

/** A place that cites a source. Line and column are 1-based within the body. */
export interface Citation {
  readonly sourceId: string;
  /** The run of marks that it belongs to: those that stand side by side; counted from 1. */
  readonly run: number;
  readonly line: number;
  readonly column: number;
  /** Null in the lead. */
  readonly sectionTitle: string | null;
}

/** The lead, or a `##` section with everything below it. */
export interface BodySection {
  /** Empty for the lead. */
  readonly title: string;
  /** The id of the section's heading on the page. */
  readonly slug: string;
  readonly kind: SectionKind;
  /** Plain text without markup, blocks joined by line feeds; without the title. */
  readonly text: string;
  readonly line: number;
}

/** A place that names something of elsewhere by its id: a glossary term, a statement of the front matter. */
export interface MarkedUse {
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

/** A number or a day as the body states it. Line, column and offset are those of its first character. */
export interface WrittenFact {
  readonly text: string;
  /** What a row of the ledger states it under; null where that is not clear (`domain/ledger/fact-keys.ts`). */
  readonly key: string | null;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** What the rest of the program needs to know of a body without rendering it. */
export interface Body {
  readonly sections: readonly BodySection[];
  readonly citations: readonly Citation[];
  readonly terms: readonly MarkedUse[];
  /** The words that state a row of `claims`, by the row's id. */
  readonly claims: readonly MarkedUse[];
  /** The keys of the numbers and days that can lead to a row of the ledger, each once, in document order. */
  readonly facts: readonly string[];
  /** Every number and day of the sentences and the headings, in document order. */
  readonly writtenFacts: readonly WrittenFact[];
  /** Titles and texts of all sections, joined by line feeds. */
  readonly text: string;
  /** Characters of `text` that are not white space. */
  readonly characterCount: number;
}

/** `body` is null where the text could not be read as MDX; with `issues`, the body may not be published. */
export interface BodyResult {
  readonly body: Body | null;
  readonly issues: readonly BodyIssue[];
}

/** Reads and checks the MDX body of an article, or with `form: 'page'` of another page. Never throws. */
export function parseBody(source: string, { form = 'article' }: { form?: BodyForm } = {}): BodyResult {
  const tree = readTree(source);
  if (tree.root === null) return { body: null, issues: inTextOrder(tree.issues) };
  const broken = new Set(tree.issues.map(({ line }) => line));
  // On a line with a syntax error, other findings may be its consequence.
  const found = checkTree(tree.root, tree.source, form).filter(({ line }) => !broken.has(line));
  return {
    body: tree.issues.length === 0 ? overviewOf(tree.root, tree.source) : null,
    issues: inTextOrder([...tree.issues, ...found]),
  };
}

function overviewOf(root: BodyRoot, source: string): Body {
  const parts = sectionsOf(root);
  const facts = factsOf(root);
  const sections = parts.map(sectionOf).filter(({ kind, text }) => kind !== 'lead' || text !== '');
  const text = sections
    .flatMap((section) => [section.title, section.text])
    .filter((line) => line !== '')
    .join('\n');
  return {
    sections,
    citations: citationsOf(root, parts),
    terms: usesOf(root, 'Term'),
    claims: usesOf(root, 'Claim'),
    facts: facts.flatMap((text) =>
      text.facts.flatMap(({ key, first }) => (first && key !== null ? [key] : [])),
    ),
    writtenFacts: facts.flatMap((text) => writtenIn(text, source)),
    text,
    characterCount: countCharacters(text),
  };
}

function writtenIn({ node, facts }: TextFacts, source: string): readonly WrittenFact[] {
  const { offset: start } = beginningOf(node);
  const offsets = textOffsets(node.value, sourceOf(node, source), start);
  const starts = lineStarts(source);
  return facts.map(({ index, text, key }) => ({ text, key, ...pointAt(starts, offsets?.[index] ?? start) }));
}

function sectionOf({ kind, title, slug, heading, content }: Section): BodySection {
  const first = heading ?? content[0];
  return {
    title,
    slug,
    kind,
    text: plainText(content),
    line: first === undefined ? 1 : beginningOf(first).line,
  };
}

function citationsOf(root: BodyRoot, parts: readonly Section[]): readonly Citation[] {
  return numberCites(root).map(({ node, sourceId, run }) => {
    const { line, column, offset } = beginningOf(node);
    const around = parts.findLast(({ heading }) => heading !== null && beginningOf(heading).offset <= offset);
    return { sourceId, run, line, column, sectionTitle: around?.title ?? null };
  });
}

function usesOf(root: BodyRoot, component: 'Term' | 'Claim'): readonly MarkedUse[] {
  return walk(root).flatMap(({ node, at }) => {
    if (!isComponent(node) || node.name !== component) return [];
    const id = attributeOf(node, 'id');
    return id === null ? [] : [{ id, line: at.line, column: at.column }];
  });
}
