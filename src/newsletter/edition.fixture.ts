import { articleOf } from '#domain/incident/article.fixture.ts';
import type { Edition } from '#domain/newsletter/edition.ts';
import { type SiteConfig, site } from '#site';
import { type EditionPage, type EditionSurroundings, toEditionPage } from '#view-models/edition-page.ts';

/** A publisher that has filled everything in. */
export const publisher: SiteConfig = {
  ...site,
  baseUrl: 'https://kyokun.aoba.jp/security/',
  publisher: { name: '青葉出版株式会社', address: '東京都千代田区青葉1-2-3' },
  contact: 'kyokun@aoba.jp',
};

export const edition: Edition = {
  id: '2',
  number: 2,
  date: '2026-11-30',
  subject: '髙﨑①㈱【漏えい】🔒の朝',
  preheader: '古い装置の更新を、誰が見ていますか。',
  articles: ['2026-aoba-bungu'],
  draft: false,
};

/** The edition as it will be printed. */
export function editionPageOf(
  changes: Partial<Edition> = {},
  around: Partial<EditionSurroundings> = {},
): EditionPage {
  return toEditionPage(
    { ...edition, ...changes },
    { articles: [articleOf()], series: [], register: { articles: {} }, sent: [], ...around },
  );
}

export const note = [
  'はじめに<Term id="vpn">VPN</Term>の装置の話です。[一覧](/articles/)も見てください。',
  '',
  '## 今週のひとこと',
  '',
  '- **更新**の担当',
  '- <Ruby reading="ぜいじゃくせい">脆弱性</Ruby>の知らせ',
  '',
  '<Callout kind="caution">\n`a < b` です。\n</Callout>',
].join('\n');
