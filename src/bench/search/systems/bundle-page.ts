import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { SystemName } from '../options.ts';

/** Bundles and minifies the page module of a system, as a site would ship it. */
export async function bundlePage(name: SystemName, outfile: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL(`../pages/${name}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    legalComments: 'none',
    logLevel: 'silent',
  });
}
