/*
 * What the writer of XML (`xml-js`, through `feed`) leaves to be done, so that every text comes back from a parser as
 * it was written.
 */

/** Text that stands in an element by itself: the writer takes `&amp;` for an ampersand. */
export function elementText(text: string): string {
  return text.replaceAll('&', '&amp;');
}

/** Text that is set in CDATA: the writer splits only the first of the marks that would end it. */
export function cdataText(text: string): string {
  const [first = '', second, ...others] = text.split(']]>');
  return second === undefined ? first : [`${first}]]>${second}`, ...others].join(']]]]><![CDATA[>');
}

/** Categories of Atom stand in attributes, in which the writer leaves `<` as it is. */
export function escapeCategories(xml: string): string {
  return xml.replace(
    /<(category(?: \w+="[^"]*")+\/>)/g,
    (_, tag: string) => `<${tag.replaceAll('<', '&lt;')}`,
  );
}

/**
 * The last barrier: one character that XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets) makes a whole feed
 * unreadable. The content is refused before (`field-character`, `mdx-stray-character`), the configuration is not.
 * It becomes U+FFFD, as halves of surrogate pairs do when text is encoded; left out, it could join what stands
 * around it to the end of a CDATA section.
 */
export function onlyXmlCharacters(xml: string): string {
  return xml.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
