/** The headers of every path that fits one pattern of a `_headers` file. */
export type HeaderRule = {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [string, string])[];
};

/** A `_headers` file that hosts would read differently from what was meant; the message names the line. */
export class HeadersFileError extends Error {
  override readonly name = 'HeadersFileError';
}

/**
 * Reads the `_headers` format that Netlify and Cloudflare Pages share: a path at the start of a line, with
 * `*` for any characters and `:name` for one segment, then its headers, indented; `#` starts a comment.
 * What only one of the two understands (absolute URLs, `! Name`) is refused, so that both send the same.
 *
 * Formats: https://docs.netlify.com/manage/routing/headers/ and
 * https://developers.cloudflare.com/pages/configuration/headers/
 *
 * @throws {HeadersFileError} At the first line that is neither path, header, comment nor blank.
 */
export function parseHeadersFile(text: string): readonly HeaderRule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (/^\s/.test(line)) {
      const rule = rules.at(-1);
      if (!rule) throw problem(index, content, '先にパスの行（/* など）を書いてください');
      rule.headers.push(parseHeader(index, content));
    } else if (content.startsWith('/')) {
      rules.push({ pattern: patternOf(content), headers: [] });
    } else {
      throw problem(index, content, 'パスは / で始め、ヘッダーは字下げして書いてください');
    }
  }
  return rules;
}

/**
 * The headers for one path. Where several rules set the same header their values are joined with a comma,
 * as Cloudflare does; Netlify sends only the last, so a site should set each header for a path once.
 *
 * @param path The path of the URL as in the address bar, a sub-path of the site included (`/security/x/`).
 */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    if (!rule.pattern.test(path)) continue;
    for (const [name, value] of rule.headers) {
      const earlier = found.get(name);
      found.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
    }
  }
  return found;
}

/** Names in lower case, so that two spellings of one name are one header. Syntax of both sides: RFC 9110 §5. */
function parseHeader(index: number, content: string): [string, string] {
  const match = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\t\x20-\x7e]+)$/.exec(content);
  const [, name, value] = match ?? [];
  if (name === undefined || value === undefined) {
    throw problem(index, content, '「名前: 値」の形で、半角の英数字と記号だけで書いてください');
  }
  return [name.toLowerCase(), value];
}

function patternOf(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`);
}

function problem(index: number, content: string, advice: string): HeadersFileError {
  return new HeadersFileError(`_headers の ${index + 1} 行目「${content}」は読み取れません。${advice}。`);
}
