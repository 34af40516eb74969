import type { z } from 'zod';
import { lessonIdPattern, slugPattern } from '#domain/identifier.ts';
import type { Issue } from '#domain/issue.ts';
import { type Lesson, lessonEntrySchema } from '#domain/lesson/lesson.ts';
import type { SentEdition } from '#domain/newsletter/sent-edition.ts';
import {
  type Author,
  authorSchema,
  type Page,
  pageSchema,
  type Series,
  seriesSchema,
} from '#domain/publication/entries.ts';
import type { Register } from '#domain/publication/register.ts';
import { type GlossaryTerm, glossaryTermSchema } from '#domain/taxonomy/glossary-term.ts';
import { type Tag, tagSchema } from '#domain/taxonomy/tag.ts';
import { baseName, contentFiles } from './content-files.ts';
import type { Manuscript } from './manuscript.ts';
import { type ArticleManuscript, readArticle } from './read-articles.ts';
import { readBody } from './read-body.ts';
import { readEdition, readSentEdition, sentEnding, type WrittenEdition } from './read-editions.ts';
import { type Entry, readEntry, type SourceFile } from './read-entry.ts';
import { readRegister, registerSources } from './read-register.ts';

/** All of `content/`, read once. Problems stand with the file that has them. */
export interface Content {
  readonly articles: readonly ArticleManuscript[];
  readonly series: readonly Manuscript<Series>[];
  readonly authors: readonly Manuscript<Author>[];
  readonly tags: readonly Manuscript<Tag>[];
  readonly lessons: readonly Manuscript<Lesson>[];
  readonly glossary: readonly Manuscript<GlossaryTerm>[];
  readonly pages: readonly Manuscript<Page>[];
  readonly newsletters: readonly Manuscript<WrittenEdition>[];
  /** What the editions that were sent carried; the id is the edition's. */
  readonly sent: readonly Manuscript<SentEdition>[];
  /** The register of what was published: one, or none where nothing ever was. */
  readonly register: readonly Manuscript<Register>[];
}

/** The files of `content/`, before anybody has read them. */
export type ContentSources = Readonly<Record<keyof Content, readonly SourceFile[]>>;

/** Reads everything below `content/` of the project at `root`. */
export async function readContent(root: string): Promise<Content> {
  return contentOf(await readSources(root));
}

/** The bytes of everything below `content/` of the project at `root`. */
export async function readSources(root: string): Promise<ContentSources> {
  const [articles, series, authors, tags, lessons, glossary, pages, editions, register] = await Promise.all([
    contentFiles(root, 'articles', /\.mdx$/),
    contentFiles(root, 'series', yamlEnding),
    contentFiles(root, 'authors', yamlEnding),
    contentFiles(root, 'tags', yamlEnding),
    contentFiles(root, 'lessons', yamlEnding),
    contentFiles(root, 'glossary', yamlEnding),
    contentFiles(root, 'pages', /\.mdx$/),
    contentFiles(root, 'newsletters', /\.(?:mdx|sent\.yaml)$/),
    registerSources(root),
  ]);
  const isRecord = ({ file }: SourceFile) => file.endsWith(sentEnding);
  return {
    articles,
    series,
    authors,
    tags,
    lessons,
    glossary,
    pages,
    newsletters: editions.filter((source) => !isRecord(source)),
    sent: editions.filter(isRecord),
    register,
  };
}

/** How one file of each kind is read. */
export type ContentReaders = {
  readonly [Kind in keyof Content]: (source: SourceFile) => Content[Kind][number];
};

export const contentReaders: ContentReaders = {
  articles: readArticle,
  series: (source) => readNamed(source, seriesSchema, slugPattern, (value, id) => ({ ...value, id })),
  authors: (source) => readNamed(source, authorSchema, slugPattern, (value, id) => ({ ...value, id })),
  tags: (source) => readNamed(source, tagSchema, slugPattern, (value, slug) => ({ ...value, slug })),
  lessons: (source) =>
    readNamed(source, lessonEntrySchema, lessonIdPattern, (value, id) => ({ ...value, id })),
  glossary: (source) => readNamed(source, glossaryTermSchema, slugPattern, (value, id) => ({ ...value, id })),
  pages: readPage,
  newsletters: readEdition,
  sent: readSentEdition,
  register: readRegister,
};

/** What the files of `content/` say. */
export function contentOf(sources: ContentSources, read: ContentReaders = contentReaders): Content {
  return {
    articles: sources.articles.map(read.articles),
    series: sources.series.map(read.series),
    authors: sources.authors.map(read.authors),
    tags: sources.tags.map(read.tags),
    lessons: sources.lessons.map(read.lessons),
    glossary: sources.glossary.map(read.glossary),
    pages: sources.pages.map(read.pages),
    newsletters: sources.newsletters.map(read.newsletters),
    sent: sources.sent.map(read.sent),
    register: sources.register.map(read.register),
  };
}

/** Every file of `content/`, whatever its kind. */
export function everyManuscript(content: Content): readonly Manuscript<unknown>[] {
  return Object.values(content).flat();
}

/** Every problem found while reading, of all files. */
export function readingIssues(content: Content): readonly Issue[] {
  return everyManuscript(content).flatMap((manuscript) => manuscript.issues);
}

/** The values of the manuscripts that could be read. */
export function valuesOf<Value>(manuscripts: readonly Manuscript<Value>[]): readonly Value[] {
  return manuscripts.flatMap((manuscript) => (manuscript.value === null ? [] : [manuscript.value]));
}

const yamlEnding = /\.ya?ml$/;

/** Pages are MDX like articles, so their bodies are held to the same rules, but for the parts of an article. */
function readPage(source: SourceFile): Manuscript<Page> {
  const entry = readEntry(source, pageSchema);
  return toManuscript(
    { ...entry, issues: [...entry.issues, ...readBody(entry, 'page').issues] },
    slugPattern,
    (value, id) => ({ ...value, id }),
  );
}

function readNamed<Schema extends z.ZodType, Value>(
  source: SourceFile,
  schema: Schema,
  pattern: RegExp,
  named: (value: z.output<Schema>, id: string) => Value,
): Manuscript<Value> {
  return toManuscript(readEntry(source, schema), pattern, named);
}

function toManuscript<Read, Value>(
  { file, digest, locate, text, strings, bodyLine, ...entry }: Entry<Read>,
  pattern: RegExp,
  named: (value: Read, id: string) => Value,
): Manuscript<Value> {
  const id = baseName(file);
  const issues: Issue[] = [...entry.issues];
  if (!pattern.test(id)) {
    issues.push({
      rule: 'file-name',
      severity: 'error',
      file,
      line: 1,
      column: 1,
      message: `ファイル名「${id}」はIDになりません`,
      hint: `${pattern === lessonIdPattern ? 'L-001 の形' : '半角の英小文字・数字・ハイフン'}にします`,
    });
  }
  const value = entry.value === null || issues.length > 0 ? null : named(entry.value, id);
  return { id, file, digest, locate, text, strings, bodyLine, value, issues };
}
