import { describe, expect, test } from 'vitest';
import { readSettings, SettingsProblem } from './settings.ts';

const site = {
  baseUrl: 'https://www.kyokun.test/security/',
  contact: 'contact@kyokun.test',
  publisher: { name: '見本社', address: '東京都' },
};
const env = { KYOKUN_NEWSLETTER_STORE: '/s.sqlite', KYOKUN_SMTP_URL: 'smtps://u:p%40ss@smtp.kyokun.test' };
const given = { env, isDev: false, site, devStoreFile: '/dev.sqlite' };

test('what the environment leaves out comes from the site', () => {
  const { baseUrl, smtp, ...rest } = readSettings(given);
  expect(baseUrl.href).toBe(site.baseUrl);
  expect(smtp?.fromAddress).toBe(site.contact);
  expect(rest).toEqual({ storeFile: '/s.sqlite', host: '127.0.0.1', port: 4322, proxies: new Set() });
});

test('a trial needs no environment, and no publisher', () => {
  const placeholder = {
    ...site,
    baseUrl: 'https://example.co.jp/',
    publisher: { name: '（発行者名）', address: '' },
  };
  const settings = readSettings({ ...given, env: {}, isDev: true, site: placeholder });
  expect(settings).toMatchObject({ storeFile: '/dev.sqlite', smtp: null });
  expect(settings.baseUrl.href).toBe('http://localhost:4322/');
});

describe('refused with what to write', () => {
  test.each([
    [{ KYOKUN_NEWSLETTER_STORE: undefined }, 'KYOKUN_NEWSLETTER_STORE'],
    [{ KYOKUN_NEWSLETTER_LISTEN: '4322' }, '「4322」'],
    [{ KYOKUN_NEWSLETTER_LISTEN: '127.0.0.1:70000' }, '70000'],
    [{ KYOKUN_NEWSLETTER_BASE_URL: 'http://www.kyokun.test/' }, 'http://www.kyokun.test/'],
    [{ KYOKUN_NEWSLETTER_BASE_URL: 'https://www.kyokun.test/a' }, 'で終わる'],
    [{ KYOKUN_NEWSLETTER_PROXIES: '127.0.0.1, proxy' }, '「proxy」'],
    [{ KYOKUN_SMTP_URL: 'http://x/' }, 'KYOKUN_SMTP_URL'],
    [{ KYOKUN_SMTP_URL: 'smtps://u:100%@x/' }, 'KYOKUN_SMTP_URL'],
    [{ KYOKUN_MAIL_FROM: 'a' }, 'KYOKUN_MAIL_FROM'],
  ])('%j', (changes, mention) => {
    expect(() => readSettings({ ...given, env: { ...env, ...changes } })).toThrow(mention);
  });

  test.each([
    [{ publisher: { name: '（発行者名）', address: '東京都' } }, '発行者名'],
    [{ publisher: { name: '見本社', address: '（住所未設定）' } }, '発行者の住所'],
    [{ contact: 'kyokun@example.co.jp' }, '連絡先'],
    [{ baseUrl: 'https://example.co.jp/' }, 'baseUrl'],
  ])('a placeholder: %j', (changes, mention) => {
    expect(() => readSettings({ ...given, site: { ...site, ...changes } })).toThrow(mention);
  });

  test('everything at once, without the password', () => {
    const bad = { KYOKUN_SMTP_URL: 'ftp://user:secret@host', KYOKUN_NEWSLETTER_LISTEN: 'x' };
    try {
      readSettings({ ...given, env: bad });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(SettingsProblem);
      expect(String(error).match(/^- /gm)).toHaveLength(3);
      expect(String(error)).not.toContain('secret');
    }
  });
});
