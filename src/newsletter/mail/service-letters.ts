import { type Letter, type Sender, writeLetter } from './letter.ts';

/** Asks the owner of an address whether it was them who signed up. */
export function confirmationLetter(to: string, sender: Sender, url: string): Promise<Letter> {
  return writeLetter(to, sender, {
    subject: `【${sender.title}】メール配信の申し込みを確認してください`,
    paragraphs: [
      `「${sender.title}」のメール配信に、このアドレスで申し込みがありました。`,
      '申し込んだのがご自身でしたら、次のページを開いて「登録する」を押してください。押すまで、配信は始まりません。',
    ],
    link: { label: '申し込みを確認する', url },
    after: [
      'このリンクは3日間使えます。',
      'お心当たりがないときは、何もしないでください。登録されず、このアドレスは3日後に消えます。',
    ],
  });
}

/** Leads a subscriber to their own settings. `asked`: by a sign-up with an address that is on the list already. */
export function manageLetter(
  to: string,
  sender: Sender,
  link: { readonly url: string; readonly asked: 'signup' | 'link' },
): Promise<Letter> {
  return writeLetter(to, sender, {
    subject: `【${sender.title}】メール配信の設定`,
    paragraphs: [
      link.asked === 'signup'
        ? `「${sender.title}」のメール配信に申し込みがありましたが、このアドレスはすでに登録されています。あらためて申し込む必要はありません。`
        : `「${sender.title}」のメール配信の設定を開くリンクです。`,
      '届ける内容を変える、配信を解除する、登録した情報を受け取る、消す、のどれも次のページでできます。',
    ],
    link: { label: '配信の設定を開く', url: link.url },
    after: [
      'このリンクは7日間使えます。ほかの方へ転送しないでください。',
      'お心当たりがないときは、何もしないでください。設定は変わりません。',
    ],
  });
}
