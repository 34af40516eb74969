import { type BodyIssue, issueAt } from '../body-issue.ts';
import { beginningOf, type Visit } from '../syntax-tree.ts';

/** `mdx-table-cells`: GFM drops the cells that a row has beyond its header, so words would vanish. */
export function* tableRule({ node }: Visit): Generator<BodyIssue> {
  if (node.type !== 'table') return;
  const [header, ...rows] = node.children;
  const width = header?.children.length ?? 0;
  for (const row of rows) {
    if (row.children.length <= width) continue;
    yield issueAt(
      'mdx-table-cells',
      beginningOf(row),
      `この行のセル（${row.children.length}個）が、表の見出しの行（${width}個）より多く、余りは表示されません。`,
      '「|」の数を見出しの行にそろえます。文字としての「|」は「\\|」と書きます。',
    );
  }
}
