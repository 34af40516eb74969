import { defineMdastPlugin } from 'satteri';
import { joinedTexts } from '../japanese-line-breaks.ts';
import { childrenOf, walk } from '../syntax-tree.ts';

const sentences: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** Removes soft line breaks between Japanese characters, which browsers would paint as spaces. */
export const joinedLines = defineMdastPlugin({
  name: 'kyokun-join-lines',
  before(root, context) {
    for (const { node } of walk(root)) {
      if (!sentences.has(node.type)) continue;
      for (const [text, value] of joinedTexts(childrenOf(node))) context.setProperty(text, 'value', value);
    }
  },
});
