import { describe, expect, test } from 'vitest';
import { readImports } from './read-imports.ts';

const all = { typeOnly: false, names: null };
const types = { typeOnly: true, names: [] };

describe('imports of a TypeScript file', () => {
  test.each([
    ["import { a, b as c } from 'x';", { typeOnly: false, names: ['a', 'b'] }],
    ["import a from 'x';", { typeOnly: false, names: ['default'] }],
    ["import * as a from 'x';", all],
    ["import 'x';", all],
    ["import type { A } from 'x';", types],
    ["import { type A } from 'x';", types],
    ["import { type A, b } from 'x';", { typeOnly: false, names: ['b'] }],
    ["export { a } from 'x';", { typeOnly: false, names: ['a'] }],
    ["export * from 'x';", all],
    ["export type { A } from 'x';", types],
    ["export { type A } from 'x';", types],
    ["const a = await import('x');", all],
    ["let a: import('x').A;", types],
    ["const a = import.meta.glob('x');", all],
    ["const a = import.meta.glob(['x'], { eager: true });", all],
    ["import {\n  a,\n} from 'x';", { typeOnly: false, names: ['a'] }],
  ])('%s', (text, kind) => {
    expect(readImports('a.ts', text)).toEqual([{ specifier: 'x', line: 1, ...kind }]);
  });

  test('what only looks like an import is none', () => {
    expect(readImports('a.ts', "// import 'x';\nconst a = \"import 'x'\";\nexport const b = 1;")).toEqual([]);
  });
});

test('an Astro file is read at its front matter and its scripts, with its own line numbers', () => {
  const text = [
    '---',
    "import A from './A.astro';",
    '---',
    "<p>import 'no';</p>",
    '<script>',
    "  import 'client';",
    '</script>',
  ];
  expect(readImports('a.astro', text.join('\n'))).toEqual([
    { specifier: './A.astro', line: 2, typeOnly: false, names: ['default'] },
    { specifier: 'client', line: 6, ...all },
  ]);
});
