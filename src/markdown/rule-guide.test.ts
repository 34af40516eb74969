import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bodyRuleGuide } from './rule-guide.ts';

/** The ids in the program: `mdx-…` and `body-…` in quotes, or made of `mdx-${keyword}`. */
function idsInProgram(): readonly string[] {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/\.test\.ts$|rule-guide/.test(name),
  );
  const ids = files.flatMap((name) => {
    const text = readFileSync(join(import.meta.dirname, name), 'utf8');
    return [...text.matchAll(/'((?:mdx|body)-[a-z-]+)'/g)].map(([, id = '']) => id);
  });
  return [...new Set([...ids, 'mdx-import', 'mdx-export'])].sort();
}

test('every rule of the body has its words, and no others do', () => {
  expect(Object.keys(bodyRuleGuide).sort()).toEqual(idsInProgram());
});

test.each(Object.entries(bodyRuleGuide))('%s: Japanese sentences', (_id, { description, instead }) => {
  for (const words of [description, instead]) expect(words).toMatch(/\p{sc=Hira}.*。$/u);
});

test('every rule of the body has a specimen that is refused', () => {
  const specimens: readonly { readonly issues: readonly string[] }[] = JSON.parse(
    readFileSync(join(import.meta.dirname, 'specimens', 'refused.json'), 'utf8'),
  );
  const shown = new Set(specimens.flatMap(({ issues }) => issues.map((issue) => issue.split(' ')[0])));
  // What a later parser may read and this one does not.
  expect(Object.keys(bodyRuleGuide).filter((id) => !shown.has(id))).toEqual(['mdx-unsupported']);
});
