import { everyAddress } from '../addresses.ts';
import type { Finding, Rule } from '../rule.ts';

/** Names that only one network knows, that RFC 2606 keeps for examples, and bare numbers. */
const unreachable =
  /^(?:localhost|[^.]+|.*\.(?:local|internal|lan|corp|localhost|invalid|test)|(?:www\.)?example\.(?:com|net|org|co\.jp)|\d+\.\d+\.\d+\.\d+|\[.*\])$/i;

export const urlHost: Rule = {
  id: 'url-host',
  severity: 'error',
  description: 'リンク先は、読者の誰もが開けるアドレスです。',
  instead:
    '社内だけのアドレス、仮のアドレス（example.com など）、番号だけのアドレスを、公開されたものに直すか消します。',
  check: (content) =>
    everyAddress(content).flatMap(({ url, finding }): readonly Finding[] => {
      const address = URL.parse(url);
      if (address === null || !/^https?:$/.test(address.protocol) || !unreachable.test(address.hostname)) {
        return [];
      }
      return [
        finding({
          message: `「${address.hostname}」は、読者の開けないアドレスです`,
          hint: '公開されたアドレスに直すか、この行を消します',
        }),
      ];
    }),
};
