import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { describeIssue } from '#domain/issue.ts';
import { registerFile } from '#domain/publication/register.ts';
import type { Manuscript } from '#manuscripts/manuscript.ts';
import { type Content, readContent } from '#manuscripts/read-content.ts';

/** Where the files of a kind stand, from the project's root. */
function placeOf(kind: keyof Content): string {
  if (kind === 'register') return registerFile;
  return `content/${kind === 'sent' ? 'newsletters' : kind}/`;
}

/**
 * Puts one kind of manuscript into Astro's store, as the domain knows it. A file with a mistake
 * stops the build with the editor's message; the live preview says it and keeps the last good text.
 *
 * @param options.rendered whether the files have an MDX body that pages render
 */
export function manuscriptLoader(kind: keyof Content, options: { readonly rendered?: boolean } = {}): Loader {
  return {
    name: `kyokun-${kind}`,
    load: async ({ config, logger, store, watcher }) => {
      const root = fileURLToPath(config.root);
      const load = async () => {
        const manuscripts: readonly Manuscript<object>[] = (await readContent(root))[kind];
        const issues = manuscripts.flatMap((manuscript) => manuscript.issues);
        if (issues.length > 0 && !watcher) throw new Error(`\n${issues.map(describeIssue).join('\n')}`);
        if (issues.length > 0) logger.error(`\n${issues.map(describeIssue).join('\n')}`);
        const present = new Set(manuscripts.map((manuscript) => manuscript.id));
        for (const id of store.keys()) if (!present.has(id)) store.delete(id);
        for (const { id, value, file, digest } of manuscripts) {
          if (value === null) continue;
          store.set({
            id,
            data: { ...value },
            digest,
            filePath: file,
            ...(options.rendered && { deferredRender: true }),
          });
        }
      };
      await load();
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(fileURLToPath(new URL(placeOf(kind), config.root)))) void load();
      });
    },
  };
}
