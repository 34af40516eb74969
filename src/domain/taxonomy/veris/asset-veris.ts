/*
 * Derived from VERIS 1.4.1, © Verizon, CC BY-SA 4.0 (https://github.com/vz-risk/veris).
 * This file is licensed under CC BY-SA 4.0; see LICENSE-CC-BY-SA-4.0.md in this folder.
 */
import type { Asset } from '../assets.ts';
import type { VerisCrosswalk } from './veris-term.ts';

/** Asset → VERIS. */
export const assetVeris: VerisCrosswalk<Asset> = {
  website: [{ path: 'asset.assets.variety', value: 'S - Web application' }],
  'business-server': [
    { path: 'asset.assets.variety', value: 'S - File' },
    { path: 'asset.assets.variety', value: 'S - Database' },
  ],
  backup: [{ path: 'asset.assets.variety', value: 'S - Backup' }],
  authentication: [
    { path: 'asset.assets.variety', value: 'S - Authentication' },
    { path: 'asset.assets.variety', value: 'S - Directory' },
  ],
  mail: [{ path: 'asset.assets.variety', value: 'S - Mail' }],
  virtualization: [{ path: 'asset.assets.variety', value: 'S - VM host' }],
  'network-device': [
    { path: 'asset.assets.variety', value: 'N - Remote access' },
    { path: 'asset.assets.variety', value: 'N - Router or switch' },
    { path: 'asset.assets.variety', value: 'N - Firewall' },
  ],
  'cloud-service': [{ path: 'asset.cloud', value: 'External Cloud Asset(s)' }],
  'code-repository': [{ path: 'asset.assets.variety', value: 'S - Code repository' }],
  'payment-system': [{ path: 'asset.assets.variety', value: 'S - Payment switch' }],
  'crypto-wallet': [{ path: 'asset.assets.variety', value: 'S - Other' }],
  pc: [{ path: 'asset.assets.variety', value: 'U - Desktop or laptop' }],
  mobile: [
    { path: 'asset.assets.variety', value: 'U - Mobile phone' },
    { path: 'asset.assets.variety', value: 'U - Tablet' },
  ],
  'usb-media': [
    { path: 'asset.assets.variety', value: 'M - Flash drive' },
    { path: 'asset.assets.variety', value: 'M - Disk drive' },
  ],
  paper: [{ path: 'asset.assets.variety', value: 'M - Documents' }],
  'generative-ai': [{ path: 'asset.assets.variety', value: 'S - LLM application' }],
  ot: [{ path: 'asset.role', value: 'OT' }],
  iot: [
    { path: 'asset.assets.variety', value: 'N - Camera' },
    { path: 'asset.assets.variety', value: 'E - Telematics' },
    { path: 'asset.assets.variety', value: 'E - Other' },
  ],
  person: [
    { path: 'asset.assets.variety', value: 'P - End-user or employee' },
    { path: 'asset.assets.variety', value: 'P - Finance' },
  ],
  unknown: [{ path: 'asset.assets.variety', value: 'Unknown' }],
};
