/*
 * Derived from VERIS 1.4.1, © Verizon, CC BY-SA 4.0 (https://github.com/vz-risk/veris).
 * This file is licensed under CC BY-SA 4.0; see LICENSE-CC-BY-SA-4.0.md in this folder.
 */
import type { ClaimStatus } from '../claim-statuses.ts';
import type { IncidentStatus } from '../incident-statuses.ts';
import type { VerisCrosswalk } from './veris-term.ts';

/** Status of a case → VERIS `security_incident`. */
export const statusVeris: VerisCrosswalk<IncidentStatus> = {
  suspected: [{ path: 'security_incident', value: 'Suspected' }],
  confirmed: [{ path: 'security_incident', value: 'Confirmed' }],
  investigating: [{ path: 'security_incident', value: 'Confirmed' }],
  investigated: [{ path: 'security_incident', value: 'Confirmed' }],
  'prevention-published': [{ path: 'security_incident', value: 'Confirmed' }],
  closed: [{ path: 'security_incident', value: 'Confirmed' }],
  unverified: [{ path: 'security_incident', value: 'Confirmed' }],
  'false-positive': [{ path: 'security_incident', value: 'False positive' }],
  'near-miss': [{ path: 'security_incident', value: 'Near miss' }],
};

/** Status of a claim → VERIS `confidence`. The grading is this publication’s judgement. */
export const claimVeris: VerisCrosswalk<ClaimStatus> = {
  official: [{ path: 'confidence', value: 'High' }],
  'official-via-press': [{ path: 'confidence', value: 'High' }],
  investigators: [{ path: 'confidence', value: 'Medium' }],
  court: [{ path: 'confidence', value: 'High' }],
  'press-multiple': [{ path: 'confidence', value: 'Medium' }],
  'press-single': [{ path: 'confidence', value: 'Low' }],
  research: [{ path: 'confidence', value: 'Low' }],
  'suspect-statement': [{ path: 'confidence', value: 'Low' }],
  'attacker-claim': [{ path: 'confidence', value: 'None' }],
  denied: [{ path: 'confidence', value: 'None' }],
  declined: [{ path: 'confidence', value: 'None' }],
  editor: [{ path: 'confidence', value: 'Low' }],
};
