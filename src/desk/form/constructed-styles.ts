/**
 * Sveltia CMS adds its styles as `<style>` elements and style attributes, which `style-src 'self'` forbids.
 * Constructed style sheets and the style object are the same styles, added by a script that the policy
 * has let in (CSP Level 3, 6.7.3.1, does not apply to CSSOM). This module turns the one into the other,
 * and has to run before any of Sveltia's.
 */

const appendChild = Node.prototype.appendChild;
const setAttribute = Element.prototype.setAttribute;

Node.prototype.appendChild = function append<Child extends Node>(this: Node, child: Child): Child {
  const css = child instanceof HTMLStyleElement ? child.textContent : '';
  const root = this.getRootNode();
  if (css === '' || !(root instanceof Document || root instanceof ShadowRoot)) {
    appendChild.call(this, child);
    return child;
  }
  adopt(root, css);
  // Svelte looks for the element's id before it adds the same styles again.
  const mark = document.createElement('template');
  if (child instanceof HTMLStyleElement) mark.id = child.id;
  appendChild.call(this, mark);
  return child;
};

Element.prototype.setAttribute = function set(this: Element, name: string, value: string): void {
  if (name === 'style' && this instanceof HTMLElement) this.style.cssText = value;
  else setAttribute.call(this, name, value);
};

// Svelte's own wrapper, whose style attribute the bundler takes out.
adopt(document, 'svelte-css-wrapper { display: contents }');

function adopt(root: Document | ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
