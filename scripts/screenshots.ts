import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, sourcesOfThisMachine } from '#browser/find-browser.ts';
import { site } from '#site';
import { builtAddresses } from '../src/screenshots/built-addresses.ts';
import { onePageOfEachKind } from '../src/screenshots/page-kinds.ts';
import { takeScreenshots } from '../src/screenshots/take-screenshots.ts';

const root = join(import.meta.dirname, '..');
const usage = '使い方: npm run screenshots -- --out フォルダー';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function readOut(): string | undefined {
  try {
    return parseArgs({ options: { out: { type: 'string' } } }).values.out;
  } catch {
    return fail(usage);
  }
}

const out = readOut() ?? fail(usage);
const folder = join(root, 'dist');
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  fail('写すサイト（dist）がまだないので、先に npm run build を実行してください。');
}
const env = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
);
const taken = await takeScreenshots({
  folder,
  base: new URL(site.baseUrl).pathname,
  outDir: resolve(out),
  pages: onePageOfEachKind(builtAddresses(folder)),
  browser: await findBrowser(sourcesOfThisMachine(root)),
  env,
  say: (line) => console.log(line),
});
console.log(`${taken}枚を ${resolve(out)} に書き出しました。`);
