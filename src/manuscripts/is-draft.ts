import { cutFrontMatter } from './front-matter-block.ts';
import type { Manuscript } from './manuscript.ts';

/**
 * Whether a file is a draft, also where it cannot be read: `draft: true` then stands in its front matter, on
 * a line of its own, as everybody writes it.
 */
export function isDraft({ text }: Pick<Manuscript<unknown>, 'text'>): boolean {
  const yaml = cutFrontMatter(text)?.yaml ?? text;
  return /^draft:[ \t]+(?:true|True|TRUE)[ \t]*(?:#.*)?$/m.test(yaml);
}
