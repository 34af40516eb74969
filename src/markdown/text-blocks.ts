import { inlineRuns } from './inline-runs.ts';
import { readTree } from './read-tree.ts';
import { type SectionKind, sectionsOf } from './sections.ts';
import {
  attributeOf,
  type BodyNode,
  beginningOf,
  type ComponentNode,
  childrenOf,
  isComponent,
  sourceOf,
  walk,
} from './syntax-tree.ts';
import { textOffsets } from './text-offsets.ts';

/** Stands in a block's text for what is no prose: code, a citation, an address that is its own link text. */
export const placeholder = '\uFFFC';

/** Words of a block within a component that names something by its id. */
interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly index: number;
}

/**
 * A run of prose in a body, before anything is tidied: one paragraph, heading, list item, table cell, or
 * one attribute that readers see. A line break of the source is a line feed in `text`.
 */
export interface TextBlock {
  readonly kind: 'paragraph' | 'heading' | 'cell' | 'item' | 'quote' | 'attribute';
  readonly section: SectionKind;
  /** Within a callout or a table, which state things in their own way. */
  readonly within: readonly string[];
  readonly text: string;
  /** Where each UTF-16 code unit of `text` stands in the body; null where that cannot be said. */
  readonly offsets: readonly number[] | null;
  /** Where the block begins in the body. */
  readonly start: number;
  /** The sources cited in it, in order. */
  readonly cites: readonly string[];
  /** The glossary terms marked in it, in order. */
  readonly terms: readonly MarkedText[];
  /** The words marked as stating a row of `claims`, in order. */
  readonly claims: readonly MarkedText[];
  /** What is marked as being in another language, in order. */
  readonly foreign: readonly Omit<MarkedText, 'id'>[];
  readonly links: readonly { readonly url: string; readonly text: string; readonly offset: number }[];
}

/** The prose of a body, block by block in text order; nothing for a body that cannot be read. */
export function readTextBlocks(source: string): readonly TextBlock[] {
  const tree = readTree(source);
  if (tree.root === null || tree.issues.length > 0) return [];
  return sectionsOf(tree.root).flatMap(({ kind, heading, content }) => [
    ...(heading === null
      ? []
      : [blockOf('heading', heading.children, beginningOf(heading).offset, kind, [], source)]),
    ...blocksIn(content, kind, [], source),
  ]);
}

function blocksIn(
  nodes: readonly BodyNode[],
  section: SectionKind,
  within: readonly string[],
  source: string,
): readonly TextBlock[] {
  return inlineRuns(nodes).flatMap((run): readonly TextBlock[] => {
    if (!('type' in run)) {
      const [first] = run;
      return first === undefined
        ? []
        : [blockOf(kindWithin(within), run, beginningOf(first).offset, section, within, source)];
    }
    const { offset } = beginningOf(run);
    if (run.type === 'paragraph') {
      return [blockOf(kindWithin(within), run.children, offset, section, within, source)];
    }
    if (run.type === 'heading') return [blockOf('heading', run.children, offset, section, within, source)];
    if (run.type === 'tableCell') return [blockOf('cell', run.children, offset, section, within, source)];
    if (run.type === 'code' || run.type === 'definition') return [];
    const inside = [...within, isComponent(run) ? (run.name ?? '') : run.type];
    const own = isComponent(run) ? attributesOf(run, section, inside, source) : [];
    return [...own, ...blocksIn(childrenOf(run), section, inside, source)];
  });
}

function kindWithin(within: readonly string[]): TextBlock['kind'] {
  const around = within.at(-1);
  return around === 'listItem' ? 'item' : around === 'blockquote' ? 'quote' : 'paragraph';
}

function blockOf(
  kind: TextBlock['kind'],
  phrases: readonly BodyNode[],
  start: number,
  section: SectionKind,
  within: readonly string[],
  source: string,
): TextBlock {
  let text = '';
  let offsets: number[] | null = [];
  const links: { url: string; text: string; offset: number }[] = [];
  const terms: MarkedText[] = [];
  const claims: MarkedText[] = [];
  const foreign: Omit<MarkedText, 'id'>[] = [];
  const cites: string[] = [];
  const add = (piece: string, places: readonly number[] | null): void => {
    text += piece;
    if (places === null) offsets = null;
    else offsets?.push(...places);
  };
  const read = (node: BodyNode): void => {
    const { offset } = beginningOf(node);
    if (node.type === 'text') add(node.value, textOffsets(node.value, sourceOf(node, source), offset));
    else if (node.type === 'inlineCode') add(placeholder, [offset]);
    else if (node.type === 'break') add(' ', [offset]);
    else if (isComponent(node) && node.name === 'Cite') {
      cites.push(attributeOf(node, 'id') ?? '');
    } else {
      const before = text.length;
      for (const child of childrenOf(node)) read(child);
      const inside = text.slice(before);
      if (node.type === 'link') links.push({ url: node.url, text: inside, offset });
      if (isComponent(node) && (node.name === 'Term' || node.name === 'Claim')) {
        const marked = { id: attributeOf(node, 'id') ?? '', text: inside, index: before };
        (node.name === 'Term' ? terms : claims).push(marked);
      }
      if (isComponent(node) && node.name === 'Foreign') foreign.push({ text: inside, index: before });
    }
  };
  for (const phrase of phrases) read(phrase);
  return { kind, section, within, text, offsets, start, cites, terms, claims, foreign, links };
}

/** Attributes that readers see or hear. */
const spoken = ['title', 'alt', 'caption', 'credit'] as const;

function attributesOf(
  node: ComponentNode,
  section: SectionKind,
  within: readonly string[],
  source: string,
): readonly TextBlock[] {
  const { offset } = beginningOf(node);
  return spoken.flatMap((name): readonly TextBlock[] => {
    const text = attributeOf(node, name);
    if (text === null) return [];
    const at = source.indexOf(`${name}="${text}"`, offset);
    const first = at + name.length + 2;
    const offsets = at === -1 ? null : text.split('').map((_, index) => first + index);
    return [
      {
        kind: 'attribute',
        section,
        within: [...within, name],
        text,
        offsets,
        start: at === -1 ? offset : first,
        cites: [],
        terms: [],
        claims: [],
        foreign: [],
        links: [],
      },
    ];
  });
}

/** Every figure of a body: the path of its picture and where it stands. */
export function figuresIn(
  source: string,
): readonly { readonly src: string; readonly alt: string; readonly offset: number }[] {
  const tree = readTree(source);
  if (tree.root === null) return [];
  return walk(tree.root).flatMap(({ node, at }) =>
    isComponent(node) && node.name === 'Figure'
      ? [{ src: attributeOf(node, 'src') ?? '', alt: attributeOf(node, 'alt') ?? '', offset: at.offset }]
      : [],
  );
}
