import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser, sourcesOfThisMachine } from '#browser/find-browser.ts';
import { cacheFolder } from '#build/cache-folder.ts';
import { site } from '#site';

const root = join(import.meta.dirname, '..', '..', '..');
const cache = cacheFolder(root);
const browser = await findBrowser(sourcesOfThisMachine(root));

/** A server that runs already, instead of one of our own over `dist/`. Ends with a slash. */
const { KYOKUN_TEST_URL } = process.env;
const ownPort = 4399;
const ownUrl = `http://localhost:${ownPort}${new URL(site.baseUrl).pathname}`;

/** Tests what the build has made, in one browser; it never builds by itself. */
export default defineConfig({
  testDir: join(root, 'src'),
  testMatch: '**/*.spec.ts',
  // Run by `npm run test:trust`.
  testIgnore: '**/*.trust.spec.ts',
  outputDir: join(cache, 'browser-results'),
  fullyParallel: true,
  // Limits against hanging on a busy machine, not measures of speed.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  // A second try would hide what fails only sometimes.
  retries: 0,
  // A forgotten `test.only` would pass for the whole suite.
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: join(cache, 'browser-report.json') }]],
  use: {
    baseURL: KYOKUN_TEST_URL ?? ownUrl,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    // Pictures of every step would take a tenth of the time of all.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      executablePath: browser.executablePath,
      args: [...browser.args],
      env: { ...definedOf(process.env), ...browser.env },
    },
  },
  projects: [{ name: 'chromium' }],
  ...(KYOKUN_TEST_URL === undefined && {
    webServer: {
      command: `"${process.execPath}" scripts/serve.ts --port ${ownPort}`,
      cwd: root,
      url: ownUrl,
      reuseExistingServer: false,
      timeout: 20_000,
      gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 3000 },
    },
  }),
});

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
