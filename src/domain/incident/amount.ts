import { type ImpactUnit, impactUnits } from '#domain/taxonomy/impact-units.ts';
import type { Qualifier } from '#domain/taxonomy/qualifiers.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';

/** Words set before and behind a number for each qualifier; `exact` adds none. */
const around: Readonly<Record<Qualifier, readonly [before: string, behind: string]>> = {
  exact: ['', ''],
  about: ['約', ''],
  'at-least': ['', '以上'],
  'at-least-about': ['約', '以上'],
  'more-than': ['', '超'],
  'at-most': ['最大', ''],
  'at-most-about': ['最大約', ''],
  'or-less': ['', '以下'],
  'less-than': ['', '未満'],
  nearly: ['', '近く'],
  several: ['', '（およその桁）'],
  range: ['', '（範囲）'],
  possible: ['', '（可能性）'],
  cumulative: ['延べ', ''],
  'cumulative-about': ['延べ約', ''],
  running: ['累計', ''],
  estimate: ['推計', ''],
  forecast: ['', '（見込み）'],
  equivalent: ['', '相当'],
  'about-equivalent': ['約', '相当'],
  preliminary: ['', '（速報値）'],
};

/** A whole or decimal number as Japanese newspapers set it: 460517 → 46万517, 200000000 → 2億. */
export function formatNumber(value: number): string {
  if (value < 10_000) return String(value);
  // Cut as text, because 10000.1 % 1 is not 0.1 in binary.
  const [whole = '', decimals] = String(value).split('.');
  const parts: string[] = [];
  let rest = Number(whole);
  for (const [scale, name] of [
    [1e12, '兆'],
    [1e8, '億'],
    [1e4, '万'],
  ] as const) {
    const count = Math.floor(rest / scale);
    if (count > 0) parts.push(`${count}${name}`);
    rest %= scale;
  }
  if (rest > 0 || decimals !== undefined) {
    parts.push(decimals === undefined ? String(rest) : `${rest}.${decimals}`);
  }
  return parts.join('');
}

/**
 * A number with its unit and how exact it is: 約2億円, 最大46万395件, 40台以上. The editor's own
 * `wording` stands before it. Null where a row of harm has no number.
 */
export function formatAmount(amount: {
  readonly value?: number | undefined;
  readonly unit?: ImpactUnit | undefined;
  readonly qualifier: Qualifier;
  readonly wording?: string | undefined;
}): string | null {
  if (amount.wording !== undefined) return amount.wording;
  if (amount.value === undefined || amount.unit === undefined) return null;
  const [before, behind] = around[amount.qualifier];
  const unit = labelOf(impactUnits, amount.unit);
  if (unit.startsWith('円（')) return `${before}${formatNumber(amount.value)}円${behind}${unit.slice(1)}`;
  return `${before}${formatNumber(amount.value)}${unit}${behind}`;
}
