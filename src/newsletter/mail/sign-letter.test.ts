import { Buffer } from 'node:buffer';
import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { publisher } from '../edition.fixture.ts';
import { toEml } from './message.ts';
import { letterSigner } from './sign-letter.ts';

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

/** What a receiver does (RFC 6376 §6.1), apart from asking the DNS for the key; `h=` and whether all of it holds. */
function verify(bytes: Uint8Array): { readonly signed: readonly string[]; readonly holds: boolean } {
  const raw = Buffer.from(bytes).toString('latin1');
  const end = raw.indexOf('\r\n\r\n');
  const headers = raw.slice(0, end).split(/\r\n(?![ \t])/);
  const body = raw.slice(end + 4);
  const [signature = '', ...rest] = headers;
  const tags = new Map(
    signature
      .slice('DKIM-Signature:'.length)
      .split(';')
      .map((tag) => /^\s*(\w+)=([\s\S]*)$/.exec(tag))
      .flatMap((found) => (found ? [[found[1] ?? '', (found[2] ?? '').replace(/\s+/g, '')] as const] : [])),
  );
  expect(Object.fromEntries(tags)).toMatchObject({
    v: '1',
    a: 'rsa-sha256',
    c: 'relaxed/relaxed',
    d: 'aoba.jp',
    s: 's1',
  });
  const relaxedBody = `${body
    .replace(/[ \t]+/g, ' ')
    .replace(/ \r\n/g, '\r\n')
    .replace(/(?:\r\n)+$/, '')}\r\n`;
  const bodyHash = createHash('sha256').update(relaxedBody, 'latin1').digest('base64');
  const relaxed = (header: string) => {
    const colon = header.indexOf(':');
    const value = header
      .slice(colon + 1)
      .replaceAll('\r\n', '')
      .replace(/[ \t]+/g, ' ')
      .trim();
    return `${header.slice(0, colon).toLowerCase().trim()}:${value}`;
  };
  const signed = (tags.get('h') ?? '').split(':');
  const lines = signed.map((name) => {
    const [found, ...more] = rest.filter((header) =>
      header.toLowerCase().startsWith(`${name.toLowerCase()}:`),
    );
    expect(more).toEqual([]);
    return `${relaxed(found ?? `${name}: missing`)}\r\n`;
  });
  const own = relaxed(signature.replace(/\bb=[\s\S]*$/, 'b='));
  const holds =
    tags.get('bh') === bodyHash &&
    createVerify('RSA-SHA256')
      .update(lines.join('') + own, 'latin1')
      .verify(publicKey, tags.get('b') ?? '', 'base64');
  return { signed, holds };
}

const sign = letterSigner({ domainName: 'aoba.jp', keySelector: 's1', privateKey });

test('the signature holds, and covers what RFC 8058 asks for', async () => {
  const { signed, holds } = verify(await sign(letter));
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
  expect(verify(Buffer.from(text.replace(from, to), 'latin1')).holds).toBe(false);
});

test('a letter that cannot be signed is not sent', async () => {
  const broken = letterSigner({ domainName: 'aoba.jp', keySelector: 's1', privateKey: 'no key' });
  await expect(broken(letter)).rejects.toThrow('not signed');
});
