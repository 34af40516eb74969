/*
 * Derived from VERIS 1.4.1, © Verizon, CC BY-SA 4.0 (https://github.com/vz-risk/veris).
 * This file is licensed under CC BY-SA 4.0; see LICENSE-CC-BY-SA-4.0.md in this folder.
 */
import type { DiscoveryMethod } from '../discovery-methods.ts';
import type { VerisCrosswalk } from './veris-term.ts';

/** Discovery method → VERIS. */
export const discoveryVeris: VerisCrosswalk<DiscoveryMethod> = {
  'customer-report': [{ path: 'discovery_method.external.variety', value: 'Customer' }],
  'recipient-report': [
    { path: 'discovery_method.external.variety', value: 'Unrelated 3rd party' },
    { path: 'discovery_method.external.variety', value: 'Found documents' },
  ],
  'authority-notice': [{ path: 'discovery_method.external.variety', value: 'Law enforcement' }],
  researcher: [
    { path: 'discovery_method.external.variety', value: 'Security researcher' },
    { path: 'discovery_method.external.variety', value: 'Unrelated 3rd party' },
  ],
  'cert-notice': [{ path: 'discovery_method.external.variety', value: 'Emergency response team' }],
  'fraud-detection': [{ path: 'discovery_method.external.variety', value: 'Fraud detection' }],
  'attacker-disclosure': [{ path: 'discovery_method.external.variety', value: 'Actor disclosure' }],
  'partner-contact': [
    { path: 'discovery_method.partner.variety', value: 'Incident response' },
    { path: 'discovery_method.partner.variety', value: 'Monitoring service' },
    { path: 'discovery_method.partner.variety', value: 'Audit' },
  ],
  'supplier-notice': [{ path: 'discovery_method.partner.variety', value: 'Other' }],
  'internal-monitoring': [
    { path: 'discovery_method.internal.variety', value: 'Log review' },
    { path: 'discovery_method.internal.variety', value: 'Infrastructure monitoring' },
    { path: 'discovery_method.internal.variety', value: 'Nids' },
    { path: 'discovery_method.internal.variety', value: 'Hids' },
  ],
  antivirus: [{ path: 'discovery_method.internal.variety', value: 'Antivirus' }],
  'system-failure': [{ path: 'discovery_method.internal.variety', value: 'Infrastructure monitoring' }],
  'employee-report': [{ path: 'discovery_method.internal.variety', value: 'Reported by employee' }],
  'self-noticed': [{ path: 'discovery_method.internal.variety', value: 'Reported by employee' }],
  audit: [
    { path: 'discovery_method.internal.variety', value: 'It review' },
    { path: 'discovery_method.internal.variety', value: 'Financial audit' },
  ],
  offboarding: [{ path: 'discovery_method.internal.variety', value: 'Offboarding' }],
  'other-investigation': [{ path: 'discovery_method.internal.variety', value: 'Incident response' }],
  undisclosed: [{ path: 'discovery_method.internal.variety', value: 'Unknown' }],
  unverified: [{ path: 'discovery_method.internal.variety', value: 'Unknown' }],
};
