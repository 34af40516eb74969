import { createTransport } from 'nodemailer';
import type { Letter } from './letter.ts';
import { smtpServerOf } from './smtp-server.ts';

/** What became of a letter: taken, refused for now (try later), or refused for good. */
export type Delivery =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'later' | 'refused'; readonly code: string };

/** Carries letters, one recipient each. It never throws. */
export interface Postman {
  readonly deliver: (letter: Letter) => Promise<Delivery>;
  readonly close: () => void;
}

/** How to reach the mail server, as `KYOKUN_SMTP_URL` has it: `smtp(s)://user:password@host:port`. */
export interface SmtpGiven {
  readonly url: URL;
  readonly from: { readonly name: string; readonly address: string };
}

const SECONDS = 1000;

/**
 * Sends by SMTP. Nodemailer reads neither files nor addresses that
 * a letter might name, and the recipient is an address object, in which a line break cannot smuggle a second one.
 */
export function smtpPostman({ url, from }: SmtpGiven): Postman {
  const { options, login } = smtpServerOf(url);
  const transport = createTransport({
    ...options,
    ...(login !== null && { auth: login }),
    socketTimeout: 60 * SECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    deliver: async (letter) => {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: letter.to },
          subject: letter.subject,
          text: letter.text,
          html: letter.html,
          textEncoding: 'base64',
          // RFC 3834: nobody's holiday notice should answer.
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { outcome: 'accepted' };
      } catch (error) {
        return deliveryOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/** A reply of 5xx to the recipient or the message is final (RFC 5321 §4.2.1); everything else may pass. */
function deliveryOf(error: unknown): Delivery {
  const { responseCode, code, command } = error as {
    responseCode?: number;
    code?: string;
    command?: string;
  };
  const reason = String(responseCode ?? code ?? 'unknown');
  const isFinal = responseCode !== undefined && responseCode >= 500 && /^(?:RCPT|DATA)/.test(command ?? '');
  return { outcome: isFinal ? 'refused' : 'later', code: reason };
}
