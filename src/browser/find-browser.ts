import { accessSync, constants, statSync } from 'node:fs';
import { cacheFolder } from '#build/cache-folder.ts';
import type { Browser } from './browser.ts';
import { type Environment, installedBrowserPaths } from './installed-browsers.ts';
import { bundledBrowserPackage, unpackBundledBrowser } from './unpack-bundled-browser.ts';

/** Where a browser may come from on one machine. */
export type BrowserSources = {
  readonly env: Environment;
  readonly platform: NodeJS.Platform;
  readonly isExecutable: (path: string) => boolean;
  /** Where Playwright would put its own Chromium; it need not be there. */
  readonly playwright: () => Promise<string | undefined>;
  /** The one from the dependencies, unpacked; `undefined` where there is none for this machine. */
  readonly bundled: () => Promise<Browser | undefined>;
};

/** No browser can be used; the message says what to do. */
class BrowserNotFoundError extends Error {
  override readonly name = 'BrowserNotFoundError';
}

/**
 * The browser to test and to print with, the first of: the one that KYOKUN_BROWSER names, an installed Chrome or
 * Chromium, Playwright's own, the one from the dependencies.
 *
 * @throws {BrowserNotFoundError} If there is none, or KYOKUN_BROWSER does not name a program: somebody who
 *   sets it wants that browser and no other.
 */
export async function findBrowser(sources: BrowserSources): Promise<Browser> {
  const { env, platform, isExecutable } = sources;
  const { KYOKUN_BROWSER: wanted } = env;
  if (wanted !== undefined && wanted !== '') {
    if (isExecutable(wanted)) return plain('KYOKUN_BROWSER', wanted);
    throw new BrowserNotFoundError(
      `環境変数 KYOKUN_BROWSER の「${wanted}」は実行できるファイルではないので、ブラウザーの実行ファイルのパスを書くか、変数を消してください。`,
    );
  }
  const installed = installedBrowserPaths(platform, env).find(isExecutable);
  if (installed !== undefined) return plain('インストール済みのブラウザー', installed);

  const playwright = await sources.playwright();
  if (playwright !== undefined && isExecutable(playwright))
    return plain('Playwright のブラウザー', playwright);

  const bundled = await sources.bundled();
  if (bundled) return bundled;
  throw new BrowserNotFoundError(
    'ブラウザーが見つからないので、Chrome か Chromium をインストールするか、環境変数 KYOKUN_BROWSER に実行ファイルのパスを書いてください。',
  );
}

/**
 * The sources of the machine that the process runs on.
 *
 * @param root The project's top folder, in whose cache the bundled browser is unpacked.
 */
export function sourcesOfThisMachine(root: string): BrowserSources {
  return {
    env: process.env,
    platform: process.platform,
    isExecutable,
    playwright: async () => (await import('playwright')).chromium.executablePath(),
    bundled: async () => {
      const folder = bundledBrowserPackage(process.platform, process.arch);
      return folder === undefined ? undefined : unpackBundledBrowser(folder, cacheFolder(root));
    },
  };
}

function plain(name: string, executablePath: string): Browser {
  return { name, executablePath, args: [], env: {} };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
