import { type DkimKey, readDkimKey } from '../mail/dkim-key.ts';
import { type Env, readSmtpSettings, type SmtpSettings } from '../mail/smtp-settings.ts';
import { readBaseUrl, readStoreFile, SettingsProblem } from '../service/settings.ts';

/** By which way and how fast letters leave. */
export interface Route {
  readonly smtp: SmtpSettings;
  /** At once, at most. */
  readonly connections: number;
  /** Letters a second, at most. */
  readonly rate: number;
  readonly dkim: DkimKey | null;
}

/** What a sending needs from the environment. */
export interface SendingSettings extends Route {
  readonly storeFile: string;
  /** The site's address as readers know it, ending with a slash. */
  readonly baseUrl: URL;
}

/** What the settings are read from. */
export interface SendingSettingsGiven {
  readonly env: Env;
  readonly site: { readonly baseUrl: string; readonly contact: string };
  readonly readFile: (file: string) => string;
}

/**
 * Reads the settings from the environment (src/newsletter/env.example explains each).
 *
 * @param need a test mail asks for no store
 * @throws {SettingsProblem} with everything that has to be changed
 */
export function readSendingSettings(
  { env, site, readFile }: SendingSettingsGiven,
  need: { readonly store: boolean } = { store: true },
): SendingSettings {
  const problems: string[] = [];
  const complain = (problem: string) => problems.push(`- ${problem}`);
  const smtp = readSmtpSettings(env, site.contact, complain);
  const baseUrl = readBaseUrl(env, site.baseUrl, complain);
  const settings = {
    storeFile: need.store ? readStoreFile(env, '', complain) : '',
    connections: readNumber(env, 'KYOKUN_MAIL_CONNECTIONS', { fallback: 5, most: 50, whole: true }, complain),
    rate: readNumber(env, 'KYOKUN_MAIL_RATE', { fallback: 10, most: 10_000, whole: false }, complain),
    dkim: readDkimKey(env, readFile, complain),
  };
  if (problems.length > 0 || smtp === null || baseUrl === null) {
    throw new SettingsProblem(
      `号を送れません。次のところを直してください（書き方: src/newsletter/env.example）。何も送っていません。\n${problems.join('\n')}`,
    );
  }
  return { ...settings, smtp, baseUrl };
}

function readNumber(
  env: Env,
  name: string,
  { fallback, most, whole }: { readonly fallback: number; readonly most: number; readonly whole: boolean },
  complain: (problem: string) => void,
): number {
  const text = env[name] ?? '';
  if (text === '') return fallback;
  const value = /^\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  if (value > 0 && value <= most && (!whole || Number.isInteger(value))) return value;
  complain(`${name} の「${text}」を、0より大きく${most}までの${whole ? '整数' : '数'}で書いてください。`);
  return fallback;
}
