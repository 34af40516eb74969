import { html } from 'hono/html';
import { apiPath, type Html, notice, page, type ServiceSite } from './frame.ts';

/**
 * Asks to press the button that ends the subscription, and offers the settings instead.
 *
 * @param letter.isListed whether the address is on the list; otherwise there is nothing to set
 */
export function unsubscribePage(
  site: ServiceSite,
  { token, isListed }: { readonly token: string; readonly isListed: boolean },
): Html {
  return page(
    site,
    '配信の解除',
    html`<p>「解除する」を押すと、メールの配信を止めます。</p>
<form method="post" action="${apiPath(site, 'unsubscribe')}">
<input type="hidden" name="token" value="${token}">
<p><button type="submit">解除する</button></p>
</form>
<h2 id="settings">届ける内容だけを変える</h2>
${
  isListed
    ? html`<p>設定を開くリンクを、登録したアドレスへお送りします。このページのアドレスはメールの転送で人に渡ることがあるため、設定は別のリンクで開きます。</p>
<form method="post" action="${apiPath(site, 'manage-link')}">
<input type="hidden" name="token" value="${token}">
<p><button type="submit" class="plain">設定を開くリンクを受け取る</button></p>
</form>`
    : html`<p>このメールが届いたアドレスは、いまの名簿にありません。登録が消されたか、名簿を控えから戻したときに失われています。続けて受け取るには、あらためてお申し込みください。「解除する」を押すと、あとで古い名簿から登録し直されても届かないように記録します。</p>
<p><a href="${apiPath(site, '')}">申し込みのページを開く</a></p>`
}`,
  );
}

/** Says that no mail will come any more. */
export function unsubscribedPage(site: ServiceSite): Html {
  return notice(
    site,
    '配信を解除しました',
    [
      'このアドレスへの配信を止めました。お読みくださり、ありがとうございました。',
      'すでに送り始めた号は、行き違いで届くことがあります。',
    ],
    html`<p><a href="${apiPath(site, '')}">もう一度申し込む</a></p>`,
  );
}

/** Says that the link to the settings is on its way. */
export function linkSentPage(site: ServiceSite): Html {
  return notice(site, '設定のリンクをお送りします', [
    '登録したアドレスに、設定を開くリンクをお送りします。リンクは7日間使えます。',
  ]);
}

/** A link that belongs to nobody on the list, or no longer does. */
export function unknownLinkPage(site: ServiceSite): Html {
  return notice(
    site,
    'このリンクは使えません',
    [
      'リンクの期限が過ぎたか、途中で切れているか、もとの登録が消されています。登録がなければ、メールは届きません。あらためて申し込んだあとは、そのあとに届いたメールのリンクを使ってください。',
      '設定を開くリンクは、登録したアドレスであらためて申し込むと届きます。メールが止まらないときは、下の連絡先へお知らせください。',
    ],
    html`<p><a href="${apiPath(site, '')}">申し込みのページを開く</a></p>`,
  );
}
