import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findBrowser, sourcesOfThisMachine } from '../../tests/browser/find-browser.ts';
import { runSite } from './run-site.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const KILOBYTE = 1000;

test('a reader loads little for a query, and less for the next', async () => {
  test.setTimeout(240_000);
  const program = await findBrowser(sourcesOfThisMachine(ROOT));
  const surroundings = { program, signal: new AbortController().signal, say: () => undefined };
  const report = await runSite({ folder: join(ROOT, 'dist'), profiles: 24 }, surroundings);
  expect(report.firstQueryBytes.most).toBeLessThan(300 * KILOBYTE);
  expect(report.laterQueryBytes.median).toBeLessThan(60 * KILOBYTE);
  expect(report.laterQueryBytes.p95).toBeLessThan(100 * KILOBYTE);
});
