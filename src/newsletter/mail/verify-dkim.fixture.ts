import { Buffer } from 'node:buffer';
import { createHash, createVerify } from 'node:crypto';
import { expect } from 'vitest';

/** What a receiver does (RFC 6376 §6.1), apart from asking the DNS for the key; `h=` and whether all of it holds. */
export function verifyDkim(
  bytes: Uint8Array,
  publicKey: string,
): { readonly signed: readonly string[]; readonly holds: boolean } {
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
