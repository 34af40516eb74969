import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BrowserSources, findBrowser, sourcesOfThisMachine } from './find-browser.ts';

const bundled = {
  name: 'bundled',
  executablePath: '/cache/chromium',
  args: ['--no-sandbox'],
  env: { A: '1' },
};

function machine(executables: readonly string[], rest: Partial<BrowserSources> = {}): BrowserSources {
  return {
    env: { PATH: '/opt/bin:/usr/bin' },
    platform: 'linux',
    isExecutable: (path) => executables.includes(path),
    playwright: async () => '/ms-playwright/chrome',
    bundled: async () => bundled,
    ...rest,
  };
}

const ALL = [
  '/mine/chrome',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/opt/bin/chromium',
  '/ms-playwright/chrome',
];

describe('the order', () => {
  test.each([
    ['KYOKUN_BROWSER', ALL, '/mine/chrome', { PATH: '/usr/bin', KYOKUN_BROWSER: '/mine/chrome' }],
    ['the first folder of PATH', ALL, '/opt/bin/chromium', { PATH: '/opt/bin:/usr/bin' }],
    ['an installed Chrome', ALL.slice(1, 2), '/usr/bin/google-chrome', { PATH: '/opt/bin:/usr/bin' }],
    ['Playwright’s own, none being on PATH', ALL, '/ms-playwright/chrome', { PATH: '' }],
    ['the dependencies, Playwright’s being absent', [], '/cache/chromium', { PATH: '/usr/bin' }],
    ['an empty KYOKUN_BROWSER is none', ALL, '/usr/bin/chromium', { PATH: '/usr/bin', KYOKUN_BROWSER: '' }],
  ])('%s', async (_, executables, expected, env) => {
    expect((await findBrowser(machine(executables, { env }))).executablePath).toBe(expected);
  });

  test('what the bundled browser needs to start comes along', async () => {
    expect(await findBrowser(machine([]))).toEqual(bundled);
  });

  test('the bundled browser is not unpacked while another is there', async () => {
    const unpack = () => Promise.reject(new Error('unpacked'));
    await findBrowser(machine(ALL, { bundled: unpack }));
  });
});

describe('no browser', () => {
  test('a wrong KYOKUN_BROWSER is an error even where others are installed', async () => {
    const env = { PATH: '/usr/bin', KYOKUN_BROWSER: '/nai' };
    await expect(findBrowser(machine(ALL, { env }))).rejects.toThrow('KYOKUN_BROWSER の「/nai」');
  });

  test('nothing anywhere: what to install is said', async () => {
    const none = machine([], { bundled: async () => undefined, playwright: async () => undefined });
    await expect(findBrowser(none)).rejects.toThrow('Chrome か Chromium');
  });

  test('a folder or a file without permission does not pass for a program', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kyokun-browser-'));
    mkdirSync(join(folder, 'chromium'));
    writeFileSync(join(folder, 'chrome.txt'), '', { mode: 0o644 });
    const { isExecutable } = sourcesOfThisMachine(folder);
    expect(isExecutable(join(folder, 'chromium'))).toBe(false);
    expect(isExecutable(join(folder, 'chrome.txt'))).toBe(false);
    expect(isExecutable(process.execPath)).toBe(true);
    rmSync(folder, { recursive: true });
  });
});

describe('other systems', () => {
  test.each([
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['darwin', { PATH: '/opt/homebrew/bin' }, '/opt/homebrew/bin/chromium'],
    [
      'win32',
      { PROGRAMFILES: 'C:\\Program Files' },
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    ['win32', { LOCALAPPDATA: 'C:\\L' }, 'C:\\L\\Chromium\\Application\\chrome.exe'],
  ] as const)('%s %j', async (platform, env, path) => {
    expect((await findBrowser(machine([path], { platform, env }))).executablePath).toBe(path);
  });
});
