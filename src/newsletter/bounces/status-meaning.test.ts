import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { meaningOf } from './status-meaning.ts';

const rows = readFileSync(join(import.meta.dirname, 'status-meanings.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'));

describe('what became of a letter', () => {
  test.each(rows)('%s | %s | %s: %s', (action = '', status = '', diagnostic = '', meaning = '') => {
    expect(meaningOf({ action, status, diagnostic })).toBe(meaning);
  });
});
