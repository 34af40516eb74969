import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');

test('no folder or file is named for nothing in particular', () => {
  const vague = /^(?:utils?|helpers?|common|misc|lib)(?:\.|$)/i;
  const names = ['src', 'scripts', 'content'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const found = names.filter((name) => vague.test(name.split(/[\\/]/).at(-1) ?? ''));
  expect(found.map((name) => `${name}: 何についてのものかが分かる名前にします`)).toEqual([]);
});

test('the top level holds only what it has to', () => {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''));
  const expected =
    /^(?:package\.json|package-lock\.json|astro\.config\.mjs|tsconfig\.json|biome\.json|README\.md|LICENSE.*|\.gitignore|\.git|\.vscode|\.ci|src|content|public|scripts)$/;
  const found = readdirSync(root).filter((name) => !ignored.includes(name) && !expected.test(name));
  expect(found.map((name) => `${name}: 最上位には置きません`)).toEqual([]);
});
