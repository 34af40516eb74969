import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { BenchProblem } from '../../bench-problem.ts';
import type { CorpusDocument } from '../corpus.ts';
import type { SearchSystem } from '../system.ts';
import { bundlePage } from './bundle-page.ts';
import { folderBytes } from './folder-bytes.ts';

const LONGEST_BUILD_MS = 600_000;
/** Ready-made user interfaces, which the search does not need. */
const USER_INTERFACE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/u;

/** Pagefind as it comes: `pagefind --site` over Japanese pages. */
export const pagefind: SearchSystem = {
  name: 'pagefind',
  description: 'Pagefind 1.6（設定なし、lang="ja" の HTML に pagefind --site）',
  async build(documents, folder, signal) {
    const site = join(folder, 'site');
    for (const [number, document] of documents.entries()) {
      await mkdir(join(site, String(number)), { recursive: true });
      await writeFile(join(site, String(number), 'index.html'), pageOf(document));
    }
    const started = performance.now();
    await runPagefind(site, join(folder, 'pagefind'), signal);
    const buildSeconds = (performance.now() - started) / 1000;
    await rm(site, { recursive: true });
    await bundlePage('pagefind', join(folder, 'page.js'));
    const indexBytes = await folderBytes(join(folder, 'pagefind'), (name) => !USER_INTERFACE.test(name));
    return { buildSeconds, indexBytes, toPageQuery: (query) => query };
  },
};

async function runPagefind(site: string, output: string, signal: AbortSignal): Promise<void> {
  const program = join(dirname(fileURLToPath(import.meta.resolve('pagefind'))), 'runner', 'bin.cjs');
  const args = [program, '--site', site, '--output-path', output];
  try {
    await promisify(execFile)(process.execPath, args, { signal, timeout: LONGEST_BUILD_MS });
  } catch (cause) {
    signal.throwIfAborted();
    throw new BenchProblem('Pagefind の索引を作れませんでした。npm install をやり直してください。', {
      cause,
    });
  }
}

function pageOf({ title, text }: CorpusDocument): string {
  const heading = escapeHtml(title);
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${heading}</title></head><body><main><h1>${heading}</h1><p>${escapeHtml(text)}</p></main></body></html>\n`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
