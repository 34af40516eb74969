import type { ThreatList } from './threat-list.ts';

/** 情報セキュリティ10大脅威 2025［組織］. Wording and ranks as reported by Trend Micro and ALSOK (2025). */
export const ipa2025 = {
  year: 2025,
  publishedAt: '2025-01-30',
  rows: {
    'ipa:2025-org-1': { rank: 1, label: 'ランサム攻撃による被害' },
    'ipa:2025-org-2': { rank: 2, label: 'サプライチェーンや委託先を狙った攻撃' },
    'ipa:2025-org-3': { rank: 3, label: 'システムの脆弱性を突いた攻撃' },
    'ipa:2025-org-4': { rank: 4, label: '内部不正による情報漏えい等' },
    'ipa:2025-org-5': { rank: 5, label: '機密情報等を狙った標的型攻撃' },
    'ipa:2025-org-6': { rank: 6, label: 'リモートワーク等の環境や仕組みを狙った攻撃' },
    'ipa:2025-org-7': { rank: 7, label: '地政学的リスクに起因するサイバー攻撃' },
    'ipa:2025-org-8': { rank: 8, label: '分散型サービス妨害攻撃（DDoS攻撃）' },
    'ipa:2025-org-9': { rank: 9, label: 'ビジネスメール詐欺' },
    'ipa:2025-org-10': { rank: 10, label: '不注意による情報漏えい等' },
  },
  byCause: {
    ransomware: 'ipa:2025-org-1',
    'supply-chain-service': 'ipa:2025-org-2',
    'supply-chain-software': 'ipa:2025-org-2',
    'vuln-exploit': 'ipa:2025-org-3',
    'insider-abuse': 'ipa:2025-org-4',
    'insider-takeout': 'ipa:2025-org-4',
    targeted: 'ipa:2025-org-5',
    'remote-access': 'ipa:2025-org-6',
    geopolitical: 'ipa:2025-org-7',
    ddos: 'ipa:2025-org-8',
    bec: 'ipa:2025-org-9',
    misdelivery: 'ipa:2025-org-10',
    'publishing-error': 'ipa:2025-org-10',
    misconfiguration: 'ipa:2025-org-10',
    loss: 'ipa:2025-org-10',
    disposal: 'ipa:2025-org-10',
  },
} as const satisfies ThreatList;
