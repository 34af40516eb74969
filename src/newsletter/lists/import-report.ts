import type { SuppressionReason } from '../store/suppression-journal.ts';
import type { Encoding } from './decode-list.ts';
import type { Imported } from './import-list.ts';
import type { ListRead, Told } from './read-list.ts';
import { reasonLabels } from './reason-labels.ts';
import { visible } from './visible.ts';

const encodings: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  shift_jis: 'Shift_JIS',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};

/** What an import did, or would do, line by line in Japanese. */
export function importReport(file: string, list: ListRead, imported: Imported): readonly string[] {
  const { encoding, column, repeated, unreadable } = list;
  const { added, known, left, suppressed } = imported;
  const where =
    column.name === null ? `見出しなし、${column.index + 1}列目` : `列「${visible(column.name)}」`;
  const out = Object.values(suppressed).reduce((sum, count) => sum + count, 0);
  const why = (Object.keys(reasonLabels) as SuppressionReason[])
    .flatMap((reason) =>
      suppressed[reason] === undefined ? [] : [`${reasonLabels[reason]} ${suppressed[reason]}件`],
    )
    .join('、');
  return [
    `「${file}」を読みました（${encodings[encoding]}、${where}）。`,
    `  新しく加える: ${added}件`,
    `  すでに登録がある（届ける内容と同意の記録はそのまま）: ${known}件`,
    `  送らない一覧にある（加えない）: ${out}件${why === '' ? '' : `（${why}）`}`,
    ...(left > 0 ? [`  前に離れた（本人の申し込みを待つ）: ${left}件`] : []),
    `  同じアドレスの繰り返し: ${repeated.count}件`,
    ...repeated.rows.map(({ line, first }) => `    ${line}行目: ${first}行目と同じ`),
    ...andMore(repeated),
    `  読めない行: ${unreadable.count}件`,
    ...unreadable.rows.map(({ line, cell, problem }) => `    ${line}行目「${visible(cell)}」: ${problem}`),
    ...andMore(unreadable),
  ];
}

function andMore({ count, rows }: Told<unknown>): readonly string[] {
  return count > rows.length ? [`    ほかに${count - rows.length}件`] : [];
}
