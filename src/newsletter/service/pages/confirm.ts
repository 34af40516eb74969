import { html } from 'hono/html';
import type { Topic } from '#domain/newsletter/topics.ts';
import { apiPath, type Html, notice, page, problemNote, type ServiceSite } from './frame.ts';
import { type TagChoice, topicFields, topicLabels } from './topic-fields.ts';

/** Asks to press a button, because programs that look through mail open every link. */
export function confirmPage(
  site: ServiceSite,
  form: {
    readonly token: string;
    /** Empty where they are to be chosen here. */
    readonly topics: readonly Topic[];
    readonly tags: readonly TagChoice[];
    readonly problem: string | null;
  },
): Html {
  const { token, topics, tags, problem } = form;
  return page(
    site,
    '申し込みの確認',
    html`${problemNote(problem)}
<p>「登録する」を押すと、このメールが届いたアドレスへの配信が始まります。</p>
<form method="post" action="${apiPath(site, 'confirm')}">
<input type="hidden" name="token" value="${token}">
${
  topics.length === 0
    ? topicFields(tags, topics)
    : html`<p>届ける内容: ${topicLabels(topics, tags).join('、')}</p>`
}
<p><button type="submit">登録する</button></p>
</form>
<p class="note">お心当たりがないときは、このまま閉じてください。登録されません。</p>`,
  );
}

/** Says that the subscription has begun, and leads to the settings. */
export function confirmedPage(site: ServiceSite, manageToken: string): Html {
  return notice(
    site,
    '登録しました',
    ['次の号からお届けします。配信の解除は、届いたメールのリンクから、いつでもできます。'],
    html`<p><a href="${apiPath(site, `preferences?token=${manageToken}`)}">配信の設定を開く</a></p>`,
  );
}

/** A confirmation link that leads nowhere any more. */
export function confirmExpiredPage(site: ServiceSite): Html {
  return notice(
    site,
    'このリンクは使えません',
    [
      '確認のリンクは、3日を過ぎたか、すでに使われました。登録が済んでいれば、このまま次の号をお待ちください。',
    ],
    html`<p><a href="${apiPath(site, '')}">あらためて申し込む</a></p>`,
  );
}
