import type { SiteConfig } from '#site';
import type { EditionMail } from '../mail/edition-mail.ts';
import { toEml } from '../mail/message.ts';
import { letterSigner } from '../mail/sign-letter.ts';
import { smtpServerOf } from '../mail/smtp-server.ts';
import type { Random } from '../store/store.ts';
import { nobodysToken } from '../store/unsubscribe-token.ts';
import { LineProblem, openLine } from './line.ts';
import { linksOf } from './links.ts';
import { SendingProblem } from './problem.ts';
import type { Route } from './settings.ts';

/** What marks a mail as a trial. */
const mark = '【テスト】';

/** What a test mail is made of. */
export interface TestMailGiven {
  readonly mail: EditionMail;
  readonly to: string;
  readonly site: SiteConfig;
  readonly route: Route;
  readonly serviceUrl: string;
  readonly random: Random;
  readonly now: number;
}

/**
 * Sends one marked mail to one address. Its unsubscribe address is made like a real one and belongs to nobody; the
 * store is not touched.
 *
 * @throws {SendingProblem} where the server did not take it
 */
export async function sendTestMail(given: TestMailGiven): Promise<void> {
  const { mail, to, site, route, serviceUrl, random, now } = given;
  const from = route.smtp.fromAddress;
  const letter = {
    mail: { ...mail, subject: `${mark}${mail.subject}` },
    from,
    to,
    links: linksOf(serviceUrl, nobodysToken(random)),
    date: new Date(now),
    messageId: `<test-${Buffer.from(random(12)).toString('hex')}@${new URL(site.baseUrl).hostname}>`,
  };
  const bytes = await letterSigner(route.dkim)(await toEml(letter, site));
  try {
    const line = await openLine(smtpServerOf(route.smtp.url));
    const { verdict } = await line.send({ from, to, bytes }, async () => {});
    line.close();
    if (verdict.kind === 'accepted') return;
    throw new SendingProblem(
      verdict.kind === 'in-doubt'
        ? `テストのメールを渡している途中で、メールサーバーとの接続が切れました（${verdict.code}）。届いたかどうか、受信箱で確かめてください。`
        : `メールサーバーが、テストのメールを断りました（${verdict.code}）。宛先と、KYOKUN_MAIL_FROM などの設定を確かめてください。`,
    );
  } catch (error) {
    if (!(error instanceof LineProblem)) throw error;
    throw new SendingProblem(
      `メールサーバーにつながりません（${error.message}）。KYOKUN_SMTP_URL を確かめてください。`,
      { cause: error },
    );
  }
}
