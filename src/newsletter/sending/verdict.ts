/** What became of one attempt to hand a letter over. */
export type Verdict =
  | { readonly kind: 'accepted' }
  /** Refused for good: there is no such address, or for a reason that is not the recipient's. */
  | { readonly kind: 'bounced' | 'refused'; readonly code: string }
  /** Certainly not taken, and it may be tried again. */
  | { readonly kind: 'later'; readonly code: string }
  /** The server had the bytes, and its answer never came. */
  | { readonly kind: 'in-doubt'; readonly code: string };

/** What nodemailer tells of a letter that failed. */
export interface SendFault {
  readonly code?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
  /** What was answered: `MAIL FROM`, `RCPT TO`, `DATA`. */
  readonly command?: string | undefined;
}

/**
 * Codes that say: this address does not exist, or nobody reads it (RFC 3463 §3.2 and §3.3, RFC 7505 §4). Left out on
 * purpose: 5.1.0 and a bare 550, which servers also give for rules of theirs; 5.1.7 and 5.1.8, which are about the
 * sender; 5.2.2, a mailbox that is full today; all of 5.7, which is about what we are and write.
 */
const noSuchAddress = /^5\d\d[ -]5\.(?:1\.(?:1|2|3|6|10)|2\.1)(?!\d)/;

/**
 * Judges a failed attempt.
 *
 * @param bytesGiven whether any of the message was given to the connection. Before that no server can have taken
 *   it; after it, only an answer to the message itself says that the server has not (RFC 5321 §4.2.5, §6.1).
 */
export function verdictOf(fault: SendFault, bytesGiven: boolean): Verdict {
  const { responseCode, response = '' } = fault;
  const code = codeOf(fault);
  const answered = fault.code === 'EENVELOPE' || fault.code === 'EMESSAGE';
  if (bytesGiven && fault.code !== 'EMESSAGE') return { kind: 'in-doubt', code };
  if (!answered) return { kind: 'later', code };
  // Nodemailer itself refuses what the server has said it would not take, for example because of its size.
  if (responseCode === undefined) return bytesGiven ? { kind: 'in-doubt', code } : { kind: 'refused', code };
  if (responseCode >= 500) {
    // An answer to MAIL FROM is about our own address.
    const isBounce = noSuchAddress.test(response) && fault.command !== 'MAIL FROM';
    return { kind: isBounce ? 'bounced' : 'refused', code };
  }
  return responseCode >= 400 || !bytesGiven ? { kind: 'later', code } : { kind: 'in-doubt', code };
}

/** A failure in a few characters, without what the server wrote: its answers name the address. */
export function codeOf({ code, response = '', responseCode }: SendFault): string {
  const [, enhanced] = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})(?!\d)/.exec(response) ?? [];
  if (responseCode === undefined) return code ?? 'unknown';
  return enhanced === undefined ? String(responseCode) : `${responseCode} ${enhanced}`;
}
