import type { ThreatList } from './threat-list.ts';

/** 情報セキュリティ10大脅威 2026［組織］. Wording and ranks as reported by IT Leaders and cloud5.jp (2026). */
export const ipa2026 = {
  year: 2026,
  publishedAt: '2026-01-29',
  rows: {
    'ipa:2026-org-1': { rank: 1, label: 'ランサム攻撃による被害' },
    'ipa:2026-org-2': { rank: 2, label: 'サプライチェーンや委託先を狙った攻撃' },
    'ipa:2026-org-3': { rank: 3, label: 'AIの利用をめぐるサイバーリスク', firstSelected: true },
    'ipa:2026-org-4': { rank: 4, label: 'システムの脆弱性を悪用した攻撃' },
    'ipa:2026-org-5': { rank: 5, label: '機密情報を狙った標的型攻撃' },
    'ipa:2026-org-6': { rank: 6, label: '地政学的リスクに起因するサイバー攻撃（情報戦を含む）' },
    'ipa:2026-org-7': { rank: 7, label: '内部不正による情報漏えい等' },
    'ipa:2026-org-8': { rank: 8, label: 'リモートワーク等の環境や仕組みを狙った攻撃' },
    'ipa:2026-org-9': { rank: 9, label: 'DDoS攻撃（分散型サービス妨害攻撃）' },
    'ipa:2026-org-10': { rank: 10, label: 'ビジネスメール詐欺' },
  },
  byCause: {
    ransomware: 'ipa:2026-org-1',
    'supply-chain-service': 'ipa:2026-org-2',
    'supply-chain-software': 'ipa:2026-org-2',
    'ai-input-leak': 'ipa:2026-org-3',
    'ai-attack': 'ipa:2026-org-3',
    'vuln-exploit': 'ipa:2026-org-4',
    targeted: 'ipa:2026-org-5',
    geopolitical: 'ipa:2026-org-6',
    'insider-abuse': 'ipa:2026-org-7',
    'insider-takeout': 'ipa:2026-org-7',
    'remote-access': 'ipa:2026-org-8',
    ddos: 'ipa:2026-org-9',
    bec: 'ipa:2026-org-10',
  },
} as const satisfies ThreatList;
