import type { Content } from '#manuscripts/read-content.ts';
import { allPassages, type Passage } from '../passages.ts';
import { withoutSpacedNames } from './spaced-names.ts';

/** One line of a passage, and where it begins in the document that textlint reads. */
export interface ProseLine {
  readonly passage: Passage;
  /** Where the line begins in the passage. */
  readonly from: number;
  /** Where it begins in the document. */
  readonly start: number;
  readonly length: number;
}

/** The sentences of one file as a plain text, a paragraph for each line of a field or block of the body. */
export interface ProseDocument {
  readonly file: string;
  readonly text: string;
  readonly lines: readonly ProseLine[];
}

/** Labels and headlines end without a verb, so rules for sentences do not fit them. */
const labels = new Set([
  'title',
  'impact.label',
  'impact.wording',
  'claims.topic',
  'sources.description',
  'quiz.choices',
  'term',
  'label',
  'name',
  'role',
  'frequency',
  'links.label',
]);

/** What textlint is to read, file by file. */
export function proseDocuments(content: Content): readonly ProseDocument[] {
  const passages = allPassages(content).filter(
    ({ field, block, manuscript }) =>
      (block === null ? !labels.has(field) : block.kind !== 'heading' && block.kind !== 'cell') ||
      (field === 'title' && manuscript.file.startsWith('content/lessons/')),
  );
  const files = Map.groupBy(passages, ({ manuscript }) => manuscript.file);
  return [...files].map(([file, own]) => ({ file, ...compose(own) }));
}

function compose(passages: readonly Passage[]): Omit<ProseDocument, 'file'> {
  let text = '';
  const lines: ProseLine[] = [];
  for (const passage of passages) {
    for (const { 0: found, index } of withoutSpacedNames(passage.text).matchAll(/[^\n]+/g)) {
      const number = /^\s*(?:\d+[.．]|[-・])\s+/.exec(found)?.[0].length ?? 0;
      const line = found.slice(number);
      if (line.trim() === '') continue;
      lines.push({ passage, from: index + number, start: text.length, length: line.length });
      text += `${line}\n\n`;
    }
  }
  return { text, lines };
}
