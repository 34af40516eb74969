/**
 * Where each UTF-16 code unit of a text node stands in the source: `value` is laid beside what is `written` from
 * `start` on, with its escapes, character references and the marks before a line's words. Null where they differ
 * otherwise.
 */
export function textOffsets(value: string, written: string, start: number): readonly number[] | null {
  const offsets: number[] = [];
  let at = 0;
  for (const [index, character] of value.split('').entries()) {
    if (written[at] !== character) at += /^[ \t>]+/.exec(written.slice(at))?.[0].length ?? 0;
    const reference = /^&#?\w+;/.exec(written.slice(at, at + 40))?.[0];
    if (written[at] === '\\' && written[at + 1] === character) at += 1;
    const isReference = reference !== undefined && !value.startsWith(reference, index);
    if (!isReference && written[at] !== character) return null;
    offsets.push(start + at);
    at += isReference ? reference.length : 1;
  }
  return offsets;
}
