import { readAddress } from './address.ts';

/** How mail leaves, as the environment says it. */
export interface SmtpSettings {
  readonly url: URL;
  /** What stands in `From` and takes the delivery reports. */
  readonly fromAddress: string;
}

/** The environment of a command. */
export type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads `KYOKUN_SMTP_URL` and `KYOKUN_MAIL_FROM`.
 *
 * @param contact the sender where the environment names none
 * @param complain takes what has to be changed, a Japanese sentence each
 * @returns null where something was complained of
 */
export function readSmtpSettings(
  env: Env,
  contact: string,
  complain: (problem: string) => void,
): SmtpSettings | null {
  const text = env['KYOKUN_SMTP_URL'] ?? '';
  const from = readAddress(env['KYOKUN_MAIL_FROM'] ?? contact);
  if ('problem' in from) complain('KYOKUN_MAIL_FROM に、差出人のメールアドレスを書いてください。');
  if (!isServer(text)) {
    // Not repeated: it holds the password.
    complain('KYOKUN_SMTP_URL を、smtps://利用者名:合言葉@smtp.example.co.jp:465 の形で書いてください。');
    return null;
  }
  return 'problem' in from ? null : { url: new URL(text), fromAddress: from.address };
}

function isServer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  // A percent sign that begins no character would be found only when somebody logs in.
  const isWhole = /^(?:[^%]|%[0-9a-f]{2})*$/i.test(username + password);
  return /^smtps?:$/.test(protocol) && hostname !== '' && isWhole;
}
