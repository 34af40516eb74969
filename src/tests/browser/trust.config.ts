import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { cacheFolder } from '#build/cache-folder.ts';
import config from './playwright.config.ts';

const cache = cacheFolder(join(import.meta.dirname, '..', '..', '..'));

/** The heavy part of the suite, which `npm test` leaves out: whole builds of a kind, every article in the form. */
export default defineConfig({
  ...config,
  testMatch: '**/*.trust.spec.ts',
  testIgnore: [],
  timeout: 300_000,
  reporter: [['line'], ['json', { outputFile: join(cache, 'trust-report.json') }]],
});
