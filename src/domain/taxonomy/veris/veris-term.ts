/*
 * Derived from VERIS 1.4.1, © Verizon, CC BY-SA 4.0 (https://github.com/vz-risk/veris).
 * This file is licensed under CC BY-SA 4.0; see LICENSE-CC-BY-SA-4.0.md in this folder.
 */

/** A value of VERIS 1.4.1 and the field of a VERIS incident that takes it. */
export interface VerisTerm {
  /** Dotted path of the field, as in `verisc-enum.json`. */
  readonly path: string;
  readonly value: string;
}

/** For each slug of one of our vocabularies, the VERIS values that say the same; empty where VERIS has none. */
export type VerisCrosswalk<Slug extends string> = Readonly<Record<Slug, readonly VerisTerm[]>>;

/** Release of VERIS to which every path and value in this folder belongs. */
export const verisVersion = '1.4.1';
