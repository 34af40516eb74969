import { expect, test } from 'vitest';
import { ruleGuide } from './guide.ts';
import { renderRuleGuide } from './guide-markdown.ts';

test('every rule is explained once, in Japanese', () => {
  expect(new Set(ruleGuide.map(({ id }) => id)).size).toBe(ruleGuide.length);
  for (const { id, description, instead } of ruleGuide) {
    expect(`${id}: ${description}`).toMatch(/\p{sc=Hira}.*。$/u);
    expect(`${id}: ${instead}`).toMatch(/\p{sc=Hira}.*。$/u);
  }
});

test('each kind of asking is there', () => {
  expect([...new Set(ruleGuide.map(({ asked }) => asked))]).toEqual(['build', 'check', '--stale', '--links']);
});

test('the guide for editors has a section for every rule', async () => {
  const guide = renderRuleGuide();
  const sections = [...guide.matchAll(/^### (\S+)$/gm)].map(([, id]) => id);
  expect(sections.toSorted()).toEqual(ruleGuide.map(({ id }) => id).toSorted());
  await expect(guide).toMatchFileSnapshot('../../content/rules.md');
});
