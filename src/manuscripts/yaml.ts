import { isCollection, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Place } from '#domain/issue.ts';
import type { ValuePath, WrittenString } from './manuscript.ts';
import { scalarOffsets } from './scalar-offsets.ts';
import { yamlMistakes } from './yaml-mistakes.ts';

/** A mistake in the YAML itself. */
export interface YamlIssue extends Place {
  readonly message: string;
  readonly hint: string;
}

export interface YamlResult {
  readonly value: unknown;
  readonly locate: (path: ValuePath) => Place;
  /** Every string value in the order of the text; offsets count in the YAML. */
  readonly strings: () => readonly WrittenString[];
  readonly issues: readonly YamlIssue[];
}

/** More than anybody reads; a wrong file may have one on every line. */
const mostIssues = 50;

/**
 * Parses YAML and remembers where each value stands. Dates stay text (YAML 1.2 core schema). Of the
 * mistakes of one line only the first is reported: the others are mostly its consequence.
 *
 * @param firstLine the line of the file on which `yaml` starts, counted from 1
 */
export function parseYaml(yaml: string, firstLine: number): YamlResult {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter,
    schema: 'core',
    version: '1.2',
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const issues: YamlIssue[] = [];
  for (const { offset, message, hint } of yamlMistakes(document, yaml)) {
    const place = placeOf(offset);
    if (issues.at(-1)?.line !== place.line) issues.push({ ...place, message, hint });
    if (issues.length === mostIssues) break;
  }
  const locate = (path: ValuePath): Place => placeOf(offsetOf(document.contents, path));
  const strings = () => (issues.length === 0 ? stringsOf(document.contents, yaml) : []);
  return { value: issues.length === 0 ? document.toJS() : null, locate, strings, issues };
}

function stringsOf(contents: unknown, yaml: string): readonly WrittenString[] {
  const found: WrittenString[] = [];
  const collect = (node: unknown, path: ValuePath): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (isScalar(key)) collect(value, [...path, String(key.value)]);
      }
    } else if (isCollection(node)) {
      for (const [index, item] of node.items.entries()) collect(item, [...path, index]);
    } else if (isScalar(node) && typeof node.value === 'string') {
      found.push({ path, value: node.value, offsets: scalarOffsets(yaml, node) });
    }
  };
  collect(contents, []);
  return found;
}

/** The offset of the value at a path, or of the key or parent that comes nearest to it. */
function offsetOf(contents: unknown, path: ValuePath): number {
  let node: unknown = contents;
  let offset = startOf(node);
  for (const step of path) {
    if (isMap(node)) {
      // A group may stand where a list of groups may: it is the list's first.
      if (step === 0) continue;
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      offset = startOf(pair.value) || startOf(pair.key);
      if (isCollection(pair.value)) offset = startOf(pair.key);
      node = pair.value;
    } else if (isCollection(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) || offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number {
  if (node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
    return Number(node.range[0] ?? 0);
  }
  return 0;
}
