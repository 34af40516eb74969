import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { site } from '#site';
import { HeadersFileError } from '../src/serving/headers-file.ts';
import { parseServeOptions } from '../src/serving/serve-options.ts';
import { PortUnavailableError, startStaticServer } from '../src/serving/static-server.ts';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const options = parseServeOptions(process.argv.slice(2));
if ('problem' in options) fail(options.problem);

const folder =
  options.folder === undefined ? join(import.meta.dirname, '..', 'dist') : resolve(options.folder);
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  fail(
    options.folder === undefined
      ? '公開するサイト（dist）がまだないので、先に npm run build を実行してください。'
      : `フォルダー「${options.folder}」が見つからないので、--dir に公開するフォルダーを書いてください。`,
  );
}

const base = options.base ?? new URL(site.baseUrl).pathname;
try {
  const server = await startStaticServer({ folder, base }, options.port);
  console.log(`Kyokun を ${server.url} で公開しています（終了は Ctrl+C）`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
} catch (error) {
  if (error instanceof PortUnavailableError || error instanceof HeadersFileError) fail(error.message);
  throw error;
}
