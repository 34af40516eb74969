import { everyAddress, type WrittenAddress } from '../addresses.ts';
import type { Rule } from '../rule.ts';

export const httpLink: Rule = {
  id: 'http-link',
  severity: 'warning',
  description:
    '外へのリンクは、https:// で始まります。1つのファイルに何件あっても、まとめて1件で知らせます。',
  instead:
    'https:// で開けるか確かめて書き直します。http:// でしか開けない昔の文書は、確認済みの印に理由を書いて残します。',
  check: (content) => {
    const plain = everyAddress(content).filter(({ url }) => url.toLowerCase().startsWith('http://'));
    const files = Map.groupBy(plain, ({ file }) => file);
    return [...files.values()].flatMap(([first, ...more]: readonly WrittenAddress[]) =>
      first === undefined
        ? []
        : [
            first.finding({
              message: `「${first.url}」${more.length > 0 ? `ほか${more.length}件` : ''}は、暗号化されないアドレスです`,
              hint: 'https:// で開けるか確かめて書き直します',
            }),
          ],
    );
  },
};
