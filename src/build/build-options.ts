import { parseArgs } from 'node:util';

/** What `npm run build` understands. */
export interface BuildOptions {
  /** The publication moment as given, if it was. */
  readonly at: string | undefined;
  /** Whether the site is for this machine only, where the subscription service of `npm start` stands behind it. */
  readonly local: boolean;
}

/** Reads the command line of the build. @throws Error in Japanese for an option it does not know. */
export function parseBuildOptions(args: readonly string[]): BuildOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { at: { type: 'string' }, local: { type: 'boolean' } },
    });
    return { at: values.at, local: values.local ?? false };
  } catch {
    throw new Error(
      `「${args.join(' ')}」は使えない指定です。npm run build -- --at 2026-11-21T09:00:00+09:00 のように書きます。`,
    );
  }
}
