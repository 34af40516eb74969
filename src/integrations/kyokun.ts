import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cacheFolder } from '#build/cache-folder.ts';
import { allHandoutSheets } from '#build/handout-sheets.ts';
import { rebuildTags } from '#build/rebuild-tags.ts';
import { redirectsFile } from '#build/redirects-file.ts';
import { toSearchDocuments, toSearchNames } from '#build/search-documents.ts';
import { shareImageTools, toShareImages } from '#build/share-images.ts';
import { siteFiles, writeSiteFiles } from '#build/site-files.ts';
import { reportText } from '#checks/reporters/text.ts';
import type { Delivery } from '#domain/newsletter/delivery.ts';
import { signUpForm } from '#domain/newsletter/providers.ts';
import { printFontFolder, writePrintFonts } from '#handout/print-fonts.ts';
import { contentNow } from '#manuscripts/remember-content.ts';
import { readTagRegistry } from '#manuscripts/tag-registry-file.ts';
import { writeShareImages } from '#og/write-share-images.ts';
import { loadTokenizer, type Tokenizer } from '#search/analyzer/tokenizer.ts';
import { buildSearchIndex } from '#search/index/build-search-index.ts';
import type { SiteConfig } from '#site';
import { describeMissing } from '#typeface/describe-missing.ts';
import { watchContent } from './live-preview.ts';
import { plainImports } from './plain-imports.ts';

/**
 * Puts the house into Astro: the tag registry before content is loaded, the search index and the
 * site's small files after the pages are written.
 *
 * @param options.moment the publication moment, an ISO instant
 * @param options.pdf whether the handouts are written as PDF too, so that their pages link them; asked anew for
 * each build, while Astro reads its configuration once for all builds of a process
 * @param options.newsletter how editions reach subscribers, as JSON, if not as the configuration says
 */
export function kyokun(options: {
  readonly site: SiteConfig;
  readonly moment: string;
  readonly pdf: () => boolean;
  readonly newsletter: string | undefined;
}): AstroIntegration {
  const delivery: Delivery =
    options.newsletter === undefined ? options.site.newsletter : JSON.parse(options.newsletter);
  let root = process.cwd();
  let base = '/';
  let tokenizer: Promise<Tokenizer> | undefined;
  const tokenise = () => (tokenizer ??= loadTokenizer());
  const refreshTags = async () => {
    const { issues, written } = await rebuildTags({
      root,
      read: () => contentNow(root),
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
              ...(command === 'dev' && {
                'import.meta.env.KYOKUN_ROOT': JSON.stringify(root.replaceAll('\\', '/').replace(/\/$/, '')),
              }),
              'import.meta.env.KYOKUN_PDF': JSON.stringify(options.pdf()),
              'import.meta.env.KYOKUN_NEWSLETTER': JSON.stringify(delivery),
            },
            plugins: [plainImports()],
            resolve: {
              alias: {
                '@handout-fonts': printFontFolder(cacheFolder(root)),
                // Only where there is a form, because every byte of an article counts.
                '@signup-styles': join(
                  root,
                  'src/styles',
                  signUpForm(delivery) ? 'signup.css' : 'no-signup.css',
                ),
              },
            },
          },
        });
        const sheets = allHandoutSheets(await contentNow(root), options.site);
        const missing = await writePrintFonts(sheets, cacheFolder(root));
        if (missing.length > 0) {
          logger.warn(
            `朝礼1枚の印刷用のフォントにない文字: ${describeMissing(missing)}。別の文字で書きます。`,
          );
        }
        const problem = await refreshTags();
        if (problem !== null && command === 'build') throw new Error(problem);
        if (problem !== null) logger.error(problem);
      },
      'astro:server:setup': ({ server, logger }) => {
        let said: string | null = null;
        watchContent(server, root, async () => {
          try {
            const problem = await refreshTags();
            if (problem !== null && problem !== said) logger.error(problem);
            said = problem;
          } catch (error) {
            logger.error(String(error));
          }
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const outDir = fileURLToPath(dir);
        const [content, tags] = [await contentNow(root), await readTagRegistry(root)];
        await buildSearchIndex({
          documents: toSearchDocuments(content, tags, { moment: options.moment, base }),
          names: toSearchNames(content, tags, options.moment),
          outDir: fileURLToPath(new URL('pagefind/', dir)),
          log: (line) => logger.info(line),
          tokenizer: tokenise,
          cacheDir: cacheFolder(root),
        });
        const undrawn = await writeShareImages(toShareImages(content, options.site, options.moment), {
          outDir,
          cacheDir: cacheFolder(root),
          drawnBy: shareImageTools(root),
        });
        if (undrawn.length > 0) {
          logger.warn(`共有用の画像のフォントにない文字: ${describeMissing(undrawn)}。別の文字で書きます。`);
        }
        const redirects = redirectsFile(content, options.site, options.moment);
        await writeSiteFiles(outDir, {
          ...siteFiles(options.site, options.moment, delivery),
          ...(redirects !== null && { _redirects: redirects }),
        });
        if (options.site.form) {
          // Loaded only here: who has no use for the form need not have what it is made of.
          const { bundleForm } = await import('#desk/form/bundle-form.ts');
          await bundleForm(fileURLToPath(new URL('admin/', dir)));
        }
      },
    },
  };
}
