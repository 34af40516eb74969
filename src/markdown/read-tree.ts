import { mdxToMdast } from 'satteri';
import { type BodyIssue, issueAt } from './body-issue.ts';
import { bodyFeatures } from './parser-features.ts';
import { guardSource } from './source-guard.ts';
import { explainSyntaxError, type FoundSyntaxError } from './syntax-error.ts';
import { type BodyRoot, isDeeperThan, maximumDepth } from './syntax-tree.ts';

/**
 * The syntax tree of a body. With syntax errors, `root` is the tree of the text with the offending characters
 * neutralised, so that the other rules can still be checked, or null where that did not help.
 */
export interface ReadTree {
  readonly root: BodyRoot | null;
  /** The text that `root` was read from; the same length as the source, offsets agree. */
  readonly source: string;
  readonly issues: readonly BodyIssue[];
}

/** One pass shows an editor this many syntax errors at most. */
const maximumErrors = 20;

/** Full-width counterparts: one UTF-16 unit like the originals, and harmless to the parser. */
const harmless: Readonly<Record<string, string>> = { '<': '＜', '{': '｛' };

/** Reads a body with the parser that also compiles it. Never throws. A leading byte order mark is not text. */
export function readTree(text: string): ReadTree {
  let source = text.replace(/^\uFEFF/, '');
  const refused = guardSource(source);
  if (refused.length > 0) return { root: null, source, issues: refused };

  const errors: FoundSyntaxError[] = [];
  while (errors.length <= maximumErrors) {
    const outcome = parse(source);
    if ('root' in outcome) return { source, ...withinDepth(outcome.root, reported(errors)) };
    const error = explainSyntaxError(outcome.error, source);
    errors.push(error);
    if (error.culprit === null) break;
    const standIn = harmless[source.charAt(error.culprit)] ?? ' ';
    source = source.slice(0, error.culprit) + standIn + source.slice(error.culprit + 1);
  }
  return { root: null, source, issues: reported(errors) };
}

function parse(source: string): { readonly root: BodyRoot } | { readonly error: unknown } {
  try {
    // satteri 0.10 ends the process when an `import` leaves a string open and the text ends with a backslash;
    // a line feed behind it changes nothing else.
    const text = source.endsWith('\\') ? `${source}\n` : source;
    const root = mdxToMdast(text, { features: bodyFeatures });
    return root.type === 'root' ? { root } : { error: new Error(root.type) };
  } catch (error) {
    return { error };
  }
}

function withinDepth(root: BodyRoot, issues: readonly BodyIssue[]): Pick<ReadTree, 'root' | 'issues'> {
  if (!isDeeperThan(root, maximumDepth)) return { root, issues };
  return { root: null, issues: [...issues, depthIssue] };
}

/** Also given by the compile, which reads its own tree. */
export const depthIssue: BodyIssue = issueAt(
  'mdx-syntax',
  { line: 1, column: 1 },
  `引用・箇条書き・強調などの入れ子が深すぎます（${maximumDepth}段を超えています）。`,
  '入れ子を浅くしてください。',
);

/** Drops what is only the echo of an earlier error: on its line, or the other half of its tag. */
function reported(errors: readonly FoundSyntaxError[]): readonly BodyIssue[] {
  const lines = new Set<number>();
  const opened = new Set<string>();
  return errors.flatMap((error) => {
    const isEcho = lines.has(error.issue.line) || opened.has(error.closed);
    lines.add(error.issue.line);
    if (error.opened !== '') opened.add(error.opened);
    return isEcho ? [] : [error.issue];
  });
}
