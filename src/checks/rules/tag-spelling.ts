import { spellingKey } from '#domain/taxonomy/spelling-key.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const tagSpelling: Rule = {
  id: 'tag-spelling',
  severity: 'error',
  description: '同じ言葉の書き方違いを、2つのタグにしません。',
  instead: '1つのタグにまとめ、もう一方の書き方は variants に入れます。',
  check: (content) => {
    const owners = new Map<string, { slug: string; label: string }>();
    const issues: Finding[] = [];
    for (const manuscript of content.tags) {
      if (!manuscript.value) continue;
      const { slug, label, variants } = manuscript.value;
      const spellings = [
        { text: label, path: ['label'] },
        { text: slug, path: [] },
        ...variants.map((text, index) => ({ text, path: ['variants', index] })),
      ];
      for (const { text, path } of spellings) {
        const key = spellingKey(text);
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, { slug, label });
        else if (owner.slug !== slug) {
          issues.push(
            findingAt(manuscript, path, {
              message: `「${text}」は、タグ「${owner.label}」（${owner.slug}）の書き方違いです`,
              hint: `どちらか1つのタグにまとめ、もう一方の書き方は variants に入れます`,
            }),
          );
        }
      }
    }
    return issues;
  },
};
