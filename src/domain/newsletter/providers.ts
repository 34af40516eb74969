import { paths } from '../paths.ts';
import { consentVersion } from './consent.ts';
import type { ButtondownDelivery, Delivery, EmbeddedDelivery, ListmonkDelivery, Party } from './delivery.ts';
import { topicChoices } from './topics.ts';

/** A form that asks for the address in a field named `email`. */
export interface SignUpForm {
  /** A path of this site, or a full address. */
  readonly action: string;
  /** The name of the place that gets it, where that is not this site. */
  readonly goesTo: string | null;
  readonly topics: {
    readonly name: string;
    readonly choices: readonly { readonly value: string; readonly label: string }[];
  } | null;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
}

/** All that the choice of a provider decides about the site, in paragraphs where it is words. */
export interface ProviderFacts {
  /** Null where there is nothing that could answer one. */
  readonly form: SignUpForm | null;
  /** What the policy's `form-action` allows beside the site itself. */
  readonly formOrigins: readonly string[];
  /** For the privacy page: what is kept, who gets it, in which country, what for. */
  readonly privacy: readonly string[];
  /** For the legal notice, of 特定電子メール法. */
  readonly law: readonly string[];
}

/** What follows from the way editions are delivered. */
export function factsOf(delivery: Delivery): ProviderFacts {
  switch (delivery.provider) {
    case 'none':
      return none;
    case 'embedded':
      return embedded(delivery);
    case 'listmonk':
      return listmonk(delivery);
    case 'buttondown':
      return buttondown(delivery);
  }
}

/** The sign-up form, or null where nothing could answer one. */
export function signUpForm(delivery: Delivery): SignUpForm | null {
  return factsOf(delivery).form;
}

const none: ProviderFacts = {
  form: null,
  formOrigins: [],
  privacy: [
    'メールの配信は行っていないため、配信のためのメールアドレスもお預かりしません。始めるときは、その前にこのページを改めます。',
  ],
  law: [
    'メールマガジンなど、メールの配信は行っていません。新しい記事のお知らせはRSSで行い、メールアドレスはお預かりしません。メールの配信を始めるときは、同意をいただいた方だけに送り、送信者の名称、住所、配信を止める方法、問い合わせの受け付け先を表示します。',
  ],
};

const purpose =
  '使う目的は、選ばれた内容のメールを送ることと、同意があったことを確かめることだけです。ほかの目的には使いません。';
const uncounted = '開封やクリックの計測はしません。';
const law = [
  'メールは、申し込みのあと、届いた確認のメールから登録した方だけに送ります。送信者の名称、住所、配信を止める方法、問い合わせの受け付け先は、どのメールにも表示します。お預かりする情報の扱いは「プライバシーと外部送信」に書いています。',
];

function embedded({ mailer }: EmbeddedDelivery): ProviderFacts {
  return {
    form: {
      action: paths.newsletterApi('subscribe'),
      goesTo: null,
      topics: { name: 'topic', choices: topicChoices },
      hidden: [{ name: 'wording', value: consentVersion }],
    },
    formOrigins: [],
    privacy: [
      '申し込みのときにお預かりするのは、メールアドレスと、届ける内容の選択です。同意の記録として、申し込みと登録の日時、申し込んだページ、接続元のネットワーク（端末までは分からない範囲）、同意した文面を残します。',
      `${purpose}続けての申し込みを防ぐために、アドレスとネットワークを、元の形が分からない符号に変えて、一日以内の回数を数えます。`,
      '登録されなかった申し込みは、3日で消えます。配信を止めた方のアドレスと同意の記録は、40日後に消えます。そのあとは、二度と送らないために、アドレスの代わりになる符号だけを残します。',
      'ご自身の情報は、配信のメールの「受け取る内容を変える」から、確かめる、書き出す、消すことができます。消すと、アドレスはすぐになくなります。アドレスの代わりになる符号と、同意の日時と文面だけは、法令が求める記録として40日のあいだ残し、符号はそのあとも残します。',
      `${uncounted}メールの送信は、${called(mailer)}に任せています。`,
    ],
    law,
  };
}

/** The public form of listmonk: `email`, and `l` for each list (docs: Subscribers API; its own form's page). */
function listmonk({ instance, lists, host, mailer, abroad }: ListmonkDelivery): ProviderFacts {
  const { origin, host: place } = new URL(instance);
  const choices = lists.map(({ uuid, label }) => ({ value: uuid, label }));
  return {
    form: {
      action: new URL('subscription/form', instance).href,
      goesTo: place,
      topics: choices.length > 1 ? { name: 'l', choices } : null,
      hidden: choices.length > 1 ? [] : choices.map(({ value }) => ({ name: 'l', value })),
    },
    formOrigins: [origin],
    privacy: [
      `メールの配信は、発行者が別のサーバー（${place}）で動かす、listmonk という仕組みで行います。申し込みの欄に書いたメールアドレスと選んだ内容は、このサイトではなく、そのサーバーへ送られます。`,
      'お預かりするのは、メールアドレスと、届ける内容の選択です。同意の記録として、申し込みと登録の日時を残します。登録したときの接続元のアドレスを残すこともあります。',
      purpose,
      `情報を置くサーバーは、${called(host)}のものです。メールの送信は、${called(mailer)}に任せています。`,
      ...(abroad === null ? [] : [abroad]),
      '配信は、メールの「配信を止める」からいつでも止められます。止めた方のアドレスは、二度と送らないために残ります。ご自身の情報を確かめる、書き出す、消すことは、メールの「受け取る内容を変える」か、発行者の連絡先で受け付けます。',
      uncounted,
    ],
    law,
  };
}

/** Its own name in its data processing agreement; 「based in the United States」 in its words on the GDPR. */
const buttondownParty: Party = { name: 'Buttondown, LLC', country: 'アメリカ合衆国' };

/** The form as its documentation gives it (docs.buttondown.com/building-your-subscriber-base). */
function buttondown({ account, abroad }: ButtondownDelivery): ProviderFacts {
  return {
    form: {
      action: `https://buttondown.com/api/emails/embed-subscribe/${encodeURIComponent(account)}`,
      goesTo: 'buttondown.com',
      topics: null,
      hidden: [{ name: 'embed', value: '1' }],
    },
    formOrigins: ['https://buttondown.com'],
    privacy: [
      `メールの配信は、${called(buttondownParty)}のサービス Buttondown に任せています。申し込みの欄に書いたメールアドレスは、このサイトではなく、Buttondown へ送られます。`,
      'Buttondown がお預かりするのは、メールアドレスと、同意の記録としての申し込みと登録の日時です。申し込んだときの接続元のアドレスと、元のページのアドレスも記録します。',
      purpose,
      abroad,
      '配信は、メールの「配信を止める」からいつでも止められます。止めた方のアドレスは、二度と送らないために残ります。ご自身の情報を確かめる、直す、消すことは、発行者の連絡先で受け付けます。',
      uncounted,
    ],
    law,
  };
}

function called({ name, country }: Party): string {
  return `${name}（${country}）`;
}
