import type { Machine } from '../machine.ts';
import { quantile } from '../statistics.ts';
import type { RoundTaken } from './round.ts';

/** Who sends: nodemailer's pool by itself, or our sending. */
export type Contestant = 'bare' | 'kyokun';

/** What a round of one contestant has measured. */
export interface Round extends RoundTaken {
  readonly contestant: Contestant;
  readonly recipients: number;
  readonly lettersPerSecond: number;
}

/** What a run has measured. */
export interface NewsletterReport {
  readonly machine: Machine;
  /** Reading, checking and rendering the edition, in a process that ends before anything is sent. */
  readonly rendering: RoundTaken;
  /** Bytes of the mail's HTML part. */
  readonly htmlBytes: number;
  readonly rounds: readonly Round[];
}

/** What the sending is held to: letters a second beside the bare pool, and the most memory. */
const goals = { ratio: 0.9, peakMB: 200 } as const;

/** The report for people: the edition, each round, then what matters of all. */
export function newsletterText({ machine, rendering, htmlBytes, rounds }: NewsletterReport): string {
  const lines = rounds.map(
    ({ contestant, recipients, lettersPerSecond, peakMB }) =>
      `${contestant.padEnd(7)} ${String(recipients).padStart(7)}人  毎秒${lettersPerSecond.toFixed(0).padStart(5)}通  最大メモリー ${peakMB.toFixed(0)} MB`,
  );
  const ratio = ratioOf(rounds);
  const own = rounds.filter(({ contestant }) => contestant === 'kyokun').map(({ peakMB }) => peakMB);
  const peak = Math.max(...own);
  return [
    `${machine.cpu}（${machine.cores}コア）、Node ${machine.node}、負荷 ${machine.load.start}→${machine.load.end}`,
    `号を組む（送る前に終わる）: ${(rendering.milliseconds / 1000).toFixed(1)}秒、最大メモリー ${rendering.peakMB.toFixed(0)} MB、HTML ${(htmlBytes / 1000).toFixed(1)} KB`,
    ...lines,
    ...(ratio === null
      ? []
      : [
          `中央値の比（kyokun ÷ bare）: ${ratio.toFixed(2)}（目標 ${goals.ratio} 以上: ${met(ratio >= goals.ratio)}）`,
        ]),
    `kyokun の最大メモリー: ${peak.toFixed(0)} MB（目標 ${goals.peakMB} MB 以下: ${met(peak <= goals.peakMB)}）`,
  ].join('\n');
}

function met(isMet: boolean): string {
  return isMet ? '達成' : '未達';
}

/** How fast our sending is beside the bare pool, median to median; null where only one of them ran. */
export function ratioOf(rounds: readonly Round[]): number | null {
  const [ours, bare] = (['kyokun', 'bare'] as const).map((contestant) => medianOf(rounds, contestant));
  return ours === undefined || bare === undefined || Number.isNaN(ours / bare) ? null : ours / bare;
}

function medianOf(rounds: readonly Round[], contestant: Contestant): number {
  const own = rounds.filter((round) => round.contestant === contestant);
  return quantile(
    own.map(({ lettersPerSecond }) => lettersPerSecond),
    0.5,
  );
}
