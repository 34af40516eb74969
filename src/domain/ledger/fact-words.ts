import { formatNumber } from '../incident/amount.ts';
import { rowKindOf } from './named-rows.ts';

/** A fact as words, from its key: `2024?-5-26` → 5月26日, `3076477人` → 307万6477人, the row `c2` → 主張の行2. */
export function factWords(key: string): string {
  const kind = /^[a-z]\d+$/.test(key) ? rowKindOf(key) : undefined;
  if (kind !== undefined) return `${kind.name}の行${key.slice(1)}`;
  const [, hour, minute] = /^@\??(\d+):(\d+)$/.exec(key) ?? [];
  if (hour !== undefined) return `${Number(hour)}時${minute === '00' ? '' : `${Number(minute)}分`}`;
  const [, year, month, day] = /^(\d*\??)-(\d+)(?:-(\d+))?$/.exec(key) ?? [];
  if (year !== undefined) {
    return `${year.endsWith('?') ? '' : `${year}年`}${month}月${day === undefined ? '' : `${day}日`}`;
  }
  return key.replace(/^\d+(?:\.\d+)?/, (number) => formatNumber(Number(number)));
}
