import { html } from 'hono/html';
import type { KeptLetter } from '../../mail/inbox.ts';
import { apiPath, type Html, page, type ServiceSite } from './frame.ts';

/** The local inbox: what would have been sent. */
export function inboxPage(site: ServiceSite, letters: readonly KeptLetter[]): Html {
  return page(
    site,
    '手元の受信箱',
    html`<p>試しに動かしている間は、メールを送る代わりに、ここに置きます。終えると消えます。</p>
${
  letters.length === 0
    ? html`<p>まだ、ありません。</p>`
    : html`<ol class="letters" reversed>
${letters.map(
  ({ id, at, to, subject }) =>
    html`<li><a href="${apiPath(site, `dev/inbox/${id}`)}">${subject}</a><br><span class="note">${to} 宛　<time datetime="${new Date(at).toISOString()}">${new Date(at).toLocaleTimeString('ja-JP', { timeZone: 'Asia/Tokyo' })}</time></span></li>\n`,
)}</ol>`
}
<p><a href="${apiPath(site, 'dev/inbox')}">新しく届いたものを見る</a></p>`,
  );
}

/** One letter as its text part has it, its addresses as links. */
export function letterPage(site: ServiceSite, letter: KeptLetter): Html {
  const parts = letter.text.split(/(https?:\/\/[^\s]+)/);
  return page(
    site,
    letter.subject,
    html`<p class="note">${letter.to} 宛</p>
<p class="letter">${parts.map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part))}</p>
<p><a href="${apiPath(site, 'dev/inbox')}">受信箱へ戻る</a></p>`,
  );
}
