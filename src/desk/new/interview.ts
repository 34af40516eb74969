import { nearest } from '#domain/nearest.ts';
import { DeskProblem } from '../desk-problem.ts';

/** One thing that a new article needs to know of the editor. */
export interface Question {
  /** The option that answers it on the command line, without its hyphens. */
  readonly flag: string;
  readonly words: string;
  /** The values to choose from: each may be answered by its number, its slug or its label. */
  readonly choices?: readonly { readonly slug: string; readonly label: string }[];
  /** Several values may be given, separated by commas. */
  readonly many?: boolean;
  /** What an empty answer means; without it, the question has to be answered. */
  readonly fallback?: string;
  /** What is wrong with an answer, in Japanese, or null. */
  readonly fault?: (answer: string) => string | null;
}

/** Where a person answers. `line` shows the prompt and rejects when the person breaks off. */
export interface Terminal {
  readonly say: (line: string) => void;
  readonly line: (prompt: string) => Promise<string>;
}

/** What the command line answers: the values of each option, in the order given. */
export type Flags = ReadonlyMap<string, readonly string[]>;

/**
 * Asks a question of the command line, else of the person at the terminal, until the answer will do.
 *
 * @param terminal null where nobody can be asked: then the fallback counts
 * @throws {DeskProblem} for an option that will not do, and for a missing one that nobody can be asked for
 */
export async function ask(
  question: Question,
  flags: Flags,
  terminal: Terminal | null,
): Promise<readonly string[]> {
  const given = flags.get(question.flag);
  if (given !== undefined) {
    const read = readAnswer(question, given.join(','));
    if ('fault' in read) throw new DeskProblem(`--${question.flag}: ${read.fault}`);
    return read.values;
  }
  if (terminal === null) {
    if (question.fallback !== undefined) return valuesOf(question, question.fallback);
    const words = question.choices ? `${question.words}${listed(question.choices)}` : question.words;
    throw new DeskProblem(`--${question.flag} を付けてください（${words}）。`);
  }
  for (const line of promptLines(question)) terminal.say(line);
  while (true) {
    const answer = (await terminal.line('> ')).trim();
    if (answer === '' && question.fallback !== undefined) return valuesOf(question, question.fallback);
    const read = answer === '' ? { fault: '答えを書いてください。' } : readAnswer(question, answer);
    if ('values' in read) return read.values;
    terminal.say(`  ${read.fault}`);
  }
}

function promptLines(question: Question): readonly string[] {
  const { choices, fallback } = question;
  const labelled = choices?.find(({ slug }) => slug === fallback)?.label;
  const enter =
    fallback === undefined
      ? ''
      : fallback === ''
        ? '（なければ Enter）'
        : `（Enter で ${labelled ?? fallback}）`;
  const many = question.many ? '（いくつもあるときは、読点かコンマで区切ります）' : '';
  const list = choices?.map(
    ({ slug, label }, index) => `  ${String(index + 1).padStart(2)}. ${label}（${slug}）`,
  );
  return ['', `■ ${question.words}${many}${enter}`, ...(list ?? [])];
}

function readAnswer(
  question: Question,
  answer: string,
): { readonly values: readonly string[] } | { readonly fault: string } {
  const values = valuesOf(question, answer);
  const { choices } = question;
  if (choices === undefined) {
    const fault = question.fault?.(answer.trim()) ?? null;
    return fault === null ? { values } : { fault };
  }
  const chosen: string[] = [];
  for (const value of values) {
    const found = choiceOf(value, choices);
    if (found === undefined) return { fault: unknownChoice(value, choices) };
    chosen.push(found);
  }
  return chosen.length === 0 ? { fault: '1つ以上選びます。' } : { values: [...new Set(chosen)] };
}

function valuesOf(question: Question, answer: string): readonly string[] {
  if (!question.many) return [answer.trim()];
  return answer
    .split(/[,、，]/u)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function choiceOf(answer: string, choices: NonNullable<Question['choices']>): string | undefined {
  const folded = answer.normalize('NFKC');
  if (/^\d+$/.test(folded)) return choices[Number(folded) - 1]?.slug;
  return choices.find(({ slug, label }) => slug === folded || label === answer)?.slug;
}

function unknownChoice(answer: string, choices: NonNullable<Question['choices']>): string {
  const near = nearest(
    answer,
    choices.map(({ slug }) => slug),
  );
  return `「${answer}」は選べません。${near ? `${near} のことですか。` : ''}${listed(choices)}`;
}

function listed(choices: NonNullable<Question['choices']>): string {
  return `: ${choices.map(({ slug, label }) => `${slug}（${label}）`).join('、')}`.replace(
    /^: /,
    '選べるのは ',
  );
}
