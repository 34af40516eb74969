import { parseArgs } from 'node:util';

/** What `npm run build` understands. */
export interface BuildOptions {
  /** The publication moment as given, if it was. */
  readonly at: string | undefined;
  /** Whether the handouts are written as PDF too. */
  readonly pdf: boolean;
  /** Whether the site is for this machine only, where the subscription service of `npm start` stands behind it. */
  readonly local: boolean;
}

/** Reads the command line of the build. @throws Error in Japanese for an option it does not know. */
export function parseBuildOptions(args: readonly string[]): BuildOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        at: { type: 'string' },
        pdf: { type: 'boolean', default: false },
        local: { type: 'boolean', default: false },
      },
    });
    return { at: values.at, pdf: values.pdf, local: values.local };
  } catch {
    throw new Error(
      `「${args.join(' ')}」は使えない指定です。npm run build -- --pdf --at 2026-11-21T09:00:00+09:00 のように書きます。`,
    );
  }
}
