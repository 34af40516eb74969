import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { site } from '#site';
import { cacheFolder } from '../src/build/cache-folder.ts';
import { readContent } from '../src/manuscripts/read-content.ts';
import { runLocalService } from '../src/newsletter/commands/local-service.ts';
import { tagChoices } from '../src/newsletter/commands/tag-choices.ts';
import { jsonLog } from '../src/newsletter/service/log.ts';
import { StoreProblem } from '../src/newsletter/store/problems.ts';
import { HeadersFileError } from '../src/serving/headers-file.ts';
import { parseServeOptions } from '../src/serving/serve-options.ts';
import { PortUnavailableError, startStaticServer } from '../src/serving/static-server.ts';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const options = parseServeOptions(process.argv.slice(2));
if ('problem' in options) fail(options.problem);

const root = join(import.meta.dirname, '..');
const folder = options.folder === undefined ? join(root, 'dist') : resolve(options.folder);
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  fail(
    options.folder === undefined
      ? '公開するサイト（dist）がまだないので、先に npm run build を実行してください。'
      : `フォルダー「${options.folder}」が見つからないので、--dir に公開するフォルダーを書いてください。`,
  );
}

const base = options.base ?? new URL(site.baseUrl).pathname;
try {
  const service = options.newsletter
    ? runLocalService({
        site,
        cacheFolder: cacheFolder(root),
        port: options.port,
        base,
        tags: tagChoices((await readContent(root)).tags),
        now: Date.now,
        random: randomBytes,
        log: jsonLog(console.log, Date.now),
      })
    : undefined;
  const server = await startStaticServer({ folder, base }, options.port, service ? [service] : []);
  console.log(`Kyokun を ${server.url} で公開しています（終了は Ctrl+C）`);
  if (service)
    console.log(`メールは送らず、${new URL(`${service.path}dev/inbox`, server.url).href} に置きます。`);
  const stop = async () => {
    await server.stop();
    await service?.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
} catch (error) {
  const kinds = [PortUnavailableError, HeadersFileError, StoreProblem];
  if (error instanceof Error && kinds.some((kind) => error instanceof kind)) fail(error.message);
  throw error;
}
