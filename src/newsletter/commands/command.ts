import type { SiteConfig } from '#site';

/** What a sub-command of `npm run newsletter` needs from around it. */
export interface CommandSurroundings {
  readonly root: string;
  readonly site: SiteConfig;
  /** The publication moment, an ISO instant, for `--at` as given. */
  readonly momentOf: (at: string | undefined) => string;
  readonly say: (line: string) => void;
  readonly pid: number;
}

/** A sub-command: reads its own arguments and says in Japanese what it has done. */
export type NewsletterCommand = (args: readonly string[], around: CommandSurroundings) => Promise<void>;
