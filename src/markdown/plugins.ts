import type { HastPluginList, MdastPluginList } from 'satteri';
import { bodyPlugin } from './plugins/body-plugin.ts';
import { factPlugin } from './plugins/fact-plugin.ts';
import { tableAlignment } from './plugins/table-alignment.ts';

/** Which files are articles: they need a section 所感 and are divided into parts. */
export type IsArticle = (fileURL: URL | undefined) => boolean;

/** Articles are the files of the folder `content/articles`. */
export const isInArticles: IsArticle = (fileURL) => fileURL?.pathname.includes('/content/articles/') ?? false;

/** The Markdown stage of the compile: refuses what the check refuses and prepares the body for the page. */
export function kyokunMdastPlugins(isArticle: IsArticle = isInArticles): MdastPluginList {
  return [bodyPlugin((fileURL) => (isArticle(fileURL) ? 'article' : 'page')), factPlugin(isArticle)];
}

/** The HTML stage of the compile. */
export function kyokunHastPlugins(): HastPluginList {
  return [tableAlignment];
}
