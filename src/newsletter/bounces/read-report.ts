import { Buffer } from 'node:buffer';
import PostalMime, { type Email } from 'postal-mime';
import { readAddress } from '../mail/address.ts';
import { addressesOf, fieldGroups, fieldOf, type ReportFields } from './report-fields.ts';
import { type Meaning, meaningOf } from './status-meaning.ts';

/** What one message of a mailbox says. */
export type Reading =
  | { readonly kind: 'report'; readonly findings: readonly Finding[] }
  /** A holiday notice, a receipt, an answer by a machine. */
  | { readonly kind: 'automatic' }
  /** A letter to a person. */
  | { readonly kind: 'letter' }
  /** A report that a machine cannot act on, and why, in Japanese. */
  | { readonly kind: 'unreadable'; readonly why: string };

/** What a report says of one recipient. */
export interface Finding {
  readonly about: Meaning | 'complaint';
  /** Whom it concerns, as `readAddress` gives them: the address that we wrote to first, where it is told. */
  readonly addresses: readonly string[];
  /** When the report was written, in milliseconds since 1970. */
  readonly at: number;
  /** What may be the unsubscribe token of the letter that came back; only its recipient's mail has it. */
  readonly tokens: readonly string[];
}

/** Parts that hold the letter that came back, or its headers. */
const returned = new Set([
  'message/rfc822',
  'text/rfc822-headers',
  'message/global',
  'message/global-headers',
]);
const statuses = new Set(['message/delivery-status', 'message/global-delivery-status']);

/** How far into a returned letter is looked, in bytes: all headers, and more. */
const looked = 200_000;

/**
 * Reads a message: a delivery report (RFC 3464), a complaint (ARF, RFC 5965), or something else. Whatever is
 * within the returned letter says nothing of its own.
 */
export async function readReport(bytes: Uint8Array): Promise<Reading> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch {
    return { kind: 'unreadable', why: 'メールの形が崩れています' };
  }
  const texts = (types: ReadonlySet<string>) =>
    mail.attachments.flatMap(({ mimeType, content }) =>
      types.has(mimeType) ? [typeof content === 'string' ? content : textOf(content)] : [],
    );
  const states = texts(statuses).flatMap(fieldGroups);
  const feedback = texts(new Set(['message/feedback-report'])).flatMap(fieldGroups);
  if (states.length + feedback.length === 0) return withoutReport(mail);

  const at = Date.parse(mail.date ?? '');
  if (Number.isNaN(at)) return { kind: 'unreadable', why: '日付がありません' };
  const letters = texts(returned);
  const around = { at, tokens: tokensIn(letters) };
  const findings = [
    ...states.flatMap((fields) => bounceOf(fields, around)),
    ...(await Promise.all(feedback.map((fields) => complaintOf(fields, letters, around)))),
  ].flatMap((finding) => finding ?? []);
  return findings.length > 0
    ? { kind: 'report', findings }
    : { kind: 'unreadable', why: '宛先か結果が書かれていません' };
}

type Around = Pick<Finding, 'at' | 'tokens'>;

/** A group about a recipient; the first of a report is about the whole message. */
function bounceOf(fields: ReportFields, around: Around): readonly Finding[] {
  const addresses = [...addressesOf(fields, 'original-recipient'), ...addressesOf(fields, 'final-recipient')];
  const isRecipient = ['final-recipient', 'original-recipient', 'action'].some((name) => fields.has(name));
  if (!isRecipient) return [];
  const about = meaningOf({
    action: fieldOf(fields, 'action'),
    status: fieldOf(fields, 'status'),
    diagnostic: fieldOf(fields, 'diagnostic-code').replace(/^[\w-]+[ \t]*;[ \t]*/, ''),
  });
  return [{ about, addresses, ...around }];
}

/** Only a complaint of abuse is one (RFC 5965 §3.1 and §7.3); `not-spam` is the opposite. */
async function complaintOf(
  fields: ReportFields,
  letters: readonly string[],
  around: Around,
): Promise<Finding | null> {
  const type = fieldOf(fields, 'feedback-type').toLowerCase();
  if (type === '') return null;
  const named = [
    ...addressesOf(fields, 'original-rcpt-to'),
    ...(await Promise.all(letters.map(recipientsIn))).flat(),
  ];
  const about = type === 'abuse' ? 'complaint' : 'unclear';
  return { about, addresses: named, ...around };
}

async function recipientsIn(letter: string): Promise<readonly string[]> {
  const { to = [] } = await PostalMime.parse(letter).catch((): Partial<Email> => ({}));
  return to.flatMap(({ address = '' }) => {
    const read = readAddress(address);
    return 'address' in read ? [read.address] : [];
  });
}

function tokensIn(letters: readonly string[]): readonly string[] {
  const found = letters.flatMap((letter) => [
    ...letter.replace(/\r?\n[ \t]+/g, '').matchAll(/unsubscribe\?token=([\w-]{43}|[\w-]{76})(?![\w-])/g),
  ]);
  return [...new Set(found.map(([, token = '']) => token))].slice(0, 5);
}

function withoutReport(mail: Email): Reading {
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? '';
  const [from = ''] = (mail.from?.address ?? '').toLowerCase().split('@');
  const type = header('content-type').toLowerCase();
  if (type.includes('disposition-notification')) return { kind: 'automatic' };
  const isBounce =
    /^(?:mailer-daemon|postmaster)$/.test(from) ||
    header('x-failed-recipients') !== '' ||
    type.startsWith('multipart/report');
  if (isBounce) return { kind: 'unreadable', why: '機械が読める部分（message/delivery-status）がありません' };
  const isAutomatic =
    /^auto-/i.test(header('auto-submitted')) ||
    /^auto_?reply$/i.test(header('precedence')) ||
    ['x-autoreply', 'x-autorespond'].some((name) => header(name) !== '');
  return { kind: isAutomatic ? 'automatic' : 'letter' };
}

function textOf(content: ArrayBuffer | Uint8Array): string {
  return Buffer.from(content instanceof Uint8Array ? content : new Uint8Array(content))
    .subarray(0, looked)
    .toString('utf8');
}
