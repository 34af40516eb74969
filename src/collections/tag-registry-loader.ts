import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { readTagRegistry, tagRegistryFile } from '#manuscripts/tag-registry-file.ts';

/** Puts the tag registry that `scripts/build-tags.ts` has written into Astro's store. */
export function tagRegistryLoader(): Loader {
  return {
    name: 'kyokun-tags',
    load: async ({ config, generateDigest, store, watcher }) => {
      const root = fileURLToPath(config.root);
      const load = async () => {
        store.clear();
        for (const tag of await readTagRegistry(root)) {
          store.set({ id: tag.slug, data: { ...tag }, digest: generateDigest({ ...tag }) });
        }
      };
      await load();
      const file = tagRegistryFile(root);
      watcher?.add(file);
      watcher?.on('change', (path) => {
        if (path === file) void load();
      });
    },
  };
}
