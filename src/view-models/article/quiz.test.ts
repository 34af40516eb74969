import { expect, test } from 'vitest';
import { toQuiz } from './quiz.ts';

const question = { question: '問い。', choices: ['一つ目', '二つ目', '三つ目'], answer: 2, reason: '理由。' };

test('choices are lettered, and one of them is right', () => {
  expect(toQuiz({ quiz: [question] })).toMatchObject([
    {
      number: 1,
      choices: [
        { letter: 'ア', right: false },
        { letter: 'イ', right: true },
        { letter: 'ウ', right: false },
      ],
      answer: { letter: 'イ', text: '二つ目' },
      reason: '理由。',
    },
  ]);
});

test('every question has a name of its own, so that answering one leaves the others', () => {
  const names = toQuiz({ quiz: [question, question, question] }).map(({ name }) => name);
  expect(new Set(names).size).toBe(3);
});
