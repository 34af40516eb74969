import { expect, test } from 'vitest';
import { cutFrontMatter } from './front-matter-block.ts';

test.each([
  ['---\na: 1\nb: 2\n---\n本文\n', { yaml: 'a: 1\nb: 2', yamlLine: 2, body: '本文\n', bodyLine: 5 }],
  ['---\n---\n', { yaml: '', yamlLine: 2, body: '', bodyLine: 3 }],
  ['---\na: 1\n---', { yaml: 'a: 1', yamlLine: 2, body: '', bodyLine: 4 }],
  ['---  \na: 1\n--- \n本文', { yaml: 'a: 1', yamlLine: 2, body: '本文', bodyLine: 4 }],
  ['---\na: 1\n---\n本文\n\n---\n', { yaml: 'a: 1', yamlLine: 2, body: '本文\n\n---\n', bodyLine: 4 }],
])('%j', (text, block) => {
  expect(cutFrontMatter(text)).toEqual(block);
});

test.each([
  '',
  '本文',
  '---',
  '---\na: 1\n',
  '\n---\na: 1\n---\n',
  '----\na: 1\n----\n',
  ' ---\na: 1\n---\n',
])('%j has no front matter', (text) => {
  expect(cutFrontMatter(text)).toBeNull();
});
