import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { describeIssue } from '#domain/issue.ts';
import { registerFile } from '#domain/publication/register.ts';
import { readContent } from '#manuscripts/read-content.ts';

/**
 * Puts the register of what was published into Astro's store, as one entry named `register`; an empty one
 * where nothing was ever published. A mistake in it stops the build, and is said in the live preview.
 */
export function registerLoader(): Loader {
  return {
    name: 'kyokun-register',
    load: async ({ config, generateDigest, logger, store, watcher }) => {
      const load = async () => {
        const [manuscript] = (await readContent(fileURLToPath(config.root))).register;
        const problem = manuscript?.issues.map(describeIssue).join('\n') ?? '';
        if (problem !== '' && !watcher) throw new Error(`\n${problem}`);
        if (problem !== '') logger.error(`\n${problem}`);
        if (manuscript?.value === null) return;
        const data = { ...(manuscript?.value ?? { articles: {} }) };
        store.set({ id: 'register', data, digest: generateDigest(data) });
      };
      await load();
      const file = fileURLToPath(new URL(registerFile, config.root));
      watcher?.add(file);
      watcher?.on('all', (_event, path) => {
        if (path === file) void load();
      });
    },
  };
}
