import { expect, test } from 'vitest';
import { contentTypeOf } from './content-types.ts';

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['a.min.JS', 'text/javascript; charset=utf-8'],
  ['picture.svg', 'image/svg+xml; charset=utf-8'],
  ['ja_1.pf_fragment', 'application/octet-stream'],
  ['LICENSE', 'application/octet-stream'],
])('%s is %s', (name, type) => {
  expect(contentTypeOf(name)).toBe(type);
});
