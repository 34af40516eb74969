import { join, relative, resolve, sep } from 'node:path';
import { instantDay } from '#domain/calendar/format.ts';
import { readContent } from '#manuscripts/read-content.ts';
import { readingOf } from '#search/analyzer/reading.ts';
import type { Tokenizer } from '#search/analyzer/tokenizer.ts';
import { DeskProblem } from '../desk-problem.ts';
import { draftText, fileOfArticle, refuseTwice } from '../draft/article-draft.ts';
import { faultOfId, proposeId } from '../draft/article-id.ts';
import { knownContent } from '../draft/known-content.ts';
import { similarArticles } from '../draft/similar-articles.ts';
import { readInput } from '../read-input.ts';
import { writeWhole } from '../write-whole.ts';
import { arrange } from './arrange/arrange.ts';
import { importDraft } from './draft/import-draft.ts';
import { parseImportOptions } from './import-options.ts';
import { readWriteUp } from './lines/read-write-up.ts';
import { reportOf } from './report.ts';

/** What `npm run import` needs from around it. */
export interface ImportSurroundings {
  readonly root: string;
  /** The folder that the paths of the command line start from. */
  readonly folder: string;
  readonly now: Date;
  readonly loadTokenizer: () => Promise<Tokenizer>;
  readonly pid: number;
}

/**
 * Makes a draft from an existing write-up. Returns the draft's path, from the root, and the report.
 *
 * @throws {DeskProblem} with the Japanese sentence to print
 */
export async function runImport(
  args: readonly string[],
  around: ImportSurroundings,
): Promise<{ readonly file: string; readonly report: string }> {
  const options = parseImportOptions(args);
  const input = readInput(resolve(around.folder, options.file));
  const writeUp = readWriteUp(input.text, options.file);
  if (writeUp.lines.every(({ text }) => text.trim() === '')) {
    throw new DeskProblem(`${options.file} には、文章がありません。`);
  }
  const arrangement = arrange(writeUp);
  const known = knownContent(await readContent(around.root));
  const tokenizer = await around.loadTokenizer();
  const today = instantDay(around.now.toISOString());
  const taken = options.force ? [] : known.ids;
  const fault = options.id === undefined ? null : faultOfId(options.id, taken);
  if (fault !== null) throw new DeskProblem(`--id: ${fault}`);
  const draft = importDraft(arrangement, {
    idFor: (words, year) => options.id ?? proposeId(words, year, tokenizer, taken),
    readingOf: (name) => readingOf(name, tokenizer),
    authors: known.authors.map(({ id }) => id),
    tags: known.tags,
    lessons: known.lessons,
    today,
    markup: writeUp.markup,
    read: options.read,
  });
  const usual = fileOfArticle(draft.id, today);
  const path =
    options.out === undefined
      ? join(around.root, usual)
      : resolve(around.folder, options.out, `${draft.id}.mdx`);
  const file = relative(around.root, path).split(sep).join('/');
  refuseTwice(file, draft.id, known.files);
  writeWhole(path, draftText(draft), { force: options.force, pid: around.pid });
  const similar = similarArticles(draft.frontMatter, known.articles).map(
    ({ id, title, reason }) => `同じ事案の記事がないか: ${id}「${title}」（${reason}）`,
  );
  return { file, report: reportOf(writeUp.lines, arrangement, [...input.notes, ...similar]) };
}
