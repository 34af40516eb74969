import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cacheFolder } from '#build/cache-folder.ts';
import { rebuildTags } from '#build/rebuild-tags.ts';
import { toSearchDocuments, toSearchNames } from '#build/search-documents.ts';
import { siteFiles, writeSiteFiles } from '#build/site-files.ts';
import { reportText } from '#checks/reporters/text.ts';
import { readContent } from '#manuscripts/read-content.ts';
import { readTagRegistry } from '#manuscripts/tag-registry-file.ts';
import { loadTokenizer, type Tokenizer } from '#search/analyzer/tokenizer.ts';
import { buildSearchIndex } from '#search/index/build-search-index.ts';
import type { SiteConfig } from '#site';
import { plainImports } from './plain-imports.ts';

/**
 * Puts the house into Astro: the tag registry before content is loaded, the search index and the
 * site's small files after the pages are written.
 *
 * @param options.moment the publication moment, an ISO instant
 * @param options.newsletter what stands behind the sign-up block, if not what the configuration says
 */
export function kyokun(options: {
  readonly site: SiteConfig;
  readonly moment: string;
  readonly newsletter: string | undefined;
}): AstroIntegration {
  let root = process.cwd();
  let base = '/';
  let tokenizer: Promise<Tokenizer> | undefined;
  const tokenise = () => (tokenizer ??= loadTokenizer());
  const refreshTags = async () => {
    const { issues, written } = await rebuildTags({
      root,
      moment: options.moment,
      tokenizer: await tokenise(),
    });
    return written === null ? `\n${reportText(issues)}` : null;
  };
  return {
    name: 'kyokun',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        root = fileURLToPath(config.root);
        base = config.base;
        updateConfig({
          vite: {
            define: {
              'import.meta.env.KYOKUN_MOMENT': JSON.stringify(options.moment),
              'import.meta.env.KYOKUN_NEWSLETTER': JSON.stringify(
                options.newsletter ?? options.site.newsletter.provider,
              ),
            },
            plugins: [plainImports()],
          },
        });
        const problem = await refreshTags();
        if (problem !== null && command === 'build') throw new Error(problem);
        if (problem !== null) logger.error(problem);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('all', (_event, path) => {
          if (!/\/content\/(?:tags|articles)\//.test(path)) return;
          refreshTags()
            .then((problem) => problem !== null && logger.error(problem))
            .catch((error: unknown) => logger.error(String(error)));
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const outDir = fileURLToPath(dir);
        const [content, tags] = [await readContent(root), await readTagRegistry(root)];
        await buildSearchIndex({
          documents: toSearchDocuments(content, tags, { moment: options.moment, base }),
          names: toSearchNames(content, tags, options.moment),
          outDir: fileURLToPath(new URL('pagefind/', dir)),
          log: (line) => logger.info(line),
          tokenizer: tokenise,
          cacheDir: cacheFolder(root),
        });
        await writeSiteFiles(outDir, siteFiles(options.site, options.moment));
      },
    },
  };
}
