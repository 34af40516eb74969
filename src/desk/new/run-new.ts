import { join } from 'node:path';
import { instantDay } from '#domain/calendar/format.ts';
import { readContent } from '#manuscripts/read-content.ts';
import type { Tokenizer } from '#search/analyzer/tokenizer.ts';
import { DeskProblem } from '../desk-problem.ts';
import { type ArticleDraft, draftText, fileOfArticle, refuseTwice } from '../draft/article-draft.ts';
import { bodySkeleton } from '../draft/body-skeleton.ts';
import { type KnownContent, knownContent, nextNumber } from '../draft/known-content.ts';
import { similarArticles } from '../draft/similar-articles.ts';
import { writeWhole } from '../write-whole.ts';
import { type Answers, questionsFor } from './answers.ts';
import { beginFromDossier, questionsAfter, readDossier } from './begin-from-dossier.ts';
import { ask, type Terminal } from './interview.ts';
import { type NewOptions, parseNewOptions } from './new-options.ts';
import { skeletonOf } from './skeleton.ts';
import { nothingKnown, suggestionsFrom } from './suggestions.ts';

/** What `npm run new` needs from around it. */
export interface NewSurroundings {
  readonly root: string;
  readonly now: Date;
  /** Null where nobody can be asked. */
  readonly terminal: Terminal | null;
  readonly say: (line: string) => void;
  readonly loadTokenizer: () => Promise<Tokenizer>;
  readonly pid: number;
}

/**
 * Begins a new article below `content/articles/`, from answers or from a dossier. Returns the path of
 * its file, from the root.
 *
 * @throws {DeskProblem} with the Japanese sentence to print
 */
export async function runNew(args: readonly string[], around: NewSurroundings): Promise<string> {
  const flags = questionsFor(nothingKnown).map((question) => question(new Map()).flag);
  const options = parseNewOptions(args, flags);
  const known = knownContent(await readContent(around.root));
  const tokenizer = await around.loadTokenizer();
  const today = instantDay(around.now.toISOString());
  if (known.unread.length > 0) {
    around.say(
      `読めない記事があるので、連載の番号と似た記事は、確かめきれません: ${known.unread.join('、')}`,
    );
  }
  const suggest = suggestionsFrom(known, tokenizer, today, options.force);
  const interview = (questions: ReturnType<typeof questionsFor>, heed?: (answers: Answers) => void) =>
    askAll(questions, options.flags, around.terminal, heed);
  const warn = (title: string, organisations: readonly { readonly name: string }[]) =>
    warnOfSimilar({ title, organisations }, known, around.say);
  let draft: ArticleDraft;
  if (options.from === undefined) {
    draft = skeletonDraft(
      await interview(questionsFor(suggest), (answers) =>
        warn(answers.get('title')?.[0] ?? '', [{ name: answers.get('organisation')?.[0] ?? '' }]),
      ),
      known,
      today,
    );
  } else {
    const dossier = readDossier(options.from);
    const answers = await interview(questionsAfter(dossier, known, suggest));
    draft = beginFromDossier(dossier, answers, known, { today, readingOf: suggest.readingOf });
    warn(draft.frontMatter.title, draft.frontMatter.organisations);
  }
  const file = fileOfArticle(draft.id, today);
  refuseTwice(file, draft.id, known.files);
  writeWhole(join(around.root, file), draftText(draft), { force: options.force, pid: around.pid });
  return file;
}

/** Asks every question; `heed` is called once the organisation is known. */
async function askAll(
  questions: ReturnType<typeof questionsFor>,
  flags: NewOptions['flags'],
  terminal: Terminal | null,
  heed?: (answers: Answers) => void,
): Promise<Answers> {
  const answers = new Map<string, readonly string[]>();
  for (const questionAfter of questions) {
    const question = questionAfter(answers);
    answers.set(question.flag, await ask(question, flags, terminal));
    if (question.flag === 'organisation') heed?.(answers);
  }
  return answers;
}

function skeletonDraft(answers: Answers, known: KnownContent, today: string): ArticleDraft {
  const lesson = known.lessons.find(({ id }) => id === answers.get('lesson')?.[0]);
  if (lesson === undefined) throw new DeskProblem('content/lessons/ に、読める教訓がありません。');
  const seriesNumber = nextNumber(answers.get('series')?.[0] ?? '', known.articles);
  return {
    id: answers.get('id')?.[0] ?? '',
    frontMatter: skeletonOf(answers, { today, seriesNumber, lesson }),
    remarks: { above: new Map(), end: [] },
    body: bodySkeleton('s1'),
  };
}

function warnOfSimilar(
  draft: Parameters<typeof similarArticles>[0],
  known: KnownContent,
  say: (line: string) => void,
): void {
  const found = similarArticles(draft, known.articles);
  if (found.length === 0) return;
  say('同じ事案の記事がないか、確かめてください:');
  for (const article of found) say(`  ${article.id}「${article.title}」: ${article.reason}`);
}
