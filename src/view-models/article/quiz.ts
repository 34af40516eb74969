import type { Article } from '#domain/incident/article.ts';

/** A question with its choices, of which one is right. */
export interface QuizQuestion {
  readonly number: number;
  /** The name of its radio buttons, unique on the page. */
  readonly name: string;
  readonly question: string;
  readonly choices: readonly { readonly letter: string; readonly text: string; readonly right: boolean }[];
  /** The letter of the right choice, and its text. */
  readonly answer: { readonly letter: string; readonly text: string };
  readonly reason: string;
}

/** Japanese tests letter their choices; the schema allows four. */
const letters = ['ア', 'イ', 'ウ', 'エ'] as const;

export function toQuiz({ quiz }: Pick<Article, 'quiz'>): readonly QuizQuestion[] {
  return quiz.map(({ question, choices, answer, reason }, index) => {
    const lettered = choices.map((text, at) => ({
      letter: letters[at] ?? String(at + 1),
      text,
      right: at + 1 === answer,
    }));
    const right = lettered.find((choice) => choice.right);
    if (!right) throw new Error('a question without a right choice cannot come from the schema');
    return {
      number: index + 1,
      name: `quiz-${index + 1}`,
      question,
      choices: lettered,
      answer: { letter: right.letter, text: right.text },
      reason,
    };
  });
}
