import { defineMdastPlugin } from 'satteri';
import { headingSlugs, sectionsOf } from '../sections.ts';

/** The element around each section; not in the allow-list, so authors cannot write it. */
export const bodyPart = 'BodyPart';

/** Gives every heading its id, the one that `parseBody` reports. */
export const headingIds = defineMdastPlugin({
  name: 'kyokun-heading-ids',
  before(root, context) {
    for (const [heading, id] of headingSlugs(root)) {
      context.setProperty(heading, 'data', { hProperties: { id } });
    }
  },
});

/**
 * Wraps each section in `<BodyPart kind="lead|prose|view" slug="…">`, so that a page can print the lead, the
 * prose and the writer's view in different places: it renders the content once for each place, with a
 * BodyPart component that shows only the wanted kind.
 */
export const bodyParts = defineMdastPlugin({
  name: 'kyokun-body-parts',
  before(root, context) {
    const parts = sectionsOf(root).map(({ kind, slug, heading, content }) => ({
      type: 'mdxJsxFlowElement',
      name: bodyPart,
      attributes: [
        { type: 'mdxJsxAttribute', name: 'kind', value: kind },
        { type: 'mdxJsxAttribute', name: 'slug', value: slug },
      ],
      children: heading === null ? [...content] : [heading, ...content],
    }));
    context.setProperty(root, 'children', parts);
  },
});
