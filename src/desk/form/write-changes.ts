import { type Document, isSeq } from 'yaml';
import { isBlank, isGroup, keysOf, meanTheSame, withoutBlanks } from './written-values.ts';

/** Where a value stands: keys, and places in lists counted from 0. */
type Path = readonly (string | number)[];

/**
 * Writes into a YAML document what differs between two of its values, and nothing else: comments, order,
 * and the way everything else is written stay. A field that was emptied is taken out.
 *
 * @param before what the document says
 * @param after what it shall say
 */
export function writeChanges(document: Document, before: unknown, after: unknown, path: Path = []): void {
  if (meanTheSame(before, after)) return;
  if (isBlank(after) && path.length > 0) document.deleteIn(path);
  else if (isGroup(before) && isGroup(after)) {
    for (const key of keysOf(before, after)) writeChanges(document, before[key], after[key], [...path, key]);
  } else if (Array.isArray(before) && Array.isArray(after)) writeRows(document, before, after, path);
  // A group may stand where a list of groups may; it stays one until a second joins it.
  else if (isGroup(before) && Array.isArray(after) && after.length === 1) {
    writeChanges(document, before, after[0], path);
  } else document.setIn(path, withoutBlanks(after));
}

/** Rows that are alike at both ends stay; what lies between is changed row by row, then added or removed. */
function writeRows(
  document: Document,
  before: readonly unknown[],
  after: readonly unknown[],
  path: Path,
): void {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && meanTheSame(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && meanTheSame(before.at(-1 - end), after.at(-1 - end))) end += 1;

  const common = shorter - end;
  for (let at = start; at < common; at += 1) writeChanges(document, before[at], after[at], [...path, at]);
  const rows = document.getIn(path);
  if (!isSeq(rows)) return;
  const added = after.slice(common, after.length - end).map((row) => document.createNode(withoutBlanks(row)));
  rows.items.splice(common, before.length - end - common, ...added);
}
