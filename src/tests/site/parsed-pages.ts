import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';
import { builtFolder, filesOf, readBuilt } from './built-site.ts';
import { htmlRules } from './html-validate.ts';

/** The paths of all pages of the built site. The editors' form, where it is built, is a program, not a page. */
export const pagePaths: readonly string[] = filesOf(builtFolder).filter(
  (path) => path.endsWith('.html') && !path.startsWith('admin/'),
);

const parser = new StaticConfigLoader(htmlRules).getConfigFor('page.html');
const parsed = new Map<string, HtmlElement>();

/** A page of the built site as a tree. */
export async function parsedPage(path: string): Promise<HtmlElement> {
  const page = parsed.get(path) ?? new Parser(await parser).parseHtml(readBuilt(path));
  parsed.set(path, page);
  return page;
}

/** Every page of the built site as a tree, by its path. */
export async function parsedPages(): Promise<ReadonlyMap<string, HtmlElement>> {
  return new Map(await Promise.all(pagePaths.map(async (path) => [path, await parsedPage(path)] as const)));
}

/** The address of a page relative to the site's root: `articles/` for `articles/index.html`. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}
