import { execFile } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { isProcessAlive } from '#build/build-lock.ts';
import type { Browser } from './browser.ts';

/**
 * Fonts: those of the system, and behind them the one that comes along, for Chromium does not start to
 * draw without any. It has no Japanese glyphs.
 */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Followed by the id of the process that unpacks. */
const DRAFT_PREFIX = 'chromium-unpacking-';

/**
 * The folder of the package `@sparticuz/chromium`; `undefined` where it is not installed or not made for
 * the machine: it holds a Chromium for Linux on x64 only.
 */
export function bundledBrowserPackage(platform: NodeJS.Platform, arch: string): string | undefined {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  try {
    const folder = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
    return existsSync(join(folder, 'bin', 'chromium.br')) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` once per version (about 2 seconds, 200 MB).
 *
 * The package's own code is not used. It unpacks outside the project, unpacks the system libraries on
 * Amazon's machines only, and its switches (`--disable-web-security`, `--single-process`, …) would hide the
 * very faults that tests look for.
 *
 * @param packageFolder The folder of the package.
 * @param cache The folder to unpack into; it need not exist.
 */
export async function unpackBundledBrowser(packageFolder: string, cache: string): Promise<Browser> {
  const version = versionOf(packageFolder);
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(packageFolder, 'bin'), cache, folder);
  return {
    name: `@sparticuz/chromium ${version}`,
    version,
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--headless=shell'],
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** A rename makes the folder appear whole or not at all, whenever the process ends. */
async function unpack(bin: string, cache: string, folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  discardAbandonedDrafts(cache);
  const draft = mkdtempSync(join(cache, `${DRAFT_PREFIX}${process.pid}-`));
  try {
    const program = join(draft, 'chromium');
    await decompress(join(bin, 'chromium.br'), program);
    for (const name of ['al2023', 'swiftshader', 'fonts']) await untar(join(bin, `${name}.tar.br`), draft);
    chmodSync(program, 0o755);
    writeFileSync(join(draft, 'fonts.conf'), FONTS_CONF);
    renameSync(draft, folder);
  } catch (error) {
    // Another process may have finished the same folder first.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Removes what processes that were killed while unpacking have left: some 100 MB each. */
function discardAbandonedDrafts(cache: string): void {
  for (const name of readdirSync(cache)) {
    if (!name.startsWith(DRAFT_PREFIX)) continue;
    const owner = Number.parseInt(name.slice(DRAFT_PREFIX.length), 10);
    if (!isProcessAlive(owner)) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function decompress(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

/**
 * Node has brotli but no tar; every Linux has the command. It gets a file, not a pipe: tar stops reading
 * at the end mark, before the padding, which looks like a failure to whoever writes the pipe.
 */
async function untar(archive: string, folder: string): Promise<void> {
  const tarFile = join(folder, basename(archive, '.br'));
  await decompress(archive, tarFile);
  await promisify(execFile)('tar', ['-x', '--no-same-owner', '-f', tarFile, '-C', folder]);
  rmSync(tarFile);
}

function versionOf(packageFolder: string): string {
  const text = readFileSync(join(packageFolder, 'package.json'), 'utf8');
  const { version } = JSON.parse(text) as { version?: unknown };
  return typeof version === 'string' ? version : 'unknown';
}
