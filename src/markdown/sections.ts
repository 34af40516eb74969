import { plainPhrases } from './plain-phrases.ts';
import { leadSlug, slugMaker } from './section-slug.ts';
import type { BodyNode, BodyRoot, Heading } from './syntax-tree.ts';

export type SectionKind = 'lead' | 'prose' | 'view';

/** A run of the body's top-level nodes: the lead before the first `##`, or a `##` heading and what follows. */
export interface Section {
  readonly kind: SectionKind;
  /** The heading's text; empty for the lead. */
  readonly title: string;
  /** The heading's id on the page. */
  readonly slug: string;
  /** Null for the lead. */
  readonly heading: Heading | null;
  /** Everything below the heading. */
  readonly content: readonly BodyNode[];
}

/** The heading of the section that holds the writer's view. */
export const viewTitle = '所感';

export function isViewHeading(node: BodyNode): node is Heading {
  return node.type === 'heading' && node.depth === 2 && plainPhrases(node.children) === viewTitle;
}

/** The id of every `##` and `###` heading of the body. */
export function headingSlugs(root: BodyRoot): ReadonlyMap<BodyNode, string> {
  const slugOf = slugMaker();
  const headings = root.children.filter((node) => node.type === 'heading');
  return new Map(headings.map((heading) => [heading, slugOf(plainPhrases(heading.children))]));
}

/** Divides a body. Link definitions and comments alone make no lead; they join the first section. */
export function sectionsOf(root: BodyRoot): readonly Section[] {
  const slugs = headingSlugs(root);
  const isTitle = (node: BodyNode): node is Heading => node.type === 'heading' && node.depth === 2;
  const starts = root.children.flatMap((node, index) => (isTitle(node) ? [index] : []));
  const titled = starts.map((start, index): Section => {
    const [heading, ...content] = root.children.slice(start, starts[index + 1]);
    return {
      kind: heading !== undefined && isViewHeading(heading) ? 'view' : 'prose',
      title: heading?.type === 'heading' ? plainPhrases(heading.children) : '',
      slug: (heading && slugs.get(heading)) ?? '',
      heading: heading?.type === 'heading' ? heading : null,
      content,
    };
  });
  const before = root.children.slice(0, starts[0]);
  const [first, ...rest] = titled;
  if (first !== undefined && !before.some(isVisible)) {
    return [{ ...first, content: [...before, ...first.content] }, ...rest];
  }
  return [{ kind: 'lead', title: '', slug: leadSlug, heading: null, content: before }, ...titled];
}

function isVisible(node: BodyNode): boolean {
  return node.type !== 'definition' && node.type !== 'mdxFlowExpression';
}
