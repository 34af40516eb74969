import { formatNumber } from '../incident/amount.ts';

/** A fact as words, from its key: `2024?-5-26` → 5月26日, `3076477人` → 307万6477人, the row `c2` → 主張2, `t2` → 出来事2. */
export function factWords(key: string): string {
  if (/^[ct]\d+$/.test(key)) return `${key.startsWith('c') ? '主張' : '出来事'}${key.slice(1)}`;
  const [, year, month, day] = /^(\d*\??)-(\d+)(?:-(\d+))?$/.exec(key) ?? [];
  if (year !== undefined) {
    return `${year.endsWith('?') ? '' : `${year}年`}${month}月${day === undefined ? '' : `${day}日`}`;
  }
  return key.replace(/^\d+(?:\.\d+)?/, (number) => formatNumber(Number(number)));
}
