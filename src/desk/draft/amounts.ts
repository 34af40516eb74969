import type { ImpactInput } from '#domain/incident/claim.ts';
import { numbersIn } from '#domain/incident/japanese-number.ts';
import type { ImpactUnit } from '#domain/taxonomy/impact-units.ts';
import type { Qualifier } from '#domain/taxonomy/qualifiers.ts';

/** The units of the counters that stand behind numbers in Japanese text. */
const units: Readonly<Record<string, ImpactUnit>> = {
  人: 'person',
  名: 'person',
  件: 'record',
  円: 'yen',
  口座: 'account',
  台: 'device',
  社: 'company',
  団体: 'group',
  世帯: 'household',
  時間: 'hour',
  日間: 'day',
  便: 'flight',
  本: 'container',
};

/** How firm a number is, from the words before and behind it; the first that fits. */
const firmness: readonly (readonly [Qualifier, before: RegExp, behind: RegExp])[] = [
  ['cumulative-about', /(?:延べ|のべ)約$/u, /^/u],
  ['cumulative', /(?:延べ|のべ)$/u, /^/u],
  ['at-most-about', /最大で?約$/u, /^/u],
  ['at-most', /最大で?$/u, /^/u],
  ['at-least-about', /(?:少なくとも)約$/u, /^/u],
  ['at-least-about', /約$/u, /^以上/u],
  ['at-least', /少なくとも$/u, /^/u],
  ['at-least', /$/u, /^以上/u],
  ['more-than', /$/u, /^(?:超|余り|を超え)/u],
  ['less-than', /$/u, /^(?:未満|足らず)/u],
  ['or-less', /$/u, /^以[下内]/u],
  ['nearly', /$/u, /^(?:近く|弱)/u],
  ['about-equivalent', /約$/u, /^相当/u],
  ['equivalent', /$/u, /^相当/u],
  ['about', /(?:約|およそ|ほぼ)$/u, /^/u],
  ['about', /$/u, /^(?:ほど|前後|程度)/u],
  ['exact', /$/u, /^/u],
];

/** A number of a text, as a row of `impact` states it. */
export type Amount = Required<Pick<ImpactInput, 'value' | 'unit' | 'qualifier'>>;

/** The numbers of a text that count something, with how firm they are; each value once. */
export function amountsIn(text: string): readonly Amount[] {
  const found: Amount[] = [];
  let from = 0;
  for (const { text: written, value, unit } of numbersIn(text)) {
    const at = text.indexOf(written, from);
    from = at + written.length;
    const slug = unit === null ? undefined : (units[unit] ?? (/月$/u.test(unit) ? 'month' : undefined));
    if (slug === undefined || found.some((amount) => amount.value === value && amount.unit === slug))
      continue;
    const before = text.slice(0, at);
    const behind = text.slice(from).replace(/^分/u, '');
    const [qualifier] = firmness.find(([, left, right]) => left.test(before) && right.test(behind)) ?? [
      'exact',
    ];
    found.push({ value, unit: slug, qualifier });
  }
  return found;
}
