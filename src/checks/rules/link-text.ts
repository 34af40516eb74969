import { everyAddress } from '../addresses.ts';
import type { Finding, Rule } from '../rule.ts';

/** Words that say nothing when they are read out by themselves (WCAG 2.2, 2.4.4). */
const empty =
  /^(?:こちら|ここ|こちらの?(?:ページ|記事|リンク)?|リンク|詳細|詳しくは(?:こちら)?|続き|もっと見る|クリック|here|link)$/iu;

export const linkText: Rule = {
  id: 'link-text',
  severity: 'warning',
  description: 'リンクの言葉だけで、リンク先が何か分かります。',
  instead: '「こちら」ではなく、「個人情報保護委員会の注意喚起」のようにリンク先の名前を書きます。',
  check: (content) =>
    everyAddress(content).flatMap(({ text, finding }): readonly Finding[] => {
      if (text === null || !empty.test(text.trim())) return [];
      return [
        finding({
          message: `リンクの言葉「${text}」だけでは、リンク先が分かりません`,
          hint: 'リンク先の文書やページの名前を書きます',
        }),
      ];
    }),
};
