import type { SiteConfig } from '#site';
import type { TagChoice } from '../service/pages/topic-fields.ts';
import type { Random } from '../store/store.ts';

/** What a sub-command of `npm run newsletter` is given by the command line. */
export interface CommandGiven {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly site: SiteConfig;
  /** The folder of generated files. */
  readonly cacheFolder: string;
  readonly tags: () => Promise<readonly TagChoice[]>;
  readonly now: () => number;
  readonly random: Random;
  readonly say: (line: string) => void;
  /** Calls back once, when the process is asked to end. */
  readonly onEnd: (end: () => void) => void;
}

/** A sub-command was called in a way it does not know, or cannot do its work; the message is Japanese. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';
}
