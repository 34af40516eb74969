import { parseArgs } from 'node:util';
import { readPort } from './port.ts';

/** How the serve command was called. */
export type ServeOptions = {
  readonly port: number;
  /** As written after `--dir`; `undefined` for the site that the build makes. */
  readonly folder: string | undefined;
  /** As written after `--base`; `undefined` for the path of the site's own address. */
  readonly base: string | undefined;
  /** Whether the subscription service runs behind the site, with a local inbox. */
  readonly newsletter: boolean;
};

const SERVE_USAGE =
  '使い方: node scripts/serve.ts [--port 番号（既定は 4321）] [--dir フォルダー（既定は dist）] [--base パス（既定はサイトの設定のとおり）] [--newsletter]';

/**
 * Reads the command line.
 *
 * @param args Without the program and the script.
 * @returns The options, or the Japanese sentence that says what to write instead.
 */
export function parseServeOptions(args: readonly string[]): ServeOptions | { readonly problem: string } {
  let values: {
    port?: string | undefined;
    dir?: string | undefined;
    base?: string | undefined;
    newsletter?: boolean | undefined;
  };
  try {
    values = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        dir: { type: 'string' },
        base: { type: 'string' },
        newsletter: { type: 'boolean' },
      },
    }).values;
  } catch {
    return { problem: SERVE_USAGE };
  }
  const port = readPort(values.port ?? '4321');
  if (typeof port !== 'number') return port;
  const { base } = values;
  if (base !== undefined && !/^\/([A-Za-z0-9._~-]+\/)*$/.test(base)) {
    return {
      problem: `--base の「${base}」は使えないので、/security/ のように / で始めて / で終えてください。`,
    };
  }
  if (values.dir === '') return { problem: '--dir が空なので、公開するフォルダーを書いてください。' };
  return { port, folder: values.dir, base, newsletter: values.newsletter ?? false };
}
