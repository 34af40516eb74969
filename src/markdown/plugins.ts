import type { HastPluginList, MdastPluginList } from 'satteri';
import { bodyParts, headingIds } from './plugins/body-parts.ts';
import { joinedLines } from './plugins/join-lines.ts';
import { loneInlines } from './plugins/lone-inlines.ts';
import { numberedCites } from './plugins/number-cites.ts';
import { refuseIssues } from './plugins/refuse-issues.ts';
import { tableAlignment } from './plugins/table-alignment.ts';

/** Which files are articles: they need a section 所感 and are divided into parts. */
export type IsArticle = (fileURL: URL | undefined) => boolean;

/** Articles are the files of the folder `content/articles`. */
export const isInArticles: IsArticle = (fileURL) => fileURL?.pathname.includes('/content/articles/') ?? false;

/**
 * The Markdown stage of the compile: refuse what the check refuses, then prepare the tree for the page.
 * Each plugin reads the tree that the one before left.
 */
export function kyokunMdastPlugins(isArticle: IsArticle = isInArticles): MdastPluginList {
  return [
    refuseIssues((fileURL) => (isArticle(fileURL) ? 'article' : 'page')),
    loneInlines,
    numberedCites,
    joinedLines,
    headingIds,
    ({ fileURL }) => (isArticle(fileURL) ? bodyParts : null),
  ];
}

/** The HTML stage of the compile. */
export function kyokunHastPlugins(): HastPluginList {
  return [tableAlignment];
}
