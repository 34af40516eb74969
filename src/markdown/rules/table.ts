import { type BodyIssue, issueAt } from '../body-issue.ts';
import { beginningOf, childrenOf, type Visit } from '../syntax-tree.ts';

/** `mdx-table-cells`: GFM drops the cells that a row has beyond its header, so words would vanish. */
export function* tableRule({ node }: Visit): Generator<BodyIssue> {
  if (node.type !== 'table') return;
  const [header, ...rows] = node.children;
  const width = header?.children.length ?? 0;
  for (const row of rows) {
    // The parser nests the following rows in the one where a tag is left open.
    if (childrenOf(row).some(({ type }) => type !== 'tableCell')) {
      const hint = '<…> と </…> を、同じセルの中で対にします。';
      yield issueAt('mdx-table-cells', beginningOf(row), '部品が表の行をまたいでいます。', hint);
    } else if (row.children.length > width) {
      const message = `この行のセル（${row.children.length}個）が見出しの行（${width}個）より多く、余りは表示されません。`;
      const hint = '「|」の数を見出しの行にそろえます。文字としての「|」は「\\|」と書きます。';
      yield issueAt('mdx-table-cells', beginningOf(row), message, hint);
    }
  }
}
