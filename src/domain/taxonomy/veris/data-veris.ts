/*
 * Derived from VERIS 1.4.1, © Verizon, CC BY-SA 4.0 (https://github.com/vz-risk/veris).
 * This file is licensed under CC BY-SA 4.0; see LICENSE-CC-BY-SA-4.0.md in this folder.
 */
import type { DataKind, DataSubject } from '../data-kinds.ts';
import type { VerisCrosswalk } from './veris-term.ts';

/** Kind of data → VERIS. My Number has no value of its own in VERIS. */
export const dataVeris: VerisCrosswalk<DataKind> = {
  personal: [{ path: 'attribute.confidentiality.data.variety', value: 'Personal' }],
  email: [{ path: 'attribute.confidentiality.data.variety', value: 'Personal' }],
  sensitive: [{ path: 'attribute.confidentiality.data.variety', value: 'Sensitive Personal' }],
  medical: [{ path: 'attribute.confidentiality.data.variety', value: 'Medical' }],
  'my-number': [{ path: 'attribute.confidentiality.data.variety', value: 'Sensitive Personal' }],
  'public-number': [{ path: 'attribute.confidentiality.data.variety', value: 'Sensitive Personal' }],
  'public-record': [{ path: 'attribute.confidentiality.data.variety', value: 'Personal' }],
  bank: [{ path: 'attribute.confidentiality.data.variety', value: 'Bank' }],
  card: [{ path: 'attribute.confidentiality.data.variety', value: 'Payment' }],
  transaction: [{ path: 'attribute.confidentiality.data.variety', value: 'Personal' }],
  'inquiry-record': [{ path: 'attribute.confidentiality.data.variety', value: 'Personal' }],
  credentials: [{ path: 'attribute.confidentiality.data.variety', value: 'Credentials' }],
  'multi-factor': [{ path: 'attribute.confidentiality.data.variety', value: 'Multi-factor credential' }],
  session: [{ path: 'attribute.confidentiality.data.variety', value: 'Session key' }],
  'api-key': [
    { path: 'attribute.confidentiality.data.variety', value: 'API key' },
    { path: 'attribute.confidentiality.data.variety', value: 'Digital certificate' },
  ],
  communications: [{ path: 'attribute.confidentiality.data.variety', value: 'Personal' }],
  location: [{ path: 'attribute.confidentiality.data.variety', value: 'Personal' }],
  'image-video': [{ path: 'attribute.confidentiality.data.variety', value: 'Other' }],
  'user-content': [{ path: 'attribute.confidentiality.data.variety', value: 'Other' }],
  employment: [{ path: 'attribute.confidentiality.data.variety', value: 'Personal' }],
  education: [{ path: 'attribute.confidentiality.data.variety', value: 'Personal' }],
  internal: [{ path: 'attribute.confidentiality.data.variety', value: 'Internal' }],
  secrets: [{ path: 'attribute.confidentiality.data.variety', value: 'Secrets' }],
  'source-code': [{ path: 'attribute.confidentiality.data.variety', value: 'Source code' }],
  system: [{ path: 'attribute.confidentiality.data.variety', value: 'System' }],
  'crypto-asset': [{ path: 'attribute.confidentiality.data.variety', value: 'Virtual currency' }],
  unknown: [{ path: 'attribute.confidentiality.data.variety', value: 'Unknown' }],
};

/** Whose data → VERIS; groups that VERIS does not know are `Other`. */
export const subjectVeris: VerisCrosswalk<DataSubject> = {
  customer: [{ path: 'attribute.confidentiality.data_victim', value: 'Customer' }],
  prospect: [{ path: 'attribute.confidentiality.data_victim', value: 'Other' }],
  member: [{ path: 'attribute.confidentiality.data_victim', value: 'Customer' }],
  'former-member': [{ path: 'attribute.confidentiality.data_victim', value: 'Customer' }],
  'client-customer': [{ path: 'attribute.confidentiality.data_victim', value: 'Customer' }],
  partner: [{ path: 'attribute.confidentiality.data_victim', value: 'Partner' }],
  merchant: [{ path: 'attribute.confidentiality.data_victim', value: 'Partner' }],
  employee: [{ path: 'attribute.confidentiality.data_victim', value: 'Employee' }],
  'former-employee': [{ path: 'attribute.confidentiality.data_victim', value: 'Employee' }],
  'employee-family': [{ path: 'attribute.confidentiality.data_victim', value: 'Other' }],
  applicant: [{ path: 'attribute.confidentiality.data_victim', value: 'Other' }],
  patient: [{ path: 'attribute.confidentiality.data_victim', value: 'Patient' }],
  student: [{ path: 'attribute.confidentiality.data_victim', value: 'Student' }],
  graduate: [{ path: 'attribute.confidentiality.data_victim', value: 'Student' }],
  guardian: [{ path: 'attribute.confidentiality.data_victim', value: 'Other' }],
  child: [{ path: 'attribute.confidentiality.data_victim', value: 'Other' }],
  resident: [{ path: 'attribute.confidentiality.data_victim', value: 'Other' }],
  insured: [{ path: 'attribute.confidentiality.data_victim', value: 'Customer' }],
  creator: [{ path: 'attribute.confidentiality.data_victim', value: 'Partner' }],
  press: [{ path: 'attribute.confidentiality.data_victim', value: 'Other' }],
  shareholder: [{ path: 'attribute.confidentiality.data_victim', value: 'Other' }],
  organisation: [{ path: 'attribute.confidentiality.data_victim', value: 'Victim organization' }],
  unknown: [{ path: 'attribute.confidentiality.data_victim', value: 'Unknown' }],
};
