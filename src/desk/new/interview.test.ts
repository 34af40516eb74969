import { expect, test } from 'vitest';
import { ask, type Question } from './interview.ts';

const choices = [
  { slug: 'loss', label: '紛失・置き忘れ' },
  { slug: 'theft', label: '盗難' },
];

/** A person who gives these answers, one to each prompt. */
function person(...answers: readonly string[]) {
  const heard: string[] = [];
  const left = [...answers];
  return {
    heard,
    terminal: {
      say: (line: string) => heard.push(line),
      line: async () => left.shift() ?? Promise.reject(new Error('no more answers')),
    },
  };
}

test.each([
  ['a number', '2', ['theft']],
  ['a full-width number', '２', ['theft']],
  ['a slug', 'loss', ['loss']],
  ['a label', '盗難', ['theft']],
])('a choice by %s', async (_, answer, values) => {
  const question: Question = { flag: 'cause', words: '原因', choices };
  expect(await ask(question, new Map(), person(answer).terminal)).toEqual(values);
});

test('several choices, each once, however they are separated', async () => {
  const question: Question = { flag: 'tag', words: 'タグ', choices, many: true };
  expect(await ask(question, new Map(), person('1、2, loss').terminal)).toEqual(['loss', 'theft']);
  expect(await ask(question, new Map([['tag', ['loss', 'theft']]]), null)).toEqual(['loss', 'theft']);
});

test('asks again until the answer will do, and says why', async () => {
  const { terminal, heard } = person('', '3', 'lost', '1');
  expect(await ask({ flag: 'cause', words: '原因', choices }, new Map(), terminal)).toEqual(['loss']);
  expect(heard).toEqual([
    '',
    '■ 原因',
    '   1. 紛失・置き忘れ（loss）',
    '   2. 盗難（theft）',
    '  答えを書いてください。',
    '  「3」は選べません。選べるのは loss（紛失・置き忘れ）、theft（盗難）',
    '  「lost」は選べません。loss のことですか。選べるのは loss（紛失・置き忘れ）、theft（盗難）',
  ]);
});

test('an empty answer means what the question offers', async () => {
  const question: Question = { flag: 'cause', words: '原因', choices, fallback: 'theft' };
  const { terminal, heard } = person('');
  expect(await ask(question, new Map(), terminal)).toEqual(['theft']);
  expect(heard[1]).toBe('■ 原因（Enter で 盗難）');
});
