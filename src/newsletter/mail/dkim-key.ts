import { createPrivateKey } from 'node:crypto';
import type { Env } from './smtp-settings.ts';

/** What letters are signed with (DKIM, RFC 6376). */
export interface DkimKey {
  readonly domainName: string;
  readonly keySelector: string;
  /** PEM. */
  readonly privateKey: string;
}

/** The shortest RSA key that a receiver may accept (RFC 8301 §3.2). */
const LEAST_BITS = 1024;

/**
 * Reads `KYOKUN_DKIM_DOMAIN`, `KYOKUN_DKIM_SELECTOR` and `KYOKUN_DKIM_KEY_FILE`: all three or none. The key is
 * tried here, because nodemailer sends a letter without a signature where it cannot sign.
 *
 * @param readFile throws where it cannot
 * @param complain takes what has to be changed, a Japanese sentence each
 * @returns null where there is none, or something was complained of
 */
export function readDkimKey(
  env: Env,
  readFile: (file: string) => string,
  complain: (problem: string) => void,
): DkimKey | null {
  const names = ['KYOKUN_DKIM_DOMAIN', 'KYOKUN_DKIM_SELECTOR', 'KYOKUN_DKIM_KEY_FILE'] as const;
  const [domain, selector, file] = names.map((name) => env[name] ?? '');
  const missing = names.filter((name) => !env[name]);
  if (missing.length === names.length) return null;
  if (!domain || !selector || !file) {
    complain(
      `DKIM の設定が足りません。${missing.join('、')} も書くか、${names.join('、')} をすべて消してください。`,
    );
    return null;
  }
  if (!/^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/i.test(domain)) {
    complain(`KYOKUN_DKIM_DOMAIN の「${domain}」を、example.co.jp の形で書いてください。`);
  }
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i.test(selector)) {
    complain(
      `KYOKUN_DKIM_SELECTOR の「${selector}」を、英数字で書いてください（DNSの ${selector}._domainkey の名前）。`,
    );
  }
  const privateKey = keyIn(file, readFile, complain);
  return privateKey === null ? null : { domainName: domain, keySelector: selector, privateKey };
}

function keyIn(
  file: string,
  readFile: (file: string) => string,
  complain: (problem: string) => void,
): string | null {
  try {
    const key = createPrivateKey(readFile(file));
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    if (key.asymmetricKeyType === 'rsa' && bits >= LEAST_BITS) {
      return key.export({ type: 'pkcs8', format: 'pem' }).toString();
    }
    complain(`KYOKUN_DKIM_KEY_FILE の「${file}」は、${LEAST_BITS}ビット以上のRSAの鍵ではありません。`);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    complain(
      `KYOKUN_DKIM_KEY_FILE の「${file}」を、PEM形式のRSAの秘密鍵として読めません（${reason}）。ファイルの場所と権限を確かめてください。`,
    );
  }
  return null;
}
