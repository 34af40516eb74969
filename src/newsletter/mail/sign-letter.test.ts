import { Buffer } from 'node:buffer';
import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { publisher } from '../edition.fixture.ts';
import { toEml } from './message.ts';
import { letterSigner } from './sign-letter.ts';
import { verifyDkim } from './verify-dkim.fixture.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const letter = await toEml(
  {
    mail: { subject: '髙﨑①㈱【漏えい】の朝に、もう一度', html: '<p>本文</p>', text: '本文\n' },
    from: 'news@aoba.jp',
    to: 'yomite@umibe.jp',
    links: { unsubscribe: 'https://kyokun.aoba.jp/u?token=a', preferences: 'https://kyokun.aoba.jp/p' },
    date: new Date('2026-11-30T08:00:00+09:00'),
    messageId: '<one@kyokun.aoba.jp>',
  },
  publisher,
);

const sign = letterSigner({ domainName: 'aoba.jp', keySelector: 's1', privateKey });

test('the signature holds, and covers what RFC 8058 asks for', async () => {
  const { signed, holds } = verifyDkim(await sign(letter), publicKey);
  expect(holds).toBe(true);
  expect(signed).toEqual(
    expect.arrayContaining(['from', 'to', 'subject', 'date', 'list-unsubscribe', 'list-unsubscribe-post']),
  );
});

test.each([
  ['List-Unsubscribe', 'token=a', 'token=b'],
  ['List-Unsubscribe-Post', 'One-Click', 'Two-Clicks'],
  ['the body', '5pys', '5pyx'],
])('%s cannot be changed on the way', async (_what, from, to) => {
  const text = Buffer.from(await sign(letter)).toString('latin1');
  expect(text).toContain(from);
  expect(verifyDkim(Buffer.from(text.replace(from, to), 'latin1'), publicKey).holds).toBe(false);
});

test('a letter that cannot be signed is not sent', async () => {
  const broken = letterSigner({ domainName: 'aoba.jp', keySelector: 's1', privateKey: 'no key' });
  await expect(broken(letter)).rejects.toThrow('not signed');
});
