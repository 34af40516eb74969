import type { Issue } from '#domain/issue.ts';
import type { Manuscript, ValuePath } from '#manuscripts/manuscript.ts';
import type { Content } from '#manuscripts/read-content.ts';
import { readTextBlocks, type TextBlock } from '#markdown/text-blocks.ts';
import { lineStarts, pointAt } from '#markdown/text-position.ts';
import type { Finding, Words } from './rule.ts';

/** A stretch of our own words that readers see, wherever an editor wrote it. */
export interface Passage {
  readonly manuscript: Manuscript<unknown>;
  /** The field without list positions (`timeline.text`), or `body`. */
  readonly field: string;
  readonly path: ValuePath;
  readonly text: string;
  /** What of the body it is; null in the front matter. */
  readonly block: TextBlock | null;
  /** Where each UTF-16 code unit stands in the file's text; null where that cannot be said. */
  readonly offsets: readonly number[] | null;
}

/** The fields of an article that are read as sentences. */
export const articleSentences: readonly string[] = [
  'summary',
  'organisations.note',
  'discovery.text',
  'timeline.text',
  'attackSteps.text',
  'causes.text',
  'factors.text',
  'lessons.text',
  'lessons.action',
  'impact.note',
  'response.text',
  'claims.text',
  'legalStage.text',
  'reportItems.text',
  'updates.text',
  'next.event',
  'related.reason',
  'quiz.question',
  'quiz.reason',
  'handout.talk',
  'handout.notice',
];

/** The fields of an article that label, name or quote. */
const articleLabels: readonly string[] = [
  'title',
  'impact.label',
  'impact.wording',
  'claims.topic',
  'updates.before',
  'updates.after',
  'sources.description',
  'sources.note',
  'quiz.choices',
];

/** The fields that hold our own words. Names, titles of documents, addresses and ids are not among them. */
const ownWords: Readonly<Record<keyof Content, readonly string[]>> = {
  articles: [...articleLabels, ...articleSentences],
  series: ['title', 'description', 'frequency'],
  authors: ['name', 'role', 'description', 'links.label'],
  tags: ['label', 'description'],
  lessons: ['title', 'description', 'checklist'],
  glossary: ['term', 'description'],
  pages: ['title', 'description'],
  newsletters: ['subject', 'preheader'],
  sent: [],
  register: [],
};

const known = new WeakMap<Manuscript<unknown>, readonly Passage[]>();

/** The passages of every file of one kind that could be read. */
export function passagesOf(content: Content, kind: keyof Content): readonly Passage[] {
  const manuscripts: readonly Manuscript<unknown>[] = content[kind];
  return manuscripts.flatMap((manuscript) => {
    if (manuscript.value === null) return [];
    const before = known.get(manuscript);
    if (before !== undefined) return before;
    const passages = [...fieldsOf(manuscript, ownWords[kind]), ...bodyOf(manuscript)];
    known.set(manuscript, passages);
    return passages;
  });
}

/** The passages of every file that could be read. */
export function allPassages(content: Content): readonly Passage[] {
  return [
    ...passagesOf(content, 'articles'),
    ...passagesOf(content, 'series'),
    ...passagesOf(content, 'authors'),
    ...passagesOf(content, 'tags'),
    ...passagesOf(content, 'lessons'),
    ...passagesOf(content, 'glossary'),
    ...passagesOf(content, 'pages'),
    ...passagesOf(content, 'newsletters'),
  ];
}

function fieldsOf(manuscript: Manuscript<unknown>, fields: readonly string[]): readonly Passage[] {
  return manuscript.strings().flatMap(({ path, value, offsets }): readonly Passage[] => {
    const field = fieldName(path);
    return fields.includes(field) ? [{ manuscript, field, path, text: value, block: null, offsets }] : [];
  });
}

/** `timeline.3.text` is `timeline.text`. */
export function fieldName(path: ValuePath): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

function bodyOf(manuscript: Manuscript<unknown>): readonly Passage[] {
  if (!manuscript.file.endsWith('.mdx')) return [];
  const start = bodyStart(manuscript);
  return readTextBlocks(manuscript.text.slice(start)).map((block) => ({
    manuscript,
    field: 'body',
    path: [],
    text: block.text,
    block: { ...block, start: block.start + start },
    offsets: block.offsets?.map((offset) => offset + start) ?? null,
  }));
}

/** Where the body begins in the text of a file. */
export function bodyStart({ text, bodyLine }: Pick<Manuscript<unknown>, 'text' | 'bodyLine'>): number {
  return lineStarts(text)[bodyLine - 1] ?? text.length;
}

/**
 * A finding at `length` code units of a passage from `index` on. With `replacement`, the change is offered
 * where the file's text holds exactly these words.
 */
export function findingIn(
  passage: Passage,
  index: number,
  length: number,
  words: Words & { readonly replacement?: string },
): Finding {
  const { replacement, ...said } = words;
  const edit = replacement === undefined ? null : editOf(passage, index, length, replacement);
  return { file: passage.manuscript.file, ...placeIn(passage, index), ...said, ...(edit && { edit }) };
}

function placeIn(passage: Passage, index: number): { readonly line: number; readonly column: number } {
  const { manuscript, offsets, block, path } = passage;
  const offset = offsets?.[index] ?? block?.start;
  if (offset === undefined) return manuscript.locate(path);
  const { line, column } = pointAt(lineStarts(manuscript.text), offset);
  return { line, column };
}

/** Null where the words are written with escapes or over several lines, so that a change would need thought. */
function editOf(
  { manuscript, offsets, text }: Passage,
  index: number,
  length: number,
  replacement: string,
): NonNullable<Issue['edit']> | null {
  const start = offsets?.[index];
  const last = offsets?.[index + length - 1];
  if (start === undefined || last === undefined) return null;
  const isLiteral = manuscript.text.slice(start, last + 1) === text.slice(index, index + length);
  return isLiteral ? { start, end: last + 1, text: replacement } : null;
}
