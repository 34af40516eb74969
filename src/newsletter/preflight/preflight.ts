import { Buffer } from 'node:buffer';
import type { Issue, Severity } from '#domain/issue.ts';
import { fillIn } from '#domain/publication/fill-in.ts';
import { isPlaceholder } from '#domain/publication/placeholder.ts';
import { columnsOf } from '#domain/typography/wrap.ts';
import type { SiteConfig } from '#site';
import type { EditionMail } from '../mail/edition-mail.ts';
import { imprintOf } from '../mail/footer.ts';
import { tooWideLines } from '../mail/plain-part.ts';
import { forRecipient, type RecipientLinks, recipientMarks } from '../mail/recipient-links.ts';

/** Gmail cuts a message off behind 102 KB; thousands, to be on the safe side of its count. */
export const mostHtmlBytes = 102_000;

/** Full-width characters of a subject that phones show. */
export const subjectLength = 30;

/** What is looked at before an edition goes anywhere. */
export interface PreflightInput {
  /** The edition's file, where its issues are told. */
  readonly file: string;
  /** Whether the editors have finished it. */
  readonly draft: boolean;
  /** As it was rendered for all, with the marks of the recipients' links. */
  readonly mail: EditionMail;
  /** A recipient's links as they will be. */
  readonly links: RecipientLinks;
  readonly site: SiteConfig;
  /** Whether the built site has an address below its root; null where it was not built. */
  readonly hasPage: ((address: string) => boolean) | null;
  /** What the rules of the check say of the edition and of the articles it carries. */
  readonly issues: readonly Issue[];
}

/**
 * Everything that is wrong with an edition as mail. An error means that it must not be sent, for a mail cannot
 * be called back; a warning is for the editor's eye.
 */
export function preflight(input: PreflightInput): readonly Issue[] {
  const mail = forRecipient(input.mail, input.links);
  const found = [
    ...(input.draft ? [unfinished] : []),
    ...subjectFaults(mail.subject),
    ...senderFaults(input.site),
    ...footerFaults(input),
    ...linkFaults(mail, input),
    ...pictureFaults(mail.html),
    ...sizeFaults(mail.html),
    ...leftoverFaults(mail),
    ...lineFaults(mail.text),
  ];
  return [
    ...input.issues,
    ...found.map(
      ({ severity = 'error', ...fault }): Issue => ({
        ...fault,
        severity,
        file: input.file,
        line: 1,
        column: 1,
      }),
    ),
  ];
}

interface Fault {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  readonly severity?: Severity;
}

const unfinished: Fault = {
  rule: 'mail-draft',
  message: 'この号は、まだ下書き（draft: true）です',
  hint: '書き終えたら draft の行を消し、npm run build でサイトに出してから送ります',
};

function subjectFaults(subject: string): readonly Fault[] {
  if (/[\p{Cc}\u2028\u2029]/u.test(subject)) {
    return [
      {
        rule: 'mail-subject',
        message: '件名に、改行などの制御文字があります',
        hint: '1行の文にします',
      },
    ];
  }
  const length = columnsOf(subject) / 2;
  if (length <= subjectLength) return [];
  return [
    {
      rule: 'mail-subject',
      severity: 'warning',
      message: `件名が全角${Math.ceil(length)}字あります`,
      hint: `受信箱で切れないよう、全角${subjectLength}字までにします`,
    },
  ];
}

function senderFaults(site: SiteConfig): readonly Fault[] {
  const places = [
    ['発行者の名前', site.publisher.name],
    ['住所', site.publisher.address],
    ['連絡先', site.contact],
    ['サイトのアドレス', site.baseUrl],
  ] as const;
  const placeholders = places.filter(([, value]) => isPlaceholder(value));
  return [
    ...(placeholders.length === 0
      ? []
      : [
          {
            rule: 'mail-sender',
            message: `送信者の情報が仮のままです: ${placeholders.map(([name, value]) => `${name}「${value}」`).join('、')}`,
            hint: 'src/site.config.ts に、発行する組織の名前・住所・連絡先・サイトのアドレスを書きます（特定電子メール法の表示義務）',
          },
        ]),
    ...(site.baseUrl.startsWith('https://')
      ? []
      : [
          {
            rule: 'mail-sender',
            message: `サイトのアドレスが https:// で始まりません（${site.baseUrl}）`,
            hint: '配信停止の受け口は HTTPS でなければなりません（RFC 8058）。src/site.config.ts の baseUrl を直します',
          },
        ]),
  ];
}

