import { inlineRuns } from './inline-runs.ts';
import { plainPhrases } from './plain-phrases.ts';
import { attributeOf, type BodyNode, childrenOf, isComponent } from './syntax-tree.ts';

/**
 * The text of a section as a reader sees it, one line for each paragraph, heading, list item, table row and
 * line of code; cells of a row are separated by a space. Of the components it keeps the words inside, the
 * title of a callout and the caption of a figure. Citations, comments and link addresses are no text.
 */
export function plainText(blocks: readonly BodyNode[]): string {
  return inlineRuns(blocks)
    .map((run) => ('type' in run ? textOfBlock(run) : plainPhrases(run)))
    .filter((text) => text !== '')
    .join('\n');
}

function textOfBlock(node: BodyNode): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return plainPhrases(node.children);
    case 'code':
      return node.value.trim();
    case 'tableRow':
      return node.children
        .map((cell) => plainPhrases(cell.children).replaceAll('\n', ' '))
        .filter((text) => text !== '')
        .join(' ');
    case 'definition':
    case 'footnoteDefinition':
      return '';
    default:
      return [captionOf(node), plainText(childrenOf(node))].filter((text) => text !== '').join('\n');
  }
}

function captionOf(node: BodyNode): string {
  if (!isComponent(node)) return '';
  return (attributeOf(node, 'title') ?? attributeOf(node, 'caption') ?? '').trim();
}

/** Characters that are not white space; one outside the Basic Multilingual Plane (𠮷, 🔒) counts as one. */
export function countCharacters(text: string): number {
  return [...text.replace(/\s/gu, '')].length;
}
