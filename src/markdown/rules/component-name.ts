import { type BodyIssue, issueAt } from '../body-issue.ts';
import { allowedComponents, allowedNames, componentNamed } from '../components.ts';
import { insteadOfHtml } from '../html-instead.ts';
import { isComponent, type Visit } from '../syntax-tree.ts';

/** `mdx-raw-html` and `mdx-component-unknown`: only the components of the list may stand in a body. */
export function* componentNameRule({ node, at }: Visit): Generator<BodyIssue> {
  if (node.type === 'html') yield rawHtml('', at);
  if (!isComponent(node) || componentNamed(node.name) !== undefined) return;
  const name = node.name ?? '';
  if (/^[a-z][^.]*$/.test(name)) {
    yield rawHtml(name, at);
    return;
  }
  const near = nearestTo(name);
  yield issueAt(
    'mdx-component-unknown',
    at,
    `<${name}> という部品はありません。`,
    `${near === undefined ? '' : `<${near}> のことですか。`}使えるのは ${allowedNames} です。`,
  );
}

function rawHtml(name: string, at: Visit['at']): BodyIssue {
  const hint = insteadOfHtml.get(name) ?? `Markdown で書くか、${allowedNames} を使います。`;
  return issueAt('mdx-raw-html', at, `HTML のタグ${name === '' ? '' : ` <${name}> `}は使えません。`, hint);
}

/** The allowed name within two edits, letter case aside, so that no far-fetched guess is made. */
function nearestTo(name: string): string | undefined {
  if (name.length > 20) return undefined;
  return allowedComponents
    .map((component) => ({ name: component.name, distance: editDistance(name, component.name) }))
    .filter(({ distance }) => distance <= 2)
    .toSorted((a, b) => a.distance - b.distance)[0]?.name;
}

/** Levenshtein distance, letter case ignored. */
function editDistance(one: string, other: string): number {
  const target = [...other.toLowerCase()];
  let row = [...target.keys(), target.length];
  for (const [index, letter] of [...one.toLowerCase()].entries()) {
    const next = [index + 1];
    for (const [column, wanted] of target.entries()) {
      const replaced = (row[column] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
