import type { Features } from 'satteri';

/**
 * The Markdown dialect of a body. The check and the compile both use this one value, so they read a body
 * alike.
 *
 * Smart punctuation is off because it curls straight quotes and turns `--` into a dash in Japanese text.
 * Front matter is off because the body is given without it: a leading `---` is a divider. Footnotes stay
 * readable so that the check can refuse them by name; unread, `[^1]: …` would become a link.
 */
export const bodyFeatures = {
  gfm: true,
  frontmatter: false,
  smartPunctuation: false,
  math: false,
  directive: false,
  headingAttributes: false,
  superscript: false,
  subscript: false,
  wikilinks: false,
  definitionList: false,
  rawHtml: false,
} as const satisfies Features;
