import { childrenOf, type HtmlNode, isElement, textOf } from './html-node.ts';

/** How deep the tags nest at most, if those that HTML lets one leave open are taken as closed. */
export function nestingOf(html: string): number {
  let depth = 0;
  let most = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (/^(?:p|li|d[dt]|t[rdh]|br|img|hr|input|meta|link|option|source|wbr|area|col)$/i.test(name)) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    most = Math.max(most, depth);
  }
  return most;
}

/** Collects what a page's head says: its title, its `meta` entries by name, its canonical address. */
export function collectHead(node: HtmlNode, found: Map<string, string>): void {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    const of = (name: string) => String(child.properties[name] ?? '').trim();
    if (child.tagName === 'title') found.set('title', textOf(child).trim());
    if (child.tagName === 'meta' && of('content')) found.set(of('property') || of('name'), of('content'));
    if (child.tagName === 'link' && /canonical/.test(of('rel'))) found.set('canonical', of('href'));
    if (/^(?:html|head)$/.test(child.tagName)) collectHead(child, found);
  }
}
