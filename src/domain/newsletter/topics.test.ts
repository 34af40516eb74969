import { describe, expect, test } from 'vitest';
import { readTopics, topicsOfEdition } from './topics.ts';

const known = new Set(['vpn', 'insider']);

describe('topics of a form', () => {
  test.each([
    [[], []],
    [['all'], ['all']],
    [['tag:vpn', 'all', 'follow-ups'], ['all']],
    [
      ['tag:vpn', 'follow-ups', 'tag:insider', 'tag:vpn'],
      ['follow-ups', 'tag:insider', 'tag:vpn'],
    ],
    [['tag:nai'], null],
    [['all', 'nai'], null],
    [['choose'], null],
    [['tag:'], null],
  ])('%j', (values, topics) => {
    expect(readTopics(values, known)).toEqual(topics);
  });
});

test('an edition answers to all, to its tags, and to follow-ups where it has some', () => {
  expect(topicsOfEdition({ tags: ['vpn'], hasFollowUps: false })).toEqual(['all', 'tag:vpn']);
  expect(topicsOfEdition({ tags: [], hasFollowUps: true })).toEqual(['all', 'follow-ups']);
});
