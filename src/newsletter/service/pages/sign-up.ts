import { html } from 'hono/html';
import { consentVersion } from '#domain/newsletter/consent.ts';
import type { Topic } from '#domain/newsletter/topics.ts';
import { apiPath, type Html, notice, page, problemNote, type ServiceSite } from './frame.ts';
import { type TagChoice, topicFields } from './topic-fields.ts';

/** The service's own sign-up form, with what was typed before if something was wrong with it. */
export function signUpPage(
  site: ServiceSite,
  form: {
    readonly email: string;
    readonly topics: readonly Topic[];
    readonly problem: string | null;
    readonly tags: readonly TagChoice[];
    readonly consent: string;
  },
): Html {
  const { problem } = form;
  return page(
    site,
    'メールで受け取る',
    html`${problemNote(problem)}
<form method="post" action="${apiPath(site, 'subscribe')}">
<p><label for="email">メールアドレス</label>
<input id="email" name="email" type="email" autocomplete="email" required maxlength="254" value="${form.email}"${problem === null ? '' : html` aria-describedby="problem"`}></p>
${topicFields(form.tags, form.topics)}
<p>${form.consent}</p>
<input type="hidden" name="wording" value="${consentVersion}">
<p><button type="submit">同意して申し込む</button></p>
<p class="note">確認のメールをお送りします。そのメールのリンクから登録するまで、配信は始まりません。開封やクリックの計測はしません。</p>
</form>`,
  );
}

/** The one answer to every sign-up, whatever is known of the address. */
export function sentPage(site: ServiceSite, inboxPath: string | null): Html {
  return notice(
    site,
    '確認のメールをお送りします',
    [
      '入力したアドレスに、確認のメールをお送りします。メールのリンクを開いて、登録を済ませてください。',
      '数分たっても届かないときは、迷惑メールの入れ物と、入力したアドレスを確かめてください。短い間に何度も申し込むと、しばらく届かなくなります。',
    ],
    inboxPath === null
      ? ''
      : html`<p><a href="${inboxPath}">手元の受信箱を開く（試しに動かしているときだけあります）</a></p>`,
  );
}
