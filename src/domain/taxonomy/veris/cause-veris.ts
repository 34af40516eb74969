/*
 * Derived from VERIS 1.4.1, © Verizon, CC BY-SA 4.0 (https://github.com/vz-risk/veris).
 * This file is licensed under CC BY-SA 4.0; see LICENSE-CC-BY-SA-4.0.md in this folder.
 */
import type { CauseCategory } from '../cause-categories.ts';
import type { VerisCrosswalk } from './veris-term.ts';

/** Cause → VERIS actions, and the fields beside them that the cause implies. */
export const causeVeris: VerisCrosswalk<CauseCategory> = {
  'vuln-exploit': [
    { path: 'action.hacking.variety', value: 'Exploit vuln' },
    { path: 'action.hacking.variety', value: 'SQLi' },
  ],
  'remote-access': [
    { path: 'action.hacking.vector', value: 'VPN' },
    { path: 'action.hacking.vector', value: 'Desktop sharing software' },
  ],
  'stolen-credential': [{ path: 'action.hacking.variety', value: 'Use of stolen creds' }],
  'password-attack': [{ path: 'action.hacking.variety', value: 'Brute force' }],
  'unauthorized-access': [{ path: 'action.hacking.variety', value: 'Unknown' }],
  'web-tamper': [
    { path: 'attribute.integrity.variety', value: 'Defacement' },
    { path: 'attribute.integrity.variety', value: 'Modify data' },
    { path: 'action.malware.variety', value: 'Capture app data' },
  ],
  ransomware: [{ path: 'action.malware.variety', value: 'Ransomware' }],
  malware: [
    { path: 'action.malware.vector', value: 'Email attachment' },
    { path: 'action.malware.vector', value: 'Web application - drive-by' },
  ],
  targeted: [{ path: 'targeted', value: 'Targeted' }],
  geopolitical: [
    { path: 'actor.external.variety', value: 'Nation-state' },
    { path: 'actor.external.variety', value: 'State-affiliated' },
    { path: 'actor.external.variety', value: 'Activist' },
  ],
  ddos: [{ path: 'action.hacking.variety', value: 'DoS' }],
  phishing: [
    { path: 'action.social.variety', value: 'Phishing' },
    { path: 'action.social.vector', value: 'Email' },
    { path: 'action.social.vector', value: 'SMS' },
    { path: 'action.social.vector', value: 'Phone' },
  ],
  bec: [
    { path: 'action.social.variety', value: 'Pretexting' },
    { path: 'attribute.integrity.variety', value: 'Fraudulent transaction' },
  ],
  'support-scam': [{ path: 'action.social.variety', value: 'Scam' }],
  'insider-abuse': [{ path: 'action.misuse.variety', value: 'Privilege abuse' }],
  'insider-takeout': [
    { path: 'action.misuse.variety', value: 'Data mishandling' },
    { path: 'action.misuse.variety', value: 'Possession abuse' },
  ],
  'supply-chain-service': [{ path: 'action.hacking.vector', value: 'Partner' }],
  'supply-chain-software': [{ path: 'action.malware.vector', value: 'Software update' }],
  misdelivery: [{ path: 'action.error.variety', value: 'Misdelivery' }],
  'publishing-error': [{ path: 'action.error.variety', value: 'Publishing error' }],
  misconfiguration: [{ path: 'action.error.variety', value: 'Misconfiguration' }],
  loss: [{ path: 'action.error.variety', value: 'Loss' }],
  disposal: [{ path: 'action.error.variety', value: 'Disposal error' }],
  'system-defect': [
    { path: 'action.error.variety', value: 'Programming error' },
    { path: 'action.error.variety', value: 'Malfunction' },
    { path: 'action.error.variety', value: 'Capacity shortage' },
  ],
  theft: [{ path: 'action.physical.variety', value: 'Theft' }],
  'ai-input-leak': [
    { path: 'action.misuse.variety', value: 'Unapproved software' },
    { path: 'action.error.variety', value: 'Publishing error' },
  ],
  'ai-attack': [
    { path: 'action.hacking.variety', value: 'Prompt injection' },
    { path: 'asset.assets.variety', value: 'S - LLM application' },
  ],
  unknown: [{ path: 'action.unknown.result', value: 'Unknown' }],
};