/** Both parts name the sender and the way to refuse, whichever of them a mail program shows. */
function footerFaults({ mail, site }: PreflightInput): readonly Fault[] {
  const { name, postalAddress, contact } = imprintOf(site);
  const wanted = [
    ['発行者の名前', name],
    ['住所', postalAddress],
    ['連絡先', contact],
    ['配信停止のアドレス', recipientMarks.unsubscribe],
  ] as const;
  const parts = [
    ['HTMLの部分', visibleText(mail.html) + mail.html],
    ['文字だけの部分', mail.text.replace(/\n\s*/g, '')],
  ] as const;
  return parts.flatMap(([part, text]) =>
    wanted.flatMap(([what, value]): readonly Fault[] =>
      text.includes(value)
        ? []
        : [
            {
              rule: 'mail-footer',
              message: `${part}に、${what}がありません`,
              hint: '法律が求める表示です。ひな形（src/newsletter/mail/）の末尾を確かめます',
            },
          ],
    ),
  );
}

function linkFaults(mail: EditionMail, { site, links, hasPage }: PreflightInput): readonly Fault[] {
  const addresses = new Set([
    ...[...mail.html.matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')),
    ...[...mail.text.matchAll(/https?:\/\/[^\s（）「」、。]+/g)].map(([url]) => url),
  ]);
  const own = [...addresses].filter(
    (url) => url.startsWith(site.baseUrl) && !Object.values(links).includes(url),
  );
  const relative = [...addresses].filter((url) => !/^(?:https?:\/\/[^/]|mailto:[^@]+@)/.test(url));
  const dead = hasPage === null ? [] : own.filter((url) => !hasPage(url.slice(site.baseUrl.length)));
  const faults: Fault[] = [];
  if (relative.length > 0) {
    faults.push({
      rule: 'mail-link',
      message: `メールの中で開けないリンクがあります: ${relative.map((url) => `「${url}」`).join('、')}`,
      hint: 'https:// から始まるアドレスにします',
    });
  }
  if (hasPage === null) {
    faults.push({
      rule: 'mail-link',
      message: 'サイトがまだ作られていないため、リンク先を確かめられません',
      hint: 'npm run build で作ってから、もう一度実行します',
    });
  }
  if (dead.length > 0) {
    faults.push({
      rule: 'mail-link',
      message: `リンク先が、作ったサイトにありません: ${dead.join('、')}`,
      hint: '記事や号が公開の状態か（draft、publishedAt、date）を確かめ、npm run build でサイトを作り直します',
    });
  }
  return faults;
}

function pictureFaults(html: string): readonly Fault[] {
  const without = [...html.matchAll(/<img\b[^>]*>/g)].filter(([tag]) => !/\salt="[^"]/.test(tag));
  if (without.length === 0) return [];
  return [
    {
      rule: 'mail-alt',
      message: `代わりの文（alt）のない画像が${without.length}個あります`,
      hint: '画像を見られない人に、同じ内容を伝える文を書きます',
    },
  ];
}

function sizeFaults(html: string): readonly Fault[] {
  const bytes = Buffer.byteLength(html);
  if (bytes <= mostHtmlBytes) return [];
  return [
    {
      rule: 'mail-size',
      message: `HTMLの部分が${Math.ceil(bytes / 1000)} KBあります`,
      hint: `Gmail は${mostHtmlBytes / 1000} KBで切り、配信停止のリンクが見えなくなります。記事を減らすか、ひとことを短くします`,
    },
  ];
}

/** What a person or a program forgot to replace. */
function leftoverFaults(mail: EditionMail): readonly Fault[] {
  const words = `${mail.subject}\n${mail.text}\n${visibleText(mail.html)}`;
  const left = [
    ...(words.includes(fillIn) ? [fillIn] : []),
    ...[
      ...words.matchAll(
        /\{\{.*?\}\}|\bundefined\b|\bNaN\b|\[object \w+\]|<[A-Z]\w*|\bhttps?:\/\/\S*\.invalid\b/g,
      ),
    ].map(([found]) => found),
  ];
  const unique = [...new Set(left)];
  if (unique.length === 0) return [];
  return [
    {
      rule: 'mail-leftover',
      message: `書き残しがあります: ${unique.map((found) => `「${found}」`).join('、')}`,
      hint: '本文に置き換えます。置き換えるまで、送れません',
    },
  ];
}

function lineFaults(text: string): readonly Fault[] {
  const [wide] = tooWideLines(text);
  if (wide === undefined) return [];
  return [
    {
      rule: 'mail-plain',
      severity: 'warning',
      message: `文字だけの部分に、全角36字を超える行があります: 「${wide.slice(0, 40)}…」`,
      hint: '切れ目のない長い英数字やアドレスを、短くするかリンクにします',
    },
  ];
}

/** The words of an HTML part, without its head, styles and comments. */
function visibleText(html: string): string {
  return html
    .replace(/<head\b[\s\S]*?<\/head>|<!--[\s\S]*?-->|<style\b[\s\S]*?<\/style>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
