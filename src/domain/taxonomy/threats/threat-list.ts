import type { CauseCategory } from '../cause-categories.ts';

/** Identity of one row of a yearly list. Wording and rank change every year, so a row is never named without its year. */
export type ThreatId = `ipa:${number}-org-${number}`;

interface ThreatRow {
  /** 1 is the top of the list. */
  readonly rank: number;
  /** The wording of that year's list. */
  readonly label: string;
  /** Set where the year's list announces the row as chosen for the first time. */
  readonly firstSelected?: true;
}

/** 「情報セキュリティ10大脅威」［組織］ of one year, by IPA. A published list is closed: a new year is a new file. */
export interface ThreatList {
  readonly year: number;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly publishedAt: string;
  readonly rows: Readonly<Record<ThreatId, ThreatRow>>;
  /** Which row a cause falls under; a cause that the list does not name is absent. The assignment is this publication's. */
  readonly byCause: Readonly<Partial<Record<CauseCategory, ThreatId>>>;
}

/** One row with the list that it belongs to. */
export interface Threat extends ThreatRow {
  readonly id: ThreatId;
  readonly year: number;
  readonly publishedAt: string;
}
