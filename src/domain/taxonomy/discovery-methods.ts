import type { Vocabulary } from './vocabulary.ts';

/** How the organisation came to know. */
export const discoveryMethods = {
  'customer-report': {
    label: '顧客・利用者の通報',
    definition: '顧客、利用者、会員からの問い合わせや通報で分かりました。',
  },
  'recipient-report': {
    label: '受け取った相手の連絡',
    definition: '誤って届いた人、または拾った人などからの連絡で分かりました。',
  },
  'authority-notice': {
    label: '警察・官公庁の連絡',
    definition: '警察、官公庁からの連絡や捜査で分かりました。',
  },
  researcher: {
    label: '研究者・第三者の指摘',
    definition: '研究者、報道機関、関わりのない第三者の指摘で分かりました。',
  },
  'cert-notice': {
    label: 'JPCERT/CC等の連絡',
    definition: '情報セキュリティの調整機関からの連絡で分かりました。',
  },
  'fraud-detection': {
    label: 'カード会社等の不正検知',
    definition: 'カード会社、金融機関、決済会社による不正の検知や連絡で分かりました。',
  },
  'attacker-disclosure': {
    label: '攻撃者の公表・脅迫',
    definition: '脅迫文、犯行声明、盗んだ情報の公開など、攻撃者の側の行為で分かりました。',
  },
  'partner-contact': {
    label: '委託元・委託先の連絡',
    definition: '委託元、委託先、取引先、運用を任せた会社からの連絡で分かりました。',
  },
  'supplier-notice': {
    label: '利用サービス提供元の通知',
    definition: '利用しているサービスや製品の提供元からの通知または公表で分かりました。',
  },
  'internal-monitoring': {
    label: '社内の監視・検知',
    definition: '自社の監視、ログの確認、検知の仕組みで分かりました。',
  },
  antivirus: { label: 'ウイルス対策の検知', definition: 'ウイルス対策ソフトやEDRの検知で分かりました。' },
  'system-failure': {
    label: 'システムの停止・異常',
    definition: 'システムが止まった、つながらない、動きがおかしいことから分かりました。',
  },
  'employee-report': {
    label: '従業員の気づき',
    definition: 'システムの異常のほかのことから、従業員または現場の担当者が気づいて分かりました。',
  },
  'self-noticed': {
    label: '本人の気づき・申告',
    definition: '誤りや紛失をした本人が気づいて、または申し出て分かりました。',
  },
  audit: { label: '監査・点検・棚卸し', definition: '監査、点検、棚卸し、設定の見直しで分かりました。' },
  offboarding: { label: '退職時の確認', definition: '退職や異動、契約終了の際の確認で分かりました。' },
  'other-investigation': { label: '別件の調査中', definition: '別の事案の調査の途中で分かりました。' },
  undisclosed: {
    label: '未公表',
    definition: '分かったきっかけを公表しない、または公表していないことが、資料に示されています。',
  },
  unverified: {
    label: '未確認（編集部）',
    definition: '分かったきっかけが、編集部の見た資料では確かめられません。',
  },
} as const satisfies Vocabulary;

export type DiscoveryMethod = keyof typeof discoveryMethods;
