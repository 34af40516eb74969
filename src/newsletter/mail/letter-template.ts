import { Buffer } from 'node:buffer';
import type { SiteConfig } from '#site';
import { type Letter, toEml } from './message.ts';

/** What is each recipient's own in a letter. */
export interface OwnParts {
  /** An address as `readAddress` gives it. */
  readonly to: string;
  /** What stands in the links instead of the template's. */
  readonly token: string;
  readonly messageId: string;
  readonly date: Date;
}

/** Bytes of a line of base64 (RFC 2045 §6.8: 76 characters). */
const LINE = 57;

/**
 * Has nodemailer write a letter once, and makes every recipient's from it: the headers that are their own, and the
 * lines of the two parts in which the token stands. Encoding 60 KB anew for each would take most of the time.
 *
 * @param letter with `token` wherever a recipient's own will stand
 * @throws {Error} where nodemailer wrote something that this cannot take apart
 */
export async function letterTemplate(
  letter: Letter,
  token: string,
  site: SiteConfig,
): Promise<(own: OwnParts) => Uint8Array> {
  const raw = Buffer.from(await toEml(letter, site)).toString('latin1');
  const end = raw.indexOf('\r\n\r\n');
  const head = raw.slice(0, end);
  const pieces = bodyPieces(raw.slice(end), token);
  for (const name of ['To', 'Message-ID', 'Date']) setHeader(head, name, '');
  if (head.split(token).length !== 2) throw new Error('The token does not stand once in the headers.');

  return (own) => {
    if (own.token.length !== token.length) throw new Error('A token of another length.');
    if (!/^[!-;=?-~]+$/.test(own.to)) throw new Error('This is no address.');
    const ownHead = Object.entries({
      To: own.to,
      'Message-ID': own.messageId,
      Date: own.date.toUTCString().replace('GMT', '+0000'),
    }).reduce((text, [name, value]) => setHeader(text, name, value), head);
    return Buffer.concat([
      Buffer.from(ownHead.replace(token, own.token), 'latin1'),
      ...pieces.map((piece) =>
        'fixed' in piece
          ? piece.fixed
          : Buffer.from(toLines(piece.own.replaceAll(token, own.token)), 'latin1'),
      ),
    ]);
  };
}

/** A piece of a message's body: the same for all, or bytes (as Latin-1) in which the token stands, to be encoded. */
type Piece = { readonly fixed: Uint8Array } | { readonly own: string };

function bodyPieces(body: string, token: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const fixed = (text: string) => pieces.push({ fixed: Buffer.from(text, 'latin1') });
  let done = 0;
  for (const match of body.matchAll(
    /(?<=\r\nContent-Transfer-Encoding: base64\r\n\r\n)[\w+/=\r\n]+?(?=\r\n--)/g,
  )) {
    const [encoded] = match;
    const bytes = Buffer.from(encoded, 'base64').toString('latin1');
    if (toLines(bytes) !== encoded) throw new Error('The part is not encoded as expected.');
    const first = bytes.indexOf(token);
    if (first === -1) continue;
    // Whole lines, from the first that has a token to the last.
    const from = Math.floor(first / LINE);
    const to = Math.ceil((bytes.lastIndexOf(token) + token.length) / LINE);
    const at = (line: number) => Math.min(match.index + line * 78, match.index + encoded.length);
    const isLast = to * LINE >= bytes.length;
    fixed(body.slice(done, at(from)));
    pieces.push({ own: bytes.slice(from * LINE, to * LINE) });
    done = isLast ? match.index + encoded.length : at(to) - 2;
  }
  fixed(body.slice(done));
  return pieces;
}

/** Base64 in lines, without the last line break. */
function toLines(bytes: string): string {
  return Buffer.from(bytes, 'latin1')
    .toString('base64')
    .replace(/.{76}(?=.)/g, '$&\r\n');
}

/** @throws {Error} where the header does not stand there */
function setHeader(head: string, name: string, value: string): string {
  const lines = new RegExp(`^${name}:.*(?:\\r\\n[ \\t].*)*$`, 'm');
  if (!lines.test(head)) throw new Error(`There is no header ${name}.`);
  return head.replace(lines, () => `${name}: ${value}`);
}
