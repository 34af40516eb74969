/*
 * Derived from VERIS 1.4.1, © Verizon, CC BY-SA 4.0 (https://github.com/vz-risk/veris).
 * This file is licensed under CC BY-SA 4.0; see LICENSE-CC-BY-SA-4.0.md in this folder.
 */
import type { Actor } from '../actors.ts';
import type { Asset } from '../assets.ts';
import type { CauseCategory } from '../cause-categories.ts';
import type { ImpactKind } from '../impact-kinds.ts';

/** What a cause needs beside it: at least one of the values of each field that is named. */
export interface CauseNeeds {
  readonly impact?: readonly ImpactKind[];
  readonly actors?: readonly Actor[];
  readonly assets?: readonly Asset[];
  /** Why, in a Japanese sentence for the editor. */
  readonly reason: string;
}

const inside: readonly Actor[] = [
  'employee',
  'former-employee',
  'system-admin-developer',
  'executive-manager',
  'partner',
];

const outside: readonly Actor[] = [
  'external-unknown',
  'external-individual',
  'organized-crime',
  'state-affiliated',
  'activist',
  'former-employee',
  'unknown',
];

/** VERIS's attribute.availability, and extortion, by which a sufferer may first learn of encryption. */
const availability: readonly ImpactKind[] = [
  'encryption',
  'destruction',
  'loss',
  'service-interruption',
  'service-degradation',
  'service-termination',
  'third-party-disruption',
  'activity-decline',
];

/**
 * VERIS's consistency rules, as far as our vocabularies can state them. `bin/rules.py` (addRules) and
 * `bin/checkValidity.py` of VERIS: theft or loss means an availability loss (checkLossTheftAvailability),
 * social actions alter a person's behaviour, who is then an affected asset (checkSocialIntegrity, 「The
 * target of social engineering is one of the affected assets」). The definitions of its enumerations:
 * ransomware encrypts or seizes stored data, a denial of service interrupts or degrades a service, misuse
 * abuses entrusted privileges (so the actor is internal or a partner), error is without intent.
 */
export const causeConsistency: Readonly<Partial<Record<CauseCategory, CauseNeeds>>> = {
  ransomware: {
    impact: availability,
    actors: outside,
    reason: 'ランサムウェアは、データや機器を使えなくします',
  },
  ddos: {
    impact: [
      'service-interruption',
      'service-degradation',
      'service-termination',
      'third-party-disruption',
      'attack-volume',
    ],
    actors: outside,
    reason: 'DDoS攻撃は、サービスを止めるか遅らせます',
  },
  loss: {
    impact: ['loss', 'disclosure-potential', 'disclosure-none', 'disclosure-confirmed', 'disclosure-mixed'],
    reason: '紛失では、なくした物か、そこに入っていた情報が被害です',
  },
  theft: {
    impact: ['loss', 'disclosure-potential', 'disclosure-none', 'disclosure-confirmed', 'disclosure-mixed'],
    reason: '盗難では、盗まれた物か、そこに入っていた情報が被害です',
  },
  disposal: {
    impact: [
      'loss',
      'destruction',
      'disclosure-potential',
      'disclosure-none',
      'disclosure-confirmed',
      'disclosure-mixed',
    ],
    reason: '廃棄の誤りでは、失われた物か、漏れた情報が被害です',
  },
  'web-tamper': {
    impact: ['tampering', 'disclosure-potential', 'disclosure-confirmed', 'disclosure-mixed', 'money-loss'],
    reason: '改ざんでは、書き換えられたことか、そこから漏れたものが被害です',
  },
  'insider-abuse': {
    actors: inside,
    reason: '内部不正は、権限を預かっていた内部の人か委託先の人によるものです',
  },
  'insider-takeout': {
    actors: inside,
    reason: '内部不正は、権限を預かっていた内部の人か委託先の人によるものです',
  },
  misdelivery: {
    actors: ['negligence', 'employee', 'partner', 'system-admin-developer', 'executive-manager'],
    reason: '誤送信は、悪意のない誤りです',
  },
  'publishing-error': {
    actors: ['negligence', 'employee', 'partner', 'system-admin-developer', 'executive-manager'],
    reason: '誤公開は、悪意のない誤りです',
  },
  phishing: {
    assets: ['person', 'mail', 'authentication', 'unknown'],
    reason: 'だます手口では、だまされた人が攻撃の相手です',
  },
  bec: {
    assets: ['person', 'mail', 'payment-system', 'unknown'],
    reason: 'だます手口では、だまされた人が攻撃の相手です',
  },
  'support-scam': { assets: ['person'], reason: 'だます手口では、だまされた人が攻撃の相手です' },
};
