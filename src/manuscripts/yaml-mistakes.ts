import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isScalar,
  type Node,
  visit,
  type YAMLError,
} from 'yaml';
import { explainYamlError, reference, tagged, type YamlWords } from './yaml-explanations.ts';

/** A mistake in the YAML itself; `offset` counts UTF-16 code units from the start of the YAML. */
export interface YamlMistake extends YamlWords {
  readonly offset: number;
}

/**
 * What the parser objects to, and what it would take but we refuse: anchors and aliases hide what a
 * field says and can blow up in memory, tags turn text into something else. Sorted by place.
 */
export function yamlMistakes(document: Document.Parsed, text: string): readonly YamlMistake[] {
  const opened = openedAt(document);
  const errors = [...document.errors, ...document.warnings].map((error) => ({
    offset: placeOf(error, opened),
    ...explainYamlError(error),
  }));
  return [...errors, ...refused(document, text)].sort((a, b) => a.offset - b.offset);
}

function refused(document: Document.Parsed, text: string): readonly YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    const start = node.range?.[0] ?? 0;
    if (isAlias(node)) found.push({ offset: start, ...reference(`*${node.source}`) });
    if ('anchor' in node && node.anchor) {
      found.push({ offset: markBefore(text, `&${node.anchor}`, start), ...reference(`&${node.anchor}`) });
    }
    if (node.tag !== undefined && !isAlias(node))
      found.push({ offset: markBefore(text, '!', start), ...tagged });
  });
  return found;
}

/** Where the last `mark` before a value begins; `!!` counts as one. */
function markBefore(text: string, mark: string, start: number): number {
  const at = Math.max(0, text.lastIndexOf(mark, start));
  return text.startsWith('!!', at - 1) ? at - 1 : at;
}

/** What was never closed is found missing far below; its place is where it was opened. */
function placeOf(error: YAMLError, opened: readonly (readonly [start: number, end: number])[]): number {
  const [offset] = error.pos;
  if (!/^Missing closing|^Flow /.test(error.message)) return offset;
  return opened.findLast(([start, end]) => start < offset && end >= offset)?.[0] ?? offset;
}

/** Where quotation marks and brackets open and end, in the order of the text. */
function openedAt(document: Document.Parsed): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = [];
  visit(document, (_key, node) => {
    if (isNode(node) && isOpened(node) && node.range) found.push([node.range[0], node.range[1]]);
  });
  return found;
}

function isOpened(node: Node): boolean {
  if (isCollection(node)) return node.flow === true;
  return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
}
