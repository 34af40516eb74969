import { faultOfAddress } from '../address.ts';
import { type BodyIssue, issueAt } from '../body-issue.ts';
import { sourceOf, type Visit } from '../syntax-tree.ts';

const howToWrite =
  '[リンクの文](https://…) の形で、https:・http:・mailto: か、このサイトの中のパス（/ や #）を書きます。';

/**
 * `mdx-unsafe-url`: links run no script and lead where they say. `mdx-autolink`: a bare address ends where
 * white space or ASCII punctuation does, so Japanese text behind it would become part of the link.
 */
export function* addressRule({ node, at }: Visit, source: string): Generator<BodyIssue> {
  if (node.type !== 'link' && node.type !== 'definition') return;
  const fault = faultOfAddress(node.url);
  if (fault !== null) yield issueAt('mdx-unsafe-url', at, fault, howToWrite);
  else if (node.type === 'link' && isBare(sourceOf(node, source)) && /[^\x21-\x7e]/.test(node.url)) {
    yield issueAt(
      'mdx-autolink',
      at,
      'URL のすぐ後ろの日本語まで、リンク先として読まれます。',
      '[リンクの文](https://…) と書くか、URL の後ろに半角の空白を入れます。',
    );
  }
}

function isBare(written: string): boolean {
  return !written.startsWith('[') && !written.startsWith('<');
}
