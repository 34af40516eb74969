import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '#build/cache-folder.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** What a build reads. */
const PARTS = [
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'content',
  'public',
  'scripts',
  'src',
] as const;

/** What builds keep by content, and what each of them would make anew in a copy. */
const CACHES = ['handout-fonts', 'prose', 'search-lexicon.json', 'share-images'] as const;

/**
 * Copies this project into a new folder of its own, where it can be changed and built without touching the
 * original, and returns the folder.
 *
 * It is outside `node_modules`, for Node runs no TypeScript inside of it. Packages are linked one by one: with
 * the whole of `node_modules` linked both projects would share the lock and the caches that stand in it.
 *
 * @param options.cold without what earlier builds have kept
 */
export function copyProject(options: { readonly cold?: boolean } = {}): string {
  const copy = mkdtempSync(join(tmpdir(), 'kyokun-project-'));
  for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
  const packages = join(root, 'node_modules');
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(packages)) {
    if (name.startsWith('.') && name !== '.bin') continue;
    // Windows lets everybody make junctions, but not symbolic links.
    symlinkSync(join(packages, name), join(copy, 'node_modules', name), 'junction');
  }
  for (const cache of options.cold ? [] : CACHES) {
    const kept = join(cacheFolder(root), cache);
    if (existsSync(kept)) cpSync(kept, join(cacheFolder(copy), cache), { recursive: true });
  }
  return copy;
}

/** Removes what {@link copyProject} has made. */
export function removeProject(copy: string): void {
  rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Builds a copy as `npm run build` does.
 *
 * @param env Environment variables on top of the process's own.
 * @returns What the build has said.
 * @throws With what the build has complained of, if it fails.
 */
export async function buildProject(
  copy: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(copy, 'scripts', 'build.ts'), ...args],
    {
      cwd: copy,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      timeout: 300_000,
    },
  );
  return stdout;
}
