import { html } from 'hono/html';

/** One mail to one person, before anybody has sent it. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Who writes; every mail says so (特定電子メール法4条). */
export interface Sender {
  readonly title: string;
  readonly publisher: { readonly name: string; readonly address: string };
  readonly contact: string;
  readonly baseUrl: string;
}

/** What a short letter of the service says. */
export interface LetterText {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What to press, and where it leads. */
  readonly link: { readonly label: string; readonly url: string };
  readonly after: readonly string[];
}

/** Writes a letter of the service as text and as plain HTML that needs no style to be read. */
export async function writeLetter(to: string, sender: Sender, letter: LetterText): Promise<Letter> {
  const { title, publisher, contact, baseUrl } = sender;
  const text = [
    ...letter.paragraphs,
    `${letter.link.label}:\n${letter.link.url}`,
    ...letter.after,
    [
      '-- ',
      title,
      `発行: ${publisher.name}`,
      `住所: ${publisher.address}`,
      `連絡先: ${contact}`,
      baseUrl,
    ].join('\n'),
  ].join('\n\n');
  const page = await html`<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${letter.subject}</title></head>
<body>
${letter.paragraphs.map((paragraph) => html`<p>${paragraph}</p>\n`)}<p><a href="${letter.link.url}"><strong>${letter.link.label}</strong></a></p>
<p>リンクを押せないときは、次のアドレスをブラウザーに貼り付けてください。<br>${letter.link.url}</p>
${letter.after.map((paragraph) => html`<p>${paragraph}</p>\n`)}<hr>
<p>${title}<br>発行: ${publisher.name}<br>住所: ${publisher.address}<br>連絡先: ${contact}<br><a href="${baseUrl}">${baseUrl}</a></p>
</body>
</html>
`;
  return { to, subject: letter.subject, text: `${text}\n`, html: page.toString() };
}
