import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { publisher } from '../edition.fixture.ts';
import { readSendingSettings } from './settings.ts';

const rsa = (bits: number) =>
  generateKeyPairSync('rsa', {
    modulusLength: bits,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  }).privateKey;
const ed25519 = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const files: Readonly<Record<string, string>> = { good: rsa(2048), short: rsa(512), ed25519, text: 'x' };
const readFile = (file: string): string => {
  const found = files[file];
  if (found === undefined) throw Object.assign(new Error('none'), { code: 'ENOENT' });
  return found;
};
const env = { KYOKUN_NEWSLETTER_STORE: '/s.sqlite', KYOKUN_SMTP_URL: 'smtps://u:secret@smtp.aoba.jp' };
const dkim = { KYOKUN_DKIM_DOMAIN: 'aoba.jp', KYOKUN_DKIM_SELECTOR: 's1', KYOKUN_DKIM_KEY_FILE: 'good' };
const read = (changes: Readonly<Record<string, string | undefined>>) =>
  readSendingSettings({ env: { ...env, ...changes }, site: publisher, readFile });

test('what the environment leaves out is careful', () => {
  expect(read({})).toMatchObject({
    connections: 5,
    rate: 10,
    dkim: null,
    smtp: { fromAddress: publisher.contact },
    baseUrl: new URL(publisher.baseUrl),
  });
});

test('a key is read with its domain and selector', () => {
  expect(read({ ...dkim, KYOKUN_MAIL_RATE: '0.5' })).toMatchObject({
    rate: 0.5,
    dkim: { domainName: 'aoba.jp', keySelector: 's1' },
  });
});

describe('refused with what to write', () => {
  test.each([
    [{ KYOKUN_NEWSLETTER_STORE: undefined }, 'KYOKUN_NEWSLETTER_STORE'],
    [{ KYOKUN_SMTP_URL: undefined }, 'KYOKUN_SMTP_URL'],
    [{ KYOKUN_MAIL_CONNECTIONS: '0' }, '「0」を、0より大きく50までの整数'],
    [{ KYOKUN_MAIL_CONNECTIONS: '1.5' }, '整数'],
    [{ KYOKUN_MAIL_RATE: '-1' }, 'KYOKUN_MAIL_RATE の「-1」'],
    [{ KYOKUN_MAIL_RATE: '速く' }, 'KYOKUN_MAIL_RATE の「速く」'],
    [{ KYOKUN_DKIM_DOMAIN: 'aoba.jp' }, 'KYOKUN_DKIM_SELECTOR、KYOKUN_DKIM_KEY_FILE も書くか'],
    [{ ...dkim, KYOKUN_DKIM_DOMAIN: 'aoba' }, 'KYOKUN_DKIM_DOMAIN の「aoba」'],
    [{ ...dkim, KYOKUN_DKIM_SELECTOR: 's 1' }, 'KYOKUN_DKIM_SELECTOR の「s 1」'],
    [
      { ...dkim, KYOKUN_DKIM_KEY_FILE: 'missing' },
      '「missing」を、PEM形式のRSAの秘密鍵として読めません（ENOENT）',
    ],
    [{ ...dkim, KYOKUN_DKIM_KEY_FILE: 'text' }, '「text」を、PEM形式のRSAの秘密鍵として読めません'],
    [{ ...dkim, KYOKUN_DKIM_KEY_FILE: 'short' }, '1024ビット以上のRSAの鍵ではありません'],
    [{ ...dkim, KYOKUN_DKIM_KEY_FILE: 'ed25519' }, '1024ビット以上のRSAの鍵ではありません'],
  ])('%j', (changes, mention) => {
    expect(() => read(changes)).toThrow(mention);
    expect(() => read(changes)).not.toThrow('secret');
  });
});
