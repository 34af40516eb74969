import type { Browser } from '#browser/browser.ts';
import { findBrowser, sourcesOfThisMachine } from '#browser/find-browser.ts';
import { isPublished } from '#domain/publication/moment.ts';
import { printHandouts } from '#handout/print-handouts.ts';
import { type Content, valuesOf } from '#manuscripts/read-content.ts';
import { site } from '#site';

type Say = (line: string) => void;

/** The browser that prints the handouts; null, with a word to the editor, where there is none. */
export async function browserForPdf(root: string, say: Say): Promise<Browser | null> {
  try {
    return await findBrowser(sourcesOfThisMachine(root));
  } catch (error) {
    sayWithout(say, error);
    return null;
  }
}

/**
 * Prints the handouts of a site that was just built.
 *
 * @returns whether all of them are there; `say` tells why, if not
 */
export async function writePdfs(
  folder: string,
  options: {
    readonly content: Content;
    readonly moment: string;
    readonly browser: Browser;
    readonly say: Say;
  },
): Promise<boolean> {
  const { content, moment, browser, say } = options;
  const ids = valuesOf(content.articles).flatMap(({ article }) =>
    isPublished(article, moment) ? [article.id] : [],
  );
  say(`朝礼1枚を、${ids.length}件のPDFにしています（${browser.name}）…`);
  try {
    const { pathname } = new URL(site.baseUrl);
    const long = await printHandouts({ folder, base: pathname, ids, browser, moment });
    for (const id of long) {
      say(`「${id}」の朝礼1枚がA4で1枚に収まりません。教訓の数か、行動の文を減らします。`);
    }
    return true;
  } catch (error) {
    sayWithout(say, error);
    return false;
  }
}

function sayWithout(say: Say, error: unknown): void {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  say(`朝礼1枚のPDFは作れませんでした: ${reason}`);
  say('サイトは、PDFとそのリンクを除いて作ります。');
}
