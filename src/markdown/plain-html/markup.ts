/** Text as HTML and XML show it: the marks of markup become character references, quotation marks too. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element around HTML; attributes are escaped, those without a value are left out. */
export function element(
  name: string,
  content: string,
  attributes: Readonly<Record<string, string | null>> = {},
): string {
  return `<${name}${attributesOf(attributes)}>${content}</${name}>`;
}

/** An element that has no content: `img`, `br`. */
export function voidElement(name: string, attributes: Readonly<Record<string, string | null>> = {}): string {
  return `<${name}${attributesOf(attributes)}>`;
}

function attributesOf(attributes: Readonly<Record<string, string | null>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeMarkup(value)}"`))
    .join('');
}
