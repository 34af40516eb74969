/*
 * Derived from VERIS 1.4.1, © Verizon, CC BY-SA 4.0 (https://github.com/vz-risk/veris).
 * This file is licensed under CC BY-SA 4.0; see LICENSE-CC-BY-SA-4.0.md in this folder.
 */
import type { Actor, Motive } from '../actors.ts';
import type { VerisCrosswalk } from './veris-term.ts';

/** Actor → VERIS. VERIS has no varieties of a partner: `actor.partner` is stated by its motive, unknown unless the article gives one. */
export const actorVeris: VerisCrosswalk<Actor> = {
  'external-unknown': [{ path: 'actor.external.variety', value: 'Unknown' }],
  'organized-crime': [{ path: 'actor.external.variety', value: 'Organized crime' }],
  'state-affiliated': [
    { path: 'actor.external.variety', value: 'State-affiliated' },
    { path: 'actor.external.variety', value: 'Nation-state' },
  ],
  activist: [{ path: 'actor.external.variety', value: 'Activist' }],
  'external-individual': [{ path: 'actor.external.variety', value: 'Unaffiliated' }],
  'former-employee': [{ path: 'actor.external.variety', value: 'Former employee' }],
  employee: [
    { path: 'actor.internal.variety', value: 'End-user' },
    { path: 'actor.internal.variety', value: 'Other' },
  ],
  'system-admin-developer': [
    { path: 'actor.internal.variety', value: 'System admin' },
    { path: 'actor.internal.variety', value: 'Developer' },
  ],
  'executive-manager': [
    { path: 'actor.internal.variety', value: 'Executive' },
    { path: 'actor.internal.variety', value: 'Manager' },
  ],
  partner: [{ path: 'actor.partner.motive', value: 'Unknown' }],
  negligence: [
    { path: 'actor.internal.variety', value: 'Unknown' },
    { path: 'actor.internal.motive', value: 'NA' },
  ],
  'force-majeure': [{ path: 'actor.external.variety', value: 'Force majeure' }],
  unknown: [],
};

/** Motive → VERIS, given for an external actor; `actor.internal.motive` and `actor.partner.motive` have the same values. */
export const motiveVeris: VerisCrosswalk<Motive> = {
  financial: [{ path: 'actor.external.motive', value: 'Financial' }],
  espionage: [{ path: 'actor.external.motive', value: 'Espionage' }],
  grudge: [{ path: 'actor.external.motive', value: 'Grudge' }],
  ideology: [{ path: 'actor.external.motive', value: 'Ideology' }],
  fun: [{ path: 'actor.external.motive', value: 'Fun' }],
  convenience: [{ path: 'actor.external.motive', value: 'Convenience' }],
  fear: [{ path: 'actor.external.motive', value: 'Fear' }],
  secondary: [{ path: 'actor.external.motive', value: 'Secondary' }],
  none: [{ path: 'actor.external.motive', value: 'NA' }],
  other: [{ path: 'actor.external.motive', value: 'Other' }],
  unknown: [{ path: 'actor.external.motive', value: 'Unknown' }],
};
