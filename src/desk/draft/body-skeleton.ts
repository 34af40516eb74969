import { fillIn } from '#domain/publication/fill-in.ts';

/**
 * What a new body holds: guidance in comments that no reader sees, and the marks of what is to be written.
 *
 * @param source the id of the source that its sentences cite
 */
export function bodySkeleton(source: string): string {
  return `{/*
  本文の書き方
  - ${fillIn}の印を、本文に置き換えます。残っている間は公開できません。npm run check が場所を教えます。
  - 事実を述べた文の終わりに <Cite id="${source}" /> のように出典を示します。
  - 用語は <Term id="vpn">VPN</Term>、補足は <Callout kind="note">…</Callout>、未確認の事柄は kind="unverified" で書きます。
  - claims の言い分を述べた数語は <Claim id="c1">否認した</Claim> のように囲み、claims の行に id: c1 を書きます。
  - 個人の名前は書きません。「容疑」「とされる」「と発表した」の力を、強めも弱めもしません。
  - このような覚え書きは読者には見えません。要らなくなったら消します。
*/}

${fillIn}いつ、どこで、何が起きたかを、2〜3文で書きます。<Cite id="${source}" />

## 何が起きたか

${fillIn}経緯と手口を、資料にあることだけで書きます。<Cite id="${source}" />

## 備えの手がかり

${fillIn}同じことを防ぐ手がかりを、資料と教訓から書きます。

## 所感

${fillIn}編集部の見方を書きます。資料にある事実と、書き手の意見とを分けます。
`;
}
