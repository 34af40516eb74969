import type { Arrangement } from './arrange/arrangement.ts';
import type { Place } from './arrange/ledger.ts';
import { isBlank } from './blocks/line-forms.ts';
import { keptTitle } from './body/render-body.ts';
import type { SourceLine } from './lines/source-line.ts';

/** How many lines went where: `total` = `placed` + `kept` + `blank`. */
export interface LineCount {
  readonly total: number;
  readonly placed: number;
  readonly kept: number;
  readonly blank: number;
  readonly places: ReadonlyMap<Place, number>;
}

/** Counts every line of a write-up by where the arrangement put it. */
export function countLines(lines: readonly SourceLine[], { ledger }: Pick<Arrangement, 'ledger'>): LineCount {
  const places = new Map<Place, number>();
  let kept = 0;
  let blank = 0;
  for (const line of lines) {
    const place = ledger.placeOf(line);
    if (place !== null) places.set(place, (places.get(place) ?? 0) + 1);
    else if (isBlank(line.text)) blank++;
    else kept++;
  }
  const placed = [...places.values()].reduce((sum, count) => sum + count, 0);
  return { total: lines.length, placed, kept, blank, places };
}

const labels: Readonly<Record<Place, string>> = {
  title: '見出し',
  summary: 'ざっくり言うと',
  body: '本文',
  view: '所感',
  timeline: '時系列',
  note: '脚注の出典',
  reference: '参考の出典',
  announcement: '公式発表',
  document: '取り込んだ文書の情報',
  heading: '節の見出し',
  rule: '区切り',
};

/** The report of an import, in Japanese: the counts, then line by line what found no place, then what to check. */
export function reportOf(
  lines: readonly SourceLine[],
  arrangement: Arrangement,
  notes: readonly string[],
): string {
  const count = countLines(lines, arrangement);
  const places = Object.entries(labels).flatMap(([place, label]) => {
    const found = [...count.places].find(([name]) => name === place)?.[1] ?? 0;
    return found === 0 ? [] : [`${label}${found}`];
  });
  const remarks = [...notes, ...arrangement.remarks];
  return [
    `入力${count.total}行 = 置いた${count.placed}行 + 置けなかった${count.kept}行 + 空行${count.blank}行`,
    `置いた行: ${places.join('、')}`,
    ...(count.kept === 0
      ? ['置けなかった行はありません。']
      : [
          `置けなかった行（下書きの「${keptTitle}」に、そのまま残しました）:`,
          ...arrangement.kept.map(({ number, text }) => `  ${number}行目: ${text.trim()}`),
        ]),
    ...(remarks.length === 0 ? [] : ['確かめること:', ...remarks.map((remark) => `  - ${remark}`)]),
  ].join('\n');
}
