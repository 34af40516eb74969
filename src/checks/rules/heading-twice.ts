import { findingIn, passagesOf } from '../passages.ts';
import type { Finding, Rule } from '../rule.ts';

export const headingTwice: Rule = {
  id: 'heading-twice',
  severity: 'warning',
  description: '1つの記事の中に、同じ言葉の見出しは2つありません。目次とリンクで見分けられなくなります。',
  instead: 'どちらかの見出しを、その節の内容が分かる言葉にします。',
  check: (content) => {
    const seen = new Set<string>();
    return [...passagesOf(content, 'articles'), ...passagesOf(content, 'pages')].flatMap(
      (passage): readonly Finding[] => {
        if (passage.block?.kind !== 'heading') return [];
        const key = `${passage.manuscript.file}\n${passage.text}`;
        if (!seen.has(key)) {
          seen.add(key);
          return [];
        }
        return [
          findingIn(passage, 0, passage.text.length, {
            message: `見出し「${passage.text}」が2つあります`,
            hint: 'どちらかを、その節の内容が分かる言葉にします',
          }),
        ];
      },
    );
  },
};
