import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesOf } from './built-site.ts';
import { buildProject, copyProject, removeProject } from './scratch-project.ts';

const AT = '2026-12-01T00:30:00+09:00';

const copies: string[] = [];
test.afterAll(() => {
  for (const copy of copies) removeProject(copy);
});

test('two builds for one moment are the same bytes, wherever, with caches and without, in whatever time zone and language', async () => {
  test.setTimeout(300_000);
  // At this moment it is another day, and another month, in each of the two zones than in Japan.
  const first = await buildElsewhere({ TZ: 'UTC', LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' }, { cold: true });
  const second = await buildElsewhere(
    { TZ: 'America/Los_Angeles', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' },
    { cold: false },
  );
  expect(first.size).toBeGreaterThan(50);
  const paths = [...new Set([...first.keys(), ...second.keys()])];
  expect(paths.filter((path) => first.get(path) !== second.get(path))).toEqual([]);
});

/** Builds a copy of the project in a folder of its own; returns the digest of each file that it made. */
async function buildElsewhere(
  env: Readonly<Record<string, string>>,
  options: { readonly cold: boolean },
): Promise<ReadonlyMap<string, string>> {
  const copy = copyProject(options);
  copies.push(copy);
  await buildProject(copy, ['--at', AT], env);
  const built = join(copy, 'dist');
  const digest = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(built, path)))
      .digest('hex');
  return new Map(filesOf(built).map((path) => [path, digest(path)]));
}
