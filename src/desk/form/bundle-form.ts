import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const page = `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>記事の編集</title>
    <script type="module" src="form.js"></script>
  </head>
  <body>
    <noscript>記事の編集には、JavaScriptが要ります。</noscript>
  </body>
</html>
`;

/**
 * What is changed in Sveltia's program, each with its reason. A new version that no longer holds one of
 * them stops the build, so that nobody ships it unread.
 */
const changes: readonly (readonly [written: string, instead: string])[] = [
  // A character that its own fonts lack sends Sveltia to a CDN; nothing lies at this address.
  ['https://cdn.jsdelivr.net/fontsource/fonts', 'assets/absent'],
  // A style attribute in markup is an inline style; `constructed-styles.ts` has the rule.
  ['<svelte-css-wrapper style="display: contents">', '<svelte-css-wrapper>'],
];

/**
 * Writes the form for editors, a page and what it loads, into a folder of the built site.
 *
 * @throws {Error} when the package is not the one that this was written for
 */
export async function bundleForm(folder: string): Promise<void> {
  const program = fileURLToPath(import.meta.resolve('@sveltia/cms'));
  await build({
    entryPoints: [fileURLToPath(new URL('form.ts', import.meta.url))],
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2024',
    chunkNames: 'chunks/[name]-[hash]',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [changed(program), withoutHighlighting],
  });
  await writeFile(join(folder, 'index.html'), page);
  await copyFonts(join(dirname(program), 'assets'), join(folder, 'assets'));
}

function changed(program: string): Plugin {
  return {
    name: 'changed',
    setup({ onLoad }) {
      onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path }) => {
        let contents = await readFile(path, 'utf8');
        for (const [written, instead] of changes) {
          if (!contents.includes(written)) throw new Error(`${program} no longer holds ${written}`);
          contents = contents.replaceAll(written, instead);
        }
        return { contents, loader: 'js' };
      });
    },
  };
}

/** No field shows code, so that some 300 grammars need not be carried. */
const withoutHighlighting: Plugin = {
  name: 'without-highlighting',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@shikijs\// }, () => ({ path: 'none', namespace: 'without-highlighting' }));
    onLoad({ filter: /.*/, namespace: 'without-highlighting' }, () => ({ contents: 'export default []' }));
  },
};

/** The fonts, which the program looks for beside itself, with their licences. */
async function copyFonts(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const files = (await readdir(from)).filter((name) => /\.(?:woff2|LICENSE\.txt)$/.test(name));
  await Promise.all(files.map((name) => copyFile(join(from, name), join(to, name))));
}
