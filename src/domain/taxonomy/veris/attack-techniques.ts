/*
 * Derived from VERIS 1.4.1, © Verizon, CC BY-SA 4.0 (https://github.com/vz-risk/veris).
 * This file is licensed under CC BY-SA 4.0; see LICENSE-CC-BY-SA-4.0.md in this folder.
 */
import type { CauseCategory } from '../cause-categories.ts';

/** A technique of MITRE ATT&CK Enterprise that a cause corresponds to. */
export interface AttackTechnique {
  /** Identifier such as `T1190` or `T1566.001`. */
  readonly id: string;
  /** Release of ATT&CK to which the identifier belongs; identifiers move between releases. */
  readonly version: '19.1';
  /** `csv`: the VERIS mapping for ATT&CK 19.1 has it; `judged`: this publication assigned it. */
  readonly basis: 'csv' | 'judged';
}

const csv = (id: string): AttackTechnique => ({ id, version: '19.1', basis: 'csv' });
const judged = (id: string): AttackTechnique => ({ id, version: '19.1', basis: 'judged' });

/**
 * Cause → ATT&CK. The VERIS mapping has no row for error, misuse and physical actions,
 * so those causes carry a judged technique or none; none is shown rather than forced.
 */
export const attackTechniques: Readonly<Record<CauseCategory, readonly AttackTechnique[]>> = {
  'vuln-exploit': [csv('T1190')],
  'remote-access': [csv('T1133'), csv('T1219')],
  'stolen-credential': [csv('T1078')],
  'password-attack': [csv('T1110')],
  'unauthorized-access': [],
  'web-tamper': [csv('T1491.002'), judged('T1056.003')],
  ransomware: [csv('T1486'), csv('T1490')],
  malware: [csv('T1566.001'), csv('T1189')],
  targeted: [judged('T1566')],
  geopolitical: [],
  ddos: [csv('T1498'), csv('T1499')],
  phishing: [csv('T1566'), csv('T1598'), csv('T1598.004')],
  bec: [csv('T1534'), csv('T1657'), judged('T1684.001')],
  'support-scam': [judged('T1219'), judged('T1684')],
  'insider-abuse': [judged('T1078')],
  'insider-takeout': [judged('T1052.001'), judged('T1567')],
  'supply-chain-service': [csv('T1199'), csv('T1195')],
  'supply-chain-software': [csv('T1195'), judged('T1195.002')],
  misdelivery: [],
  'publishing-error': [],
  misconfiguration: [judged('T1530')],
  loss: [],
  disposal: [],
  'system-defect': [],
  theft: [],
  'ai-input-leak': [],
  'ai-attack': [judged('T1588.007')],
  unknown: [],
};

/** The ATT&CK line of a cause as a reader sees it. */
export function attackText(cause: CauseCategory): string {
  const techniques = attackTechniques[cause];
  if (techniques.length === 0) return 'ATT&CK: 対応なし';
  const ids = techniques.map(({ id, basis }) => (basis === 'judged' ? `${id}（編集部の判断）` : id));
  return `ATT&CK v19.1: ${ids.join('、')}`;
}
