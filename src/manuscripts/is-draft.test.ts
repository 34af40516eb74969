import { expect, test } from 'vitest';
import { isDraft } from './is-draft.ts';

test.each([
  ['a draft', '---\ndraft: true\n---\n', true],
  ['with a note behind it', '---\ntitle: x\ndraft: true # まだ\n---\n', true],
  ['whose YAML is broken', '---\ntitle: [\ndraft: true\n---\n本文', true],
  ['whose front matter is not closed', '---\ndraft: true\n本文', true],
  ['said in the body', '---\ntitle: x\n---\n\ndraft: true\n', false],
  ['a note only', '---\n# draft: true\n---\n', false],
  ['within a group', '---\nseries:\n  draft: true\n---\n', false],
  ['published', '---\ndraft: false\n---\n', false],
  ['nothing', '', false],
])('%s', (_name, text, is) => {
  expect(isDraft({ text })).toBe(is);
});
