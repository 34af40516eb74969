import type { Delivery } from '#domain/newsletter/delivery.ts';

/**
 * Everything that changes when another organisation makes this publication its own.
 * A value in （ ） or at example.co.jp is a placeholder that nobody has replaced yet.
 */
export interface SiteConfig {
  readonly title: string;
  readonly reading: string;
  /** One line under the name. */
  readonly tagline: string;
  readonly description: string;
  readonly publisher: {
    readonly name: string;
    readonly address: string;
  };
  /** The address of the site's root, with its sub-path if it has one, ending with a slash. */
  readonly baseUrl: string;
  /** Where readers report mistakes and ask for changes. */
  readonly contact: string;
  /**
   * Where readers of the source propose changes: the address of a file's edit page, with `{file}` for its path
   * (`https://git.example.co.jp/kyokun/edit/main/{file}`). Null: articles carry no such link.
   */
  readonly editAddress: string | null;
  /**
   * Where readers compare the versions of a file, in the same manner
   * (`https://git.example.co.jp/kyokun/commits/main/{file}`). Null: the list of updates leads to no such place.
   */
  readonly historyAddress: string | null;
  /**
   * How editions reach subscribers. With `provider: 'none'` readers are offered RSS; `'embedded'`, `'listmonk'` and
   * `'buttondown'` each need more, which `domain/newsletter/delivery.ts` explains. Keys and passwords do not stand
   * here but in the environment (`newsletter/env.example`).
   */
  readonly newsletter: Delivery & {
    readonly frequency: string;
    readonly price: string;
  };
  /**
   * Whether the build adds a form for editing articles at `/admin/`. It edits the files of the machine it is
   * opened on, so switch it on where editors run `npm start`; a public site has no use for it.
   */
  readonly form: boolean;
}

export const site: SiteConfig = {
  title: '教訓',
  reading: 'きょうくん',
  tagline: '事例から学ぶ、情報セキュリティ',
  description:
    '国内の情報セキュリティ事案を、経緯・原因・教訓の順に整理してお届けします。公式発表・報道・解説を出典付きで読み、月曜日からできることに結びます。',
  publisher: { name: '（発行者名）', address: '（住所未設定）' },
  baseUrl: 'https://example.co.jp/',
  contact: 'kyokun@example.co.jp',
  editAddress: null,
  historyAddress: null,
  newsletter: { provider: 'none', frequency: '週に1回まで', price: '無料' },
  form: false,
};
