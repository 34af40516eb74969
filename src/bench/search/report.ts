import type { Machine } from '../machine.ts';
import type { Spread } from '../statistics.ts';
import type { KindMeasures } from './measures.ts';
import type { SystemName } from './options.ts';

/** The corpus of a report. */
export interface CorpusFacts {
  /** The last part of its folder's path. */
  readonly name: string;
  readonly documents: number;
  readonly queries: number;
}

/** Everything measured of one system. Bytes went over the wire, headers included and compressed; index bytes lie on disk. */
export interface SystemReport {
  readonly name: SystemName;
  readonly description: string;
  readonly kinds: readonly KindMeasures[];
  readonly indexBytes: number;
  readonly buildSeconds: number;
  /** Median over the fresh profiles. */
  readonly firstQueryBytes: number;
  /** The second query in each of the fresh profiles. */
  readonly laterQueryBytes: Spread;
  readonly laterQueryRequests: Spread;
  /** All queries but the first, in one page, results loaded. */
  readonly ms: Spread;
}

export interface QualityReport {
  readonly corpus: CorpusFacts;
  readonly machine: Machine;
  /** In how many fresh profiles bytes were counted. */
  readonly profiles: number;
  readonly systems: readonly SystemReport[];
}

/** What readers of a built site load for a query. Bytes went over the wire, headers included and compressed. */
export interface SiteReport {
  readonly machine: Machine;
  readonly profiles: number;
  readonly firstQueryBytes: { readonly median: number; readonly most: number };
  readonly laterQueryBytes: Spread;
  readonly laterQueryRequests: Spread;
}

/** What a whole-sentence query loads in a fresh profile, with few and with many documents. */
export interface GrowthReport {
  readonly corpus: CorpusFacts;
  readonly machine: Machine;
  readonly profiles: number;
  readonly growth: readonly SystemGrowth[];
}

export interface SystemGrowth {
  readonly name: SystemName;
  readonly small: GrowthPoint;
  readonly large: GrowthPoint;
  /** Bytes with many documents over bytes with few. */
  readonly ratio: number;
}

export interface GrowthPoint {
  readonly documents: number;
  readonly medianBytes: number;
  readonly indexBytes: number;
}
