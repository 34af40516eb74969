import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium, type Page } from 'playwright';
import type { Browser } from '#browser/browser.ts';
import { paths } from '#domain/paths.ts';
import { startStaticServer } from '#serving/static-server.ts';
import { pagesIn, withPublicationDates } from './chromium-pdf.ts';

/** The font of the sheets could not be loaded, and another one might have no Japanese glyphs. */
export class PrintFontError extends Error {
  override readonly name = 'PrintFontError';
  constructor(id: string) {
    super(`「${id}」の朝礼1枚は、印刷用のフォントを読み込めなかったため、PDFにしませんでした。`);
  }
}

/**
 * Prints the handouts of a built site to PDF, each into the site at its address.
 *
 * @param options.folder the built site
 * @param options.base the path at which the site is served, with a slash at both ends
 * @param options.ids of the articles
 * @param options.moment the publication moment, which the PDFs state as theirs
 * @returns the ids whose handout takes more than one page
 * @throws {PrintFontError} If the sheets' font does not load; errors of the browser and of the file system
 */
export async function printHandouts(options: {
  readonly folder: string;
  readonly base: string;
  readonly ids: readonly string[];
  readonly browser: Browser;
  readonly moment: string;
}): Promise<readonly string[]> {
  const { folder, base, ids, moment } = options;
  const server = await startStaticServer({ folder, base }, 0);
  try {
    const { executablePath, args, env } = options.browser;
    const browser = await chromium.launch({
      executablePath,
      args: [...args],
      env: { ...definedOf(process.env), ...env },
    });
    try {
      const page = await browser.newPage({ locale: 'ja-JP' });
      const long: string[] = [];
      for (const id of ids) {
        await page.goto(`${server.url}${paths.handout(id).slice(1)}`);
        const file = join(folder, ...paths.handoutPdf(id).split('/'));
        await mkdir(dirname(file), { recursive: true });
        const pdf = withPublicationDates(await toPdf(page, id), moment);
        await writeFile(file, pdf);
        if (pagesIn(pdf) > 1) long.push(id);
      }
      return long;
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/** The page that is open, as paper has it. @throws {PrintFontError} */
export async function toPdf(page: Page, id: string): Promise<Uint8Array> {
  await page.emulateMedia({ media: 'print' });
  const loaded = await page.evaluate(async () => {
    const faces = [...document.fonts].filter(({ family }) => /^"?Kyokun Print"?$/.test(family));
    await Promise.allSettled(faces.map((face) => face.load()));
    return faces.length > 0 && faces.every(({ status }) => status === 'loaded');
  });
  if (!loaded) throw new PrintFontError(id);
  return page.pdf({ preferCSSPageSize: true, tagged: true });
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
