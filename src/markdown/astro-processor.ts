import { satteri } from '@astrojs/markdown-satteri';
import { bodyFeatures } from './parser-features.ts';
import { type IsArticle, kyokunHastPlugins, kyokunMdastPlugins } from './plugins.ts';

/**
 * The value of `markdown` in the Astro configuration; `mdx()` inherits it.
 *
 * Code is not highlighted: the highlighter writes inline styles, which the site's Content-Security-Policy
 * forbids.
 */
export function kyokunMarkdown(isArticle?: IsArticle) {
  return {
    syntaxHighlight: false as const,
    processor: satteri({
      mdastPlugins: kyokunMdastPlugins(isArticle),
      hastPlugins: kyokunHastPlugins(),
      features: bodyFeatures,
    }),
  };
}
