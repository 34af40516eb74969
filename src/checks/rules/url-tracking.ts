import { everyAddress } from '../addresses.ts';
import type { Finding, Rule } from '../rule.ts';

/** Parameters that tell a site where its reader came from and change nothing of what is shown. */
const tracking = /^(?:utm_\w+|fbclid|gclid|yclid|mc_cid|mc_eid|igshid|msclkid|twclid|_ga|cid|ref_src)$/i;

export const urlTracking: Rule = {
  id: 'url-tracking',
  severity: 'warning',
  description: 'リンクに、読者の足あとを追うための印（utm_source など）を付けません。',
  instead: '「?」より後ろの印を消します。--fix で消せます。',
  check: (content) =>
    everyAddress(content).flatMap(({ url, replaceBy, finding }): readonly Finding[] => {
      const address = URL.parse(url);
      const names = [...(address?.searchParams.keys() ?? [])].filter((name) => tracking.test(name));
      if (address === null || names.length === 0) return [];
      const [path = '', rest = ''] = url.split(/\?(.*)/s);
      const [query = '', fragment] = rest.split(/(?=#)/);
      const kept = query.split('&').filter((pair) => !tracking.test(pair.split('=')[0] ?? ''));
      const cleaned = `${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment ?? ''}`;
      const edit = replaceBy(cleaned);
      return [
        {
          ...finding({
            message: `リンクに、読者を追うための印（${names.join('、')}）が付いています`,
            hint: `「${cleaned}」にします`,
          }),
          ...(edit && { edit }),
        },
      ];
    }),
};
