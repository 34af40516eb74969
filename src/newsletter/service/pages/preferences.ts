import { html } from 'hono/html';
import type { Topic } from '#domain/newsletter/topics.ts';
import { apiPath, type Html, notice, page, problemNote, type ServiceSite } from './frame.ts';
import { type TagChoice, topicFields } from './topic-fields.ts';

/** Everything that a subscriber can do with their own registration. */
export function preferencesPage(
  site: ServiceSite,
  own: {
    readonly token: string;
    readonly address: string;
    readonly topics: readonly Topic[];
    /** Has left, and could come back by signing up anew. */
    readonly hasEnded: boolean;
    readonly tags: readonly TagChoice[];
    readonly saved: boolean;
    readonly problem: string | null;
  },
): Html {
  const { token, address, topics, tags } = own;
  const hidden = html`<input type="hidden" name="token" value="${token}">`;
  const form = (end: string, content: Html) =>
    html`<form method="post" action="${apiPath(site, end)}">\n${hidden}\n${content}\n</form>`;
  return page(
    site,
    '配信の設定',
    html`${own.saved ? html`<p class="saved" role="status">届ける内容を変えました。</p>` : ''}${problemNote(own.problem)}
<p>登録したアドレス: ${address}</p>
${
  own.hasEnded
    ? html`<p>このアドレスへの配信は、止まっています。<a href="${apiPath(site, '')}">もう一度申し込む</a></p>`
    : html`${form('preferences', html`${topicFields(tags, topics)}\n<p><button type="submit">この内容にする</button></p>`)}
<h2>配信を解除する</h2>
${form('unsubscribe', html`<p><button type="submit" class="plain">解除する</button></p>`)}`
}
<h2>登録した情報を受け取る</h2>
<p>アドレス、届ける内容、同意の記録を、ファイル（JSON）で受け取れます。</p>
${form('export', html`<p><button type="submit" class="plain">ファイルを受け取る</button></p>`)}
<h2>登録した情報を消す</h2>
<p>アドレスと設定をすぐに消し、配信も止めます。あやまって送らないための符号（アドレスに戻せない形のもの）と、法令が求める同意の記録（アドレスを除いたもの）は残ります。同意の記録は40日後に消えます。</p>
${form(
  'erase',
  html`<p><label><input type="checkbox" name="sure" value="yes" required><span>消すことを確かめました</span></label></p>
<p><button type="submit" class="plain">情報を消す</button></p>`,
)}`,
  );
}

/** Says that everything is gone. */
export function erasedPage(site: ServiceSite): Html {
  return notice(site, '登録した情報を消しました', [
    'アドレスと設定を消し、配信を止めました。このページのリンクは、もう使えません。',
    '控えに残るものは、控えの入れ替えとともに消えます。',
  ]);
}
