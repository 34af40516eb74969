import { Document, isMap, isNode, isScalar, isSeq, type Node, visit } from 'yaml';
import type { FrontMatterInput } from '#domain/incident/front-matter.ts';

/** Remarks for the editor, set as YAML comments. Every line is kept; none can end the comment. */
export interface Remarks {
  /** Above a field or a row of a list, by its path (`timeline`, `timeline.0`, `lessons.0.ref`). */
  readonly above: ReadonlyMap<string, readonly string[]>;
  /** Below the last field. */
  readonly end: readonly string[];
}

/** An MDX file: front matter with remarks, and the body. */
export function manuscriptText(
  frontMatter: Partial<FrontMatterInput>,
  remarks: Remarks,
  body: string,
): string {
  const document = new Document(frontMatter, {
    version: '1.2',
    schema: 'core',
    aliasDuplicateObjects: false,
  });
  visit(document, {
    // A string of several lines is read best as a block; a folded one would hide where its lines end.
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && /\n(?!$)/.test(node.value)) node.type = 'BLOCK_LITERAL';
    },
  });
  for (const [path, lines] of remarks.above) {
    const node = commentable(document.contents, path.split('.'));
    if (node) node.commentBefore = commentOf(lines);
  }
  const yaml = document.toString({ lineWidth: 0, indentSeq: true });
  const end = remarks.end.length === 0 ? '' : `${commentOf(remarks.end).replace(/^/gm, '#')}\n`;
  return `---\n${yaml}${end}---\n\n${body.trim()}\n`;
}

/** The node above which a comment about the value at a path stands: a row, or the field's key. */
function commentable(contents: unknown, path: readonly string[]): Node | null {
  let node: unknown = contents;
  let found: Node | null = null;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair || !isNode(pair.key)) return null;
      found = pair.key;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (!isNode(item)) return null;
      found = item;
      node = item;
    } else {
      return null;
    }
  }
  return found;
}

/** What begins a line of a YAML comment, and no character that YAML forbids (spec 1.2.2, 5.1). */
function commentOf(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split(/\r\n|[\n\r\u0085\u2028\u2029]/))
    .map(
      (line) =>
        ` ${line.replace(/[^\t\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')}`,
    )
    .join('\n');
}
