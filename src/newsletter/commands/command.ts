import type { SiteConfig } from '#site';
import type { TagChoice } from '../service/pages/topic-fields.ts';
import type { Random } from '../store/store.ts';

/** What a sub-command of `npm run newsletter` needs from around it. */
export interface CommandSurroundings {
  readonly root: string;
  readonly site: SiteConfig;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder of generated files. */
  readonly cacheFolder: string;
  readonly tags: () => Promise<readonly TagChoice[]>;
  /** The publication moment, an ISO instant, for `--at` as given. */
  readonly momentOf: (at: string | undefined) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: Random;
  readonly say: (line: string) => void;
  readonly pid: number;
  /** Calls back once, when the process is asked to end. */
  readonly onEnd: (end: () => void) => void;
}

/** A sub-command: reads its own arguments and says in Japanese what it has done. */
export type NewsletterCommand = (args: readonly string[], around: CommandSurroundings) => Promise<void>;

/** What the commands of the service are given: less, so that they can be run without a project. */
export type CommandGiven = Omit<CommandSurroundings, 'root' | 'momentOf' | 'pid'> & {
  readonly args: readonly string[];
};

/** A sub-command was called in a way it does not know, or cannot do its work; the message is Japanese. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';
}
