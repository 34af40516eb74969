import { createHash } from 'node:crypto';
import type { Topic } from '#domain/newsletter/topics.ts';
import { inJapan } from '#domain/publication/moment.ts';
import type { EditionMail } from '../mail/edition-mail.ts';
import { audienceOf } from '../store/audience.ts';
import { beginSending, changeDigest, dropSending, newestSending, type Sending } from '../store/sendings.ts';
import type { Store } from '../store/store.ts';
import { SendingProblem } from './problem.ts';

/** What decides whether a sending begins, goes on, or is refused. */
export interface BeginGiven {
  readonly store: Store;
  readonly edition: string;
  readonly mail: EditionMail;
  readonly topics: readonly Topic[];
  /** To everybody anew, although it was sent. */
  readonly again: boolean;
  /** Goes on although the mail reads differently now. */
  readonly changed: boolean;
  /** Whether `content/newsletters/<id>.sent.yaml` is there. */
  readonly hasRecord: boolean;
}

/** What a sending would do: begin, or go on with an unfinished one. */
export type Plan = { readonly kind: 'begin' } | { readonly kind: 'continue'; readonly sending: Sending };

/** What tells one text of a mail from another. */
export function digestOf({ subject, html, text }: EditionMail): string {
  return createHash('sha256')
    .update(JSON.stringify([subject, html, text]))
    .digest('hex');
}

/**
 * Says what a sending would do; writes nothing.
 *
 * @throws {SendingProblem} where it must not
 */
export function planSending(given: BeginGiven): Plan {
  const { store, edition, mail, again, changed, hasRecord } = given;
  const sending = newestSending(store, edition);
  if (sending !== undefined && sending.finishedAt === null) {
    if (again) {
      throw new SendingProblem(
        `号「${edition}」は、まだ送り終えていません。--again を付けずに、同じコマンドで残りを送ってください。何も送っていません。`,
      );
    }
    if (sending.digest !== digestOf(mail) && !changed) {
      throw new SendingProblem(
        `号「${edition}」の文面が、${timeOf(sending.begunAt)}に送り始めたときと違います。残りの方だけに違う文面が届くことになるため、送りません。\n` +
          '- 号と記事の原稿を、送り始めたときの内容に戻す（訂正は、次の号と公開ページで知らせます）\n' +
          '- または、--changed を付けて、残りの方には今の文面で送る',
      );
    }
    return { kind: 'continue', sending };
  }
  if (again) return { kind: 'begin' };
  if (sending !== undefined) {
    throw new SendingProblem(
      `号「${edition}」は、${timeOf(sending.finishedAt ?? sending.begunAt)}に送り終えています。もう一度送ると、登録している全員に、また届きます。それでも送るなら --again を付けてください。何も送っていません。`,
    );
  }
  if (hasRecord) {
    throw new SendingProblem(
      `号「${edition}」を送った記録（content/newsletters/${edition}.sent.yaml）がありますが、この保管庫には、誰に送ったかの記録がありません。控えから戻したか、別の保管庫か、別の方法で送っています。全員にあらためて送るなら --again を付けてください。何も送っていません。`,
    );
  }
  return { kind: 'begin' };
}

/**
 * Begins a sending, or takes up an unfinished one. When it returns, everybody it goes to and the record of what the
 * edition carried are on the disk; before that nothing may leave.
 *
 * @param writeRecord writes the record durably
 * @throws {SendingProblem} where it must not begin, or nobody would get it, or the record cannot be written
 */
export async function takeUpSending(
  given: BeginGiven,
  now: number,
  writeRecord: () => Promise<void>,
): Promise<Sending> {
  const { store, edition, topics, hasRecord } = given;
  const digest = digestOf(given.mail);
  const plan = planSending(given);
  if (plan.kind === 'begin' && audienceOf(store, topics).recipients === 0) {
    throw new SendingProblem('この号を受け取る方が、いません。何も送っていません。');
  }
  const sending =
    plan.kind === 'begin' ? beginSending(store, { edition, digest, topics, now }) : plan.sending;
  try {
    if (!hasRecord) await writeRecord();
  } catch (error) {
    if (plan.kind === 'begin') dropSending(store, sending.id);
    const code = error instanceof Error && 'code' in error ? `（${String(error.code)}）` : '';
    throw new SendingProblem(
      `送った記録（content/newsletters/${edition}.sent.yaml）を書けません${code}。ディスクの空きと、フォルダーの権限を確かめてください。記録がなければ訂正を知らせられないため、何も送っていません。`,
      { cause: error },
    );
  }
  if (sending.digest !== digest) changeDigest(store, sending.id, digest);
  return sending;
}

/** A time for people: 2026-11-30 08:00. */
export function timeOf(milliseconds: number): string {
  return inJapan(new Date(milliseconds).toISOString()).slice(0, 16).replace('T', ' ');
}
