import type { CauseCategory } from './cause-categories.ts';

/**
 * What lies at the beginning of an incident, by its primary cause.
 *
 * - `entry`: somebody came in, or something was let in. The first trace may be younger than the entry, so that one day
 *   for both beginning and discovery does not say that nobody had been inside before.
 * - `event`: a deed, a mistake or a failure with a time of its own. To say that it may have begun before would suspect
 *   an intrusion of which no source speaks.
 * - `absence`: something is found missing. It went at one moment, which lies somewhere within the time that is given.
 */
type Beginning = 'entry' | 'event' | 'absence';

export const beginnings: Readonly<Record<CauseCategory, Beginning>> = {
  'vuln-exploit': 'entry',
  'remote-access': 'entry',
  'stolen-credential': 'entry',
  'password-attack': 'entry',
  'unauthorized-access': 'entry',
  'web-tamper': 'entry',
  ransomware: 'entry',
  malware: 'entry',
  targeted: 'entry',
  geopolitical: 'entry',
  ddos: 'event',
  phishing: 'entry',
  // Mail in another's name and a payment; whether a mailbox was read before is for the sources to say.
  bec: 'event',
  'support-scam': 'event',
  // Insiders have their access by right. That they abused it earlier would be an accusation.
  'insider-abuse': 'event',
  'insider-takeout': 'event',
  'supply-chain-service': 'entry',
  'supply-chain-software': 'entry',
  misdelivery: 'event',
  'publishing-error': 'event',
  misconfiguration: 'event',
  loss: 'absence',
  disposal: 'event',
  'system-defect': 'event',
  theft: 'absence',
  'ai-input-leak': 'event',
  'ai-attack': 'entry',
  // Attack or mistake: nobody knows, so nothing is suspected.
  unknown: 'event',
};
