import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser } from '#browser/browser.ts';
import { startStaticServer } from '#serving/static-server.ts';
import type { PageKind } from './page-kinds.ts';

/** A way to look at a page. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly media: 'screen' | 'print';
  readonly forcedColors: 'active' | 'none';
}

const screen = { media: 'screen', forcedColors: 'none' } as const;

/** A telephone, a tablet and a desk, by day and by night; on paper; in the colours of the system. */
const looks: readonly Look[] = [
  ...[360, 768, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({
      ...screen,
      name: `${width}-${colorScheme}`,
      width,
      colorScheme,
    })),
  ),
  { ...screen, name: 'print', width: 794, colorScheme: 'light', media: 'print' },
  { ...screen, name: 'forced-colors', width: 1280, colorScheme: 'dark', forcedColors: 'active' },
];

/**
 * Takes a picture of the whole of each page in each look: `<outDir>/<kind>-<look>.png`.
 *
 * @param options.folder the built site
 * @param options.base the path at which the site is served, with a slash at both ends
 * @returns how many pictures were taken
 */
export async function takeScreenshots(options: {
  readonly folder: string;
  readonly base: string;
  readonly outDir: string;
  readonly pages: readonly PageKind[];
  readonly browser: Browser;
  readonly env: Readonly<Record<string, string>>;
  readonly say: (line: string) => void;
}): Promise<number> {
  const { folder, base, outDir, pages, say } = options;
  await mkdir(outDir, { recursive: true });
  const server = await startStaticServer({ folder, base }, 0);
  try {
    const { executablePath, args } = options.browser;
    const browser = await chromium.launch({
      executablePath,
      args: [...args],
      env: { ...options.env, ...options.browser.env },
    });
    try {
      for (const { name, width, ...media } of looks) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, locale: 'ja-JP' });
        await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
        for (const kind of pages) {
          await page.goto(`${server.url}${kind.address}`);
          await page.screenshot({ path: join(outDir, `${kind.name}-${name}.png`), fullPage: true });
        }
        await page.close();
        say(`${name}: ${pages.length}ページ`);
      }
      return looks.length * pages.length;
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}
