/*
 * Derived from VERIS 1.4.1, © Verizon, CC BY-SA 4.0 (https://github.com/vz-risk/veris).
 * This file is licensed under CC BY-SA 4.0; see LICENSE-CC-BY-SA-4.0.md in this folder.
 */
import type { ImpactKind } from '../impact-kinds.ts';
import type { VerisCrosswalk } from './veris-term.ts';

/** Kind of impact → VERIS attributes and losses; empty where VERIS has no value. */
export const impactVeris: VerisCrosswalk<ImpactKind> = {
  'disclosure-confirmed': [{ path: 'attribute.confidentiality.data_disclosure', value: 'Yes' }],
  'disclosure-potential': [{ path: 'attribute.confidentiality.data_disclosure', value: 'Potentially' }],
  'disclosure-mixed': [{ path: 'attribute.confidentiality.data_disclosure', value: 'Potentially' }],
  'disclosure-none': [{ path: 'attribute.confidentiality.data_disclosure', value: 'No' }],
  'disclosure-excluded': [],
  'data-protection': [
    { path: 'attribute.confidentiality.state', value: 'Stored encrypted' },
    { path: 'attribute.confidentiality.state', value: 'Stored unencrypted' },
  ],
  identifiability: [],
  'data-sold': [{ path: 'plus.attribute.confidentiality.data_abuse', value: 'Yes' }],
  'data-posted': [{ path: 'plus.attribute.confidentiality.data_abuse', value: 'Yes' }],
  misuse: [{ path: 'plus.attribute.confidentiality.data_abuse', value: 'Yes' }],
  'misuse-none': [{ path: 'plus.attribute.confidentiality.data_abuse', value: 'No' }],
  'money-loss': [
    { path: 'attribute.integrity.variety', value: 'Fraudulent transaction' },
    { path: 'impact.loss.variety', value: 'Asset and fraud' },
  ],
  extortion: [{ path: 'action.social.variety', value: 'Extortion' }],
  'ransom-payment': [],
  'service-interruption': [
    { path: 'attribute.availability.variety', value: 'Interruption' },
    { path: 'impact.loss.variety', value: 'Business disruption' },
  ],
  'service-degradation': [
    { path: 'attribute.availability.variety', value: 'Degradation' },
    { path: 'impact.loss.variety', value: 'Business disruption' },
  ],
  'service-termination': [{ path: 'impact.loss.variety', value: 'Business disruption' }],
  'third-party-disruption': [],
  'affected-organisations': [],
  encryption: [{ path: 'attribute.availability.variety', value: 'Obscuration' }],
  destruction: [{ path: 'attribute.availability.variety', value: 'Destruction' }],
  loss: [{ path: 'attribute.availability.variety', value: 'Loss' }],
  tampering: [
    { path: 'attribute.integrity.variety', value: 'Modify data' },
    { path: 'attribute.integrity.variety', value: 'Defacement' },
  ],
  'compromised-device': [],
  'attack-volume': [],
  impersonation: [{ path: 'attribute.integrity.variety', value: 'Misrepresentation' }],
  'user-action': [],
  'notice-unreachable': [],
  inquiry: [],
  safety: [],
  'recovery-cost': [{ path: 'impact.loss.variety', value: 'Response and recovery' }],
  'prevention-cost': [{ path: 'impact.loss.variety', value: 'Operating costs' }],
  compensation: [{ path: 'impact.loss.variety', value: 'Response and recovery' }],
  'damages-settlement': [{ path: 'impact.loss.variety', value: 'Legal and regulatory' }],
  'accounting-loss': [{ path: 'impact.loss.variety', value: 'Other' }],
  'lost-revenue': [{ path: 'impact.loss.variety', value: 'Business disruption' }],
  'activity-decline': [{ path: 'impact.loss.variety', value: 'Business disruption' }],
  'total-loss': [{ path: 'impact.loss.variety', value: 'Other' }],
  legal: [{ path: 'impact.loss.variety', value: 'Legal and regulatory' }],
  'qualification-loss': [{ path: 'impact.loss.variety', value: 'Legal and regulatory' }],
  'executive-accountability': [],
  brand: [{ path: 'impact.loss.variety', value: 'Brand damage' }],
  'investigation-time': [],
  'related-incidents': [],
};
