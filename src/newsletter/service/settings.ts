import { isIP } from 'node:net';
import { type Env, readSmtpSettings, type SmtpSettings } from '../mail/smtp-settings.ts';

/** How the service runs, apart from what the site's configuration says. */
export interface Settings {
  /** The file of the store. */
  readonly storeFile: string;
  readonly host: string;
  readonly port: number;
  /** The site's address as readers know it, ending with a slash. */
  readonly baseUrl: URL;
  readonly proxies: ReadonlySet<string>;
  /** Null where letters go to the local inbox. */
  readonly smtp: SmtpSettings | null;
}

/** The settings cannot be used; the message lists everything that has to be changed, in Japanese. */
export class SettingsProblem extends Error {
  override readonly name = 'SettingsProblem';
}

/** What the settings start from where the environment says nothing. */
export interface SettingsGiven {
  readonly env: Env;
  /** Letters are shown in a local inbox, at an address of this machine. */
  readonly isDev: boolean;
  readonly site: {
    readonly baseUrl: string;
    readonly contact: string;
    readonly publisher: { readonly name: string; readonly address: string };
  };
  /** The store of trials. */
  readonly devStoreFile: string;
}

const PLACEHOLDER_HOST = /(?:^|[.@])example\.(?:co\.jp|com|org|net)$/;

/**
 * Reads the settings from the environment (src/newsletter/env.example explains each).
 *
 * @throws {SettingsProblem} also while the sender is a placeholder: mail without the sender's name, address and
 *   contact is against 特定電子メール法4条
 */
export function readSettings({ env, isDev, site, devStoreFile }: SettingsGiven): Settings {
  const problems: string[] = [];
  const complain = (problem: string) => problems.push(`- ${problem}`);

  const listen = env['KYOKUN_NEWSLETTER_LISTEN'] ?? '127.0.0.1:4322';
  const [, bracketed, plain, portText] = /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(listen) ?? [];
  const host = bracketed ?? plain ?? '';
  const port = Number(portText);
  if ((isIP(host) === 0 && host !== 'localhost') || port > 65535) {
    complain(`KYOKUN_NEWSLETTER_LISTEN の「${listen}」を、127.0.0.1:4322 の形で書いてください。`);
  }

  const baseUrl = readBaseUrl(env, isDev ? `http://localhost:${port}/` : site.baseUrl, complain);

  const proxies = (env['KYOKUN_NEWSLETTER_PROXIES'] ?? '').split(',').map((text) => text.trim());
  for (const proxy of proxies) {
    if (proxy !== '' && isIP(proxy) === 0) {
      complain(`KYOKUN_NEWSLETTER_PROXIES の「${proxy}」を、IPアドレスで書いてください。`);
    }
  }

  const storeFile = readStoreFile(env, isDev ? devStoreFile : '', complain);

  const smtp = isDev ? null : readSmtpSettings(env, site.contact, complain);
  if (!isDev) {
    if (baseUrl !== null && PLACEHOLDER_HOST.test(baseUrl.hostname)) {
      complain('サイトの住所（baseUrl）が見本のままです。src/site.config.ts に書いてください。');
    }
    if (site.publisher.name.startsWith('（'))
      complain('発行者名が見本のままです。src/site.config.ts に書いてください。');
    if (site.publisher.address.startsWith('（'))
      complain('発行者の住所が見本のままです。src/site.config.ts に書いてください。');
    if (PLACEHOLDER_HOST.test(site.contact))
      complain('連絡先が見本のままです。src/site.config.ts に書いてください。');
  }
  if (problems.length > 0 || baseUrl === null) {
    throw new SettingsProblem(
      `配信の係を始められません。次のところを直してください（書き方: src/newsletter/env.example）。\n${problems.join('\n')}`,
    );
  }
  return { storeFile, host, port, baseUrl, proxies: new Set(proxies.filter((proxy) => proxy !== '')), smtp };
}

/** The site's address as readers know it: `KYOKUN_NEWSLETTER_BASE_URL`, else `fallback`; null where it is none. */
export function readBaseUrl(env: Env, fallback: string, complain: (problem: string) => void): URL | null {
  const text = env['KYOKUN_NEWSLETTER_BASE_URL'] ?? fallback;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && isSiteAddress(url)) return url;
  complain(
    `KYOKUN_NEWSLETTER_BASE_URL の「${text}」を、https://www.example.co.jp/ の形（/ で終わる）で書いてください。`,
  );
  return null;
}

/** The file of the store: `KYOKUN_NEWSLETTER_STORE`, else `fallback`. */
export function readStoreFile(env: Env, fallback: string, complain: (problem: string) => void): string {
  const file = env['KYOKUN_NEWSLETTER_STORE'] ?? fallback;
  if (file === '') {
    complain(
      'KYOKUN_NEWSLETTER_STORE に、購読者の保管庫のファイルを、サイトを公開するフォルダーの外で指定してください。',
    );
  }
  return file;
}

/** Plain HTTP only for this machine: tokens travel in it. */
function isSiteAddress(url: URL): boolean {
  const isLocal = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  const isWeb = url.protocol === 'https:' || (url.protocol === 'http:' && isLocal);
  return isWeb && url.pathname.endsWith('/') && url.search === '' && url.hash === '' && url.username === '';
}
