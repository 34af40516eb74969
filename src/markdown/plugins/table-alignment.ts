import { defineHastPlugin } from 'satteri';

/**
 * Turns the inline style of aligned table cells into `data-align`, because the site's Content-Security-Policy
 * forbids inline styles.
 */
export const tableAlignment = defineHastPlugin({
  name: 'kyokun-table-alignment',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const { style } = node.properties;
      const alignment = /text-align:\s*(left|center|right)/.exec(String(style ?? ''))?.[1];
      if (alignment === undefined) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'data-align', alignment);
    },
  },
});
