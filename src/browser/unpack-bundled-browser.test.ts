import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundledBrowserPackage, unpackBundledBrowser } from './unpack-bundled-browser.ts';

let folder = '';
const cache = () => join(folder, 'cache');
const bin = () => join(folder, 'package', 'bin');

/** A package with the same four archives as the real one, of a few bytes each. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kyokun-unpack-'));
  mkdirSync(bin(), { recursive: true });
  writeFileSync(join(folder, 'package', 'package.json'), '{"version":"1.2.3"}');
  writeFileSync(join(bin(), 'chromium.br'), brotliCompressSync('#!/bin/sh\n'));
  for (const [archive, file] of [
    ['al2023', 'lib/libnss3.so'],
    ['swiftshader', 'libEGL.so'],
    ['fonts', 'fonts/a.ttf'],
  ] as const) {
    const content = join(folder, archive);
    mkdirSync(join(content, file, '..'), { recursive: true });
    writeFileSync(join(content, file), archive);
    const tar = spawnSync('tar', ['-c', '-C', content, '.']);
    writeFileSync(join(bin(), `${archive}.tar.br`), brotliCompressSync(tar.stdout));
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(process.platform === 'linux')('unpacking', () => {
  test('gives a program, its libraries and its fonts, and nothing half-done beside them', async () => {
    const browser = await unpackBundledBrowser(join(folder, 'package'), cache());
    const home = join(cache(), 'chromium-1.2.3');
    expect(browser).toMatchObject({ version: '1.2.3', executablePath: join(home, 'chromium') });
    expect(browser.args.filter((arg) => /web-security|insecure|single-process/.test(arg))).toEqual([]);
    const { LD_LIBRARY_PATH = '', FONTCONFIG_FILE = '' } = browser.env;
    expect(statSync(browser.executablePath).mode & 0o111).toBe(0o111);
    expect(readFileSync(join(LD_LIBRARY_PATH, 'libnss3.so'), 'utf8')).toBe('al2023');
    expect(readFileSync(FONTCONFIG_FILE, 'utf8')).toContain('/etc/fonts/fonts.conf');
    expect(readdirSync(home).sort()).toEqual(['chromium', 'fonts', 'fonts.conf', 'lib', 'libEGL.so']);
    expect(readdirSync(cache())).toEqual(['chromium-1.2.3']);
  });

  test('happens once, also when two want it at the same time', async () => {
    const both = [1, 2].map(() => unpackBundledBrowser(join(folder, 'package'), cache()));
    const [one, two] = await Promise.all(both);
    expect(one).toEqual(two);
    rmSync(bin(), { recursive: true });
    expect(await unpackBundledBrowser(join(folder, 'package'), cache())).toEqual(one);
    expect(readdirSync(cache())).toEqual(['chromium-1.2.3']);
  });

  test('removes what a killed process left, not what a living one is unpacking', async () => {
    mkdirSync(join(cache(), `chromium-unpacking-${2 ** 30}-abc`, 'lib'), { recursive: true });
    mkdirSync(join(cache(), `chromium-unpacking-${process.pid}-abc`));
    await unpackBundledBrowser(join(folder, 'package'), cache());
    expect(readdirSync(cache()).sort()).toEqual(['chromium-1.2.3', `chromium-unpacking-${process.pid}-abc`]);
  });

  test('of a damaged archive fails and leaves nothing that looks unpacked', async () => {
    writeFileSync(join(bin(), 'al2023.tar.br'), brotliCompressSync('not a tar archive'));
    await expect(unpackBundledBrowser(join(folder, 'package'), cache())).rejects.toThrow('al2023.tar');
    expect(readdirSync(cache())).toEqual([]);
  });
});

describe('the package', () => {
  test.each([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'arm64'],
  ] as const)('holds nothing for %s on %s', (platform, arch) => {
    expect(bundledBrowserPackage(platform, arch)).toBeUndefined();
  });
});
