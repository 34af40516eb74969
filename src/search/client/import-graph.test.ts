import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const IMPORT = /^(?:import|export) (?:[^;'=]*? from )?'([^']+)';/gmu;

/** Addresses of every module that a module loads, and what it names that is no file of ours. */
function graph(entry: URL): { files: ReadonlySet<string>; packages: ReadonlySet<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: URL): void => {
    if (files.has(file.href)) return;
    files.add(file.href);
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      if (specifier.startsWith('.')) visit(new URL(specifier, file));
      else packages.add(specifier);
    }
  };
  visit(entry);
  return { files, packages };
}

test('the browser’s code loads no package: not kuromoji, nor anything of Node', () => {
  const { files, packages } = graph(new URL('../reader/search-page.ts', import.meta.url));
  const names = [...files].map((file) => file.split('/search/').at(-1));
  expect(names).toContain('analyzer/normalise.ts');
  expect(names).not.toContain('analyzer/tokenizer.ts');
  expect([...packages]).toEqual([]);
});

test('the same look at the build’s code finds kuromoji', () => {
  expect(graph(new URL('../index/build-search-index.ts', import.meta.url)).packages).toContain('kuromoji');
});
