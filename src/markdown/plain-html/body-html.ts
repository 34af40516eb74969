import { paths } from '#domain/paths.ts';
import { inlineRuns } from '../inline-runs.ts';
import { joinedTexts } from '../japanese-line-breaks.ts';
import { readTree } from '../read-tree.ts';
import { type SectionKind, sectionsOf } from '../sections.ts';
import {
  attributeOf,
  type BodyNode,
  type BodyRoot,
  type ComponentNode,
  childrenOf,
  isComponent,
  walk,
} from '../syntax-tree.ts';
import type { FullAddresses } from './addresses.ts';
import { element, escapeMarkup, voidElement } from './markup.ts';

/** How a body is written for a place that knows neither the site's components nor its styles. */
export interface PlainHtmlOptions {
  readonly addresses: FullAddresses;
  /** The address that the mark of a citation leads to; without it, citations are left out. */
  readonly sourceHref?: (sourceId: string) => string;
  /** The parts to write; all of them unless said otherwise. */
  readonly parts?: readonly SectionKind[];
  /** `described` gives a picture's words instead of the picture, for mail. */
  readonly pictures?: 'shown' | 'described';
  /** `plain` leaves out the glossary's links, where an address would stand in the middle of a sentence. */
  readonly terms?: 'linked' | 'plain';
}

/**
 * The second rendering of the allowed components: a body as HTML that means the same everywhere. It has no
 * class, style, script or relative address; `##` becomes `<h2>` as on the page. Empty for a body that cannot
 * be read.
 */
export function toPlainHtml(source: string, options: PlainHtmlOptions): string {
  const { root } = readTree(source);
  if (root === null) return '';
  const wanted = options.parts;
  const write = writerOf(root, options);
  return sectionsOf(root)
    .filter(({ kind }) => wanted?.includes(kind) ?? true)
    .map(({ heading, content }) => write(heading === null ? content : [heading, ...content]))
    .filter((html) => html !== '')
    .join('\n');
}

const calloutTitles: Readonly<Record<string, string>> = {
  note: '補足',
  caution: '注意',
  unverified: '未確認（編集部）',
};

function writerOf(root: BodyRoot, options: PlainHtmlOptions): (nodes: readonly BodyNode[]) => string {
  const { addresses } = options;
  const definitions = new Map(
    walk(root).flatMap(({ node }) =>
      node.type === 'definition' ? [[node.identifier.toLowerCase(), node.url] as const] : [],
    ),
  );

  const blocks = (nodes: readonly BodyNode[]): string =>
    inlineRuns(nodes)
      .map((run) => ('type' in run ? block(run) : element('p', sentence(run))))
      .filter((html) => html !== '')
      .join('\n');

  const block = (node: BodyNode): string => {
    switch (node.type) {
      case 'paragraph':
        return element('p', sentence(node.children));
      case 'heading':
        return element(`h${node.depth}`, sentence(node.children));
      case 'thematicBreak':
        return voidElement('hr');
      case 'blockquote':
        return element('blockquote', blocks(node.children));
      case 'code':
        return element('pre', element('code', escapeMarkup(node.value)));
      case 'list': {
        const start = node.ordered && typeof node.start === 'number' && node.start !== 1 ? node.start : null;
        const items = node.children.map((item) => element('li', itemOf(childrenOf(item))));
        return element(node.ordered ? 'ol' : 'ul', items.join(''), {
          start: start === null ? null : String(start),
        });
      }
      case 'table': {
        const [head, ...rows] = node.children.map((row) => childrenOf(row));
        return element(
          'table',
          (head === undefined ? '' : element('thead', row(head, 'th'))) +
            element('tbody', rows.map((cells) => row(cells, 'td')).join('')),
        );
      }
      default:
        return isComponent(node) ? flowComponent(node) : '';
    }
  };

  /** A list item of one paragraph needs no `<p>`. */
  const itemOf = (nodes: readonly BodyNode[]): string => {
    const [only, ...more] = nodes;
    return only?.type === 'paragraph' && more.length === 0 ? sentence(only.children) : blocks(nodes);
  };

  const row = (cells: readonly BodyNode[], name: 'th' | 'td'): string =>
    element(
      'tr',
      cells
        .map((cell) => element(name, sentence(childrenOf(cell)), { scope: name === 'th' ? 'col' : null }))
        .join(''),
    );

  const flowComponent = (node: ComponentNode): string => {
    if (node.name === 'Figure') return figure(node);
    if (node.name !== 'Callout') return blocks(node.children);
    const title = attributeOf(node, 'title') ?? calloutTitles[attributeOf(node, 'kind') ?? ''] ?? '補足';
    return element(
      'div',
      `${element('p', element('strong', escapeMarkup(title)))}\n${blocks(node.children)}`,
    );
  };

  const figure = (node: ComponentNode): string => {
    const alt = attributeOf(node, 'alt') ?? '';
    const caption = [attributeOf(node, 'caption'), attributeOf(node, 'credit')].filter(
      (text) => text !== null,
    );
    const src = addresses.from(attributeOf(node, 'src') ?? '');
    if (options.pictures === 'described' || src === null) {
      return element('p', escapeMarkup(`［図］${[...caption, alt].join('：')}`));
    }
    const words = caption.length === 0 ? '' : element('figcaption', escapeMarkup(caption.join(' ')));
    return element('figure', voidElement('img', { src, alt }) + words);
  };

  /** The phrases of one paragraph, heading or cell, without the white space that Japanese does not have. */
  const sentence = (phrases: readonly BodyNode[]): string => {
    const joined = joinedTexts(phrases);
    const phrase = (node: BodyNode): string => {
      const inside = () => childrenOf(node).map(phrase).join('');
      switch (node.type) {
        case 'text':
          return escapeMarkup(joined.get(node) ?? node.value);
        case 'inlineCode':
          return element('code', escapeMarkup(node.value));
        case 'break':
          return voidElement('br');
        case 'emphasis':
          return element('em', inside());
        case 'strong':
          return element('strong', inside());
        case 'delete':
          return element('del', inside());
        case 'link':
          return link(node.url, inside());
        case 'linkReference':
          return link(definitions.get(node.identifier.toLowerCase()) ?? '', inside());
        default:
          return isComponent(node) ? inlineComponent(node, inside()) : '';
      }
    };
    return phrases.map(phrase).join('').trim();
  };

  const link = (written: string, words: string): string => {
    const href = addresses.from(written);
    return href === null ? words : element('a', words, { href });
  };

  const inlineComponent = (node: ComponentNode, words: string): string => {
    switch (node.name) {
      case 'Cite': {
        const id = attributeOf(node, 'id');
        if (id === null || options.sourceHref === undefined) return '';
        const note = attributeOf(node, 'note');
        const mark = element('a', `[${escapeMarkup(id.slice(1))}]`, {
          href: options.sourceHref(id),
          title: note,
        });
        return element('sup', mark);
      }
      case 'Term':
        if (options.terms === 'plain') return words;
        return element('a', words, { href: addresses.of(paths.term(attributeOf(node, 'id') ?? '')) });
      case 'Ruby': {
        const reading = escapeMarkup(attributeOf(node, 'reading') ?? '');
        return element('ruby', `${words}<rp>（</rp><rt>${reading}</rt><rp>）</rp>`);
      }
      case 'Foreign':
        return element('span', words, { lang: attributeOf(node, 'lang') });
      default:
        return words;
    }
  };

  return blocks;
}
