import { Buffer } from 'node:buffer';
import { buffer } from 'node:stream/consumers';
import DKIM from 'nodemailer/lib/dkim';
import type { DkimKey } from './dkim-key.ts';

/**
 * What a signature covers: the headers of RFC 6376 §5.4.1 that our letters have, and both that RFC 8058 §4 asks for.
 * Nodemailer's own list leaves out `List-Unsubscribe-Post`.
 */
const signedHeaders = [
  ...['From', 'Reply-To', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type'],
  ...['Content-Language', 'List-Id', 'List-Unsubscribe', 'List-Unsubscribe-Post'],
].join(':');

const signature = Buffer.from('DKIM-Signature:');

/** Signs letters; without a key they stay as they are. */
export function letterSigner(key: DkimKey | null): (letter: Uint8Array) => Promise<Uint8Array> {
  if (key === null) return async (letter) => letter;
  const dkim = new DKIM({ ...key, headerFieldNames: signedHeaders });
  return async (letter) => {
    const signed = await buffer(dkim.sign(Buffer.from(letter)));
    // Where it cannot sign, nodemailer lets a letter go as it is.
    if (!signed.subarray(0, signature.length).equals(signature))
      throw new Error('The letter was not signed.');
    return signed;
  };
}
