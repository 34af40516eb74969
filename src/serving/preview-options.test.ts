import { expect, test } from 'vitest';
import { parsePreviewOptions } from './preview-options.ts';

test.each([
  [[], 4321],
  [['--port', '4400'], 4400],
  [['--port=1'], 1],
])('%j', (args, port) => {
  expect(parsePreviewOptions(args)).toEqual({ port });
});

test.each([
  [['--port', '0'], '--port の「0」'],
  [['--port', '65536'], '--port の「65536」'],
  [['--ports', '1'], '使い方: npm run dev'],
  [['記事.mdx'], '使い方: npm run dev'],
])('%j is explained', (args, words) => {
  expect(parsePreviewOptions(args)).toEqual({ problem: expect.stringContaining(words) });
});
