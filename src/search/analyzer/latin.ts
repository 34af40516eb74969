import { roundTerm } from './quantity.ts';

/**
 * Words in Latin letters and digits, joined by the marks that identifiers use: cve-2018-13379,
 * example.co.jp, tls1.3, c++. They are cut alike in articles and in queries, without a dictionary.
 */

const RUN = /[a-z0-9]+(?:(?:[-_./:@&'+#]+|(?<=[0-9]),(?=[0-9]{3}))[a-z0-9]+)*(?:\+\+|#|(?<=[0-9])[%つ])?/gu;
const GROUPED_DIGITS = /(?<=[0-9]),(?=[0-9]{3})/gu;
const NUMBER = /^[0-9]+(?:\.[0-9]+)?$/u;
const WITH_UNIT = /^([0-9]+(?:\.[0-9]+)?)([a-z]+|[%つ])$/u;
const LONGEST_TERM = 64;

/** A run of Latin letters, digits and joining marks, and where it stands. */
export interface LatinRun {
  readonly start: number;
  readonly end: number;
  /** The whole run, by which an exact query finds it: `cve-2018-13379`. Digits lose their grouping commas. */
  readonly whole: string;
  /** Its words, where it has more than one: `cve`, `2018`, `13379`; `10` and `km` of `10km`, `5` of `5%` and `5つ`. */
  readonly parts: readonly string[];
}

/** Finds the Latin runs of a normalised text. */
export function latinRuns(text: string): readonly LatinRun[] {
  return [...text.matchAll(RUN)].map((match) => {
    const run = match[0].replace(GROUPED_DIGITS, '');
    return {
      start: match.index,
      end: match.index + match[0].length,
      whole: run.slice(0, LONGEST_TERM),
      parts: partsOf(run).filter((part) => part !== run && part.length <= LONGEST_TERM),
    };
  });
}

function partsOf(run: string): readonly string[] {
  if (NUMBER.test(run)) return [roundTerm(run) ?? []].flat();
  const [, number, unit] = WITH_UNIT.exec(run) ?? [];
  if (number !== undefined && unit !== undefined) return /[a-z]/u.test(unit) ? [number, unit] : [number];
  return run.match(/[a-z0-9]+/gu) ?? [];
}
