import { defineMdastPlugin } from 'satteri';
import { numberCites } from '../citations.ts';

/** Gives every `<Cite>` the number `occurrence`: 1 at the first citation of its source, then 2, 3, … */
export const numberedCites = defineMdastPlugin({
  name: 'kyokun-number-cites',
  before(root, context) {
    for (const { node, occurrence } of numberCites(root)) {
      const value = { type: 'mdxJsxAttributeValueExpression' as const, value: String(occurrence) };
      const attribute = { type: 'mdxJsxAttribute' as const, name: 'occurrence', value };
      context.replaceNode(node, { ...node, attributes: [...node.attributes, attribute] });
    }
  },
});
