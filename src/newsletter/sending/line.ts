import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SmtpServer } from '../mail/smtp-server.ts';
import { type SendFault, type Verdict, verdictOf } from './verdict.ts';

/** One open connection to the mail server; it carries one letter at a time. */
export interface Line {
  /**
   * Hands one letter over. `handOver` is called once, when the server has taken the envelope and waits for the
   * message; its first byte leaves when the promise resolves, and none does when it rejects.
   */
  readonly send: (letter: Letter, handOver: () => Promise<void>) => Promise<Handed>;
  /** False once the connection can carry nothing more. */
  readonly isOpen: () => boolean;
  /** Whether it has carried a letter before; such a line may have been closed by the server meanwhile. */
  readonly isUsed: () => boolean;
  /** Says goodbye where it can. */
  readonly close: () => void;
}

/** A letter and its envelope. */
export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly bytes: Uint8Array;
}

/** What became of a letter. `lineEnded`: because the connection ended, not because of the letter. */
export interface Handed {
  readonly verdict: Verdict;
  readonly lineEnded: boolean;
}

/** No connection could be had; `isLogin`: the server knows us, and refuses the name or the password. */
export class LineProblem extends Error {
  override readonly name = 'LineProblem';
  readonly isLogin: boolean;
  constructor(reason: string, isLogin: boolean) {
    super(reason);
    this.isLogin = isLogin;
  }
}

/**
 * How long an answer may take, in milliseconds. RFC 5321 §4.5.3.2.6 asks a client to wait ten minutes for the one to
 * the message: whoever hangs up earlier does not know what became of it.
 */
const PATIENCE = 600_000;

/**
 * Opens a connection and logs in. (Nodemailer's own pool would do that too, but it sends letters again by itself and
 * does not say whether a letter that failed may have been taken.)
 *
 * @param patience milliseconds that an answer may take
 * @throws {LineProblem}
 */
export async function openLine(server: SmtpServer, patience = PATIENCE): Promise<Line> {
  const connection = new SMTPConnection({ ...server.options, socketTimeout: patience });
  // What ends a connection is told to the login or the letter under way; between letters `isOpen` says it.
  connection.on('error', () => {});
  await connected(connection, server);
  let used = false;
  return {
    isOpen: () => !connection.destroyed,
    isUsed: () => used,
    close: () => {
      if (!connection.destroyed) connection.quit();
      connection.close();
    },
    send: async (letter, handOver) => {
      const { fault, bytesGiven } = await carry(connection, letter, handOver);
      used = true;
      if (fault === null) return { verdict: { kind: 'accepted' }, lineEnded: false };
      const isAboutLetter =
        (fault.code === 'EENVELOPE' || fault.code === 'EMESSAGE') && fault.responseCode !== 421;
      if (isAboutLetter && !connection.destroyed) await reset(connection);
      else connection.close();
      return { verdict: verdictOf(fault, bytesGiven), lineEnded: !isAboutLetter };
    },
  };
}

function connected(connection: SMTPConnection, { login }: SmtpServer): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: SendFault & Error, isLogin: boolean) => {
      reject(new LineProblem(reasonOf(error), isLogin));
      connection.close();
    };
    connection.once('error', (error) => fail(error, false));
    connection.once('end', () => reject(new LineProblem('Connection closed', false)));
    connection.connect((error) => {
      if (error) return fail(error, false);
      if (login === null) return resolve();
      connection.login({ credentials: login }, (refused) => {
        if (!refused) return resolve();
        fail(refused, refused.code === 'EAUTH' && (refused.responseCode ?? 500) >= 500);
      });
    });
  });
}

/** What an operator needs to find the cause; an answer to the login or the greeting names no recipient. */
function reasonOf({ message, code }: Error & SendFault): string {
  return code === undefined || message.includes(code) ? message : `${code}: ${message}`;
}

function carry(
  connection: SMTPConnection,
  { from, to, bytes }: Letter,
  handOver: () => Promise<void>,
): Promise<{ readonly fault: SendFault | null; readonly bytesGiven: boolean }> {
  return new Promise((resolve) => {
    let isAsked = false;
    let bytesGiven = false;
    const message = new Readable({
      // Asked for only when the server has answered DATA with 354.
      read() {
        if (isAsked) return;
        isAsked = true;
        handOver().then(
          () => {
            if (message.destroyed) return;
            bytesGiven = true;
            message.push(bytes);
            message.push(null);
          },
          (error: Error) => message.destroy(error),
        );
      },
    });
    connection.send({ from, to: [to], size: bytes.length }, message, (error) => {
      // The connection may live on: what is handed over from now on would reach the server as commands.
      if (error && !bytesGiven) message.destroy();
      resolve({ fault: error, bytesGiven });
    });
  });
}

/** Makes the connection ready for the next letter. */
function reset(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve) => {
    connection.once('end', resolve);
    connection.reset((error) => {
      connection.off('end', resolve);
      if (error) connection.close();
      resolve();
    });
  });
}
