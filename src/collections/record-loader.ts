import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { describeIssue } from '#domain/issue.ts';
import type { SentEdition } from '#domain/newsletter/sent-edition.ts';
import { type Register, registerFile } from '#domain/publication/register.ts';
import { type Content, valuesOf } from '#manuscripts/read-content.ts';
import { contentNow } from '#manuscripts/remember-content.ts';

/** Puts the register of what was published into Astro's store; an empty one where nothing ever was. */
export function registerLoader(): Loader {
  return recordLoader({
    kind: 'register',
    place: registerFile,
    dataOf: ({ register }): Register => valuesOf(register)[0] ?? { articles: {} },
  });
}

/** What the editions that were sent carried, all in one: a store without a single entry makes Astro warn. */
export interface SentEditions extends Record<string, unknown> {
  readonly editions: readonly SentEdition[];
}

/** Puts the records of the editions that were sent into Astro's store. */
export function sentLoader(): Loader {
  return recordLoader({
    kind: 'sent',
    place: 'content/newsletters/',
    dataOf: ({ sent }): SentEditions => ({ editions: valuesOf(sent) }),
  });
}

/**
 * Puts what commands have written down into the store, as one entry named for its kind. A mistake in it stops
 * the build, and is said in the live preview.
 *
 * @param record.place the file or folder it stands in, from the project's root
 */
function recordLoader(record: {
  readonly kind: 'register' | 'sent';
  readonly place: string;
  readonly dataOf: (content: Content) => Register | SentEditions;
}): Loader {
  const { kind, place, dataOf } = record;
  return {
    name: `kyokun-${kind}`,
    load: async ({ config, generateDigest, logger, store, watcher }) => {
      const load = async () => {
        const content = await contentNow(fileURLToPath(config.root));
        const problem = content[kind].flatMap(({ issues }) => issues.map(describeIssue)).join('\n');
        if (problem !== '' && !watcher) throw new Error(`\n${problem}`);
        if (problem !== '') {
          logger.error(`\n${problem}`);
          return;
        }
        const data = { ...dataOf(content) };
        store.set({ id: kind, data, digest: generateDigest(data) });
      };
      await load();
      const root = fileURLToPath(new URL(place, config.root));
      watcher?.add(root);
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(root)) void load();
      });
    },
  };
}
