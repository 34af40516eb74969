import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { describeIssue } from '#domain/issue.ts';
import { baseName } from '#manuscripts/content-files.ts';
import { isDraft } from '#manuscripts/is-draft.ts';
import type { Manuscript } from '#manuscripts/manuscript.ts';
import { type Content, readSources } from '#manuscripts/read-content.ts';
import { contentNow } from '#manuscripts/remember-content.ts';

/**
 * Puts one kind of manuscript into Astro's store, as the domain knows it. A file with a mistake stops the
 * build with the editor's message, unless it is a draft, which no build shows.
 *
 * In the live preview the store only learns which files there are, for Astro to render their bodies and to
 * tell editors' programs of them: what they say is read from the files at every request (`preview.ts`).
 *
 * @param options.rendered whether the files have an MDX body that pages render
 */
export function manuscriptLoader(
  kind: Exclude<keyof Content, 'register' | 'sent'>,
  options: { readonly rendered?: boolean } = {},
): Loader {
  const rendered = options.rendered ? { deferredRender: true } : {};
  return {
    name: `kyokun-${kind}`,
    load: async ({ config, store, watcher }) => {
      const root = fileURLToPath(config.root);
      const loadNames = async () => {
        const files = (await readSources(root))[kind].map(({ file }) => ({ id: baseName(file), file }));
        for (const id of store.keys()) if (!files.some((file) => file.id === id)) store.delete(id);
        for (const { id, file } of files)
          store.set({ id, data: {}, digest: file, filePath: file, ...rendered });
      };
      const loadValues = async () => {
        const manuscripts: readonly Manuscript<object>[] = (await contentNow(root))[kind];
        const issues = manuscripts.filter((manuscript) => !isDraft(manuscript)).flatMap((one) => one.issues);
        if (issues.length > 0) throw new Error(`\n${issues.map(describeIssue).join('\n')}`);
        // The store outlives a build and keeps an entry whose digest is the same, though another version of this
        // program may have read the file in another way.
        store.clear();
        for (const { id, value, file, digest } of manuscripts) {
          if (value !== null) store.set({ id, data: { ...value }, digest, filePath: file, ...rendered });
        }
      };
      if (!watcher) return loadValues();
      await loadNames();
      watcher.on('all', (_event, path) => {
        if (path.startsWith(fileURLToPath(new URL(`content/${kind}/`, config.root)))) void loadNames();
      });
    },
  };
}
