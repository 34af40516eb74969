import { allPassages } from '../passages.ts';
import { findingAt, type Rule } from '../rule.ts';

export const termUnused: Rule = {
  id: 'term-unused',
  severity: 'warning',
  description: 'どこにも出てこない言葉を、用語集に残しません。何語あっても、まとめて1件で知らせます。',
  instead: '使う記事で <Term> を付けるか、用語のファイルを消します。',
  check: (content) => {
    // An article that could not be read may use the term.
    if (content.articles.some((manuscript) => manuscript.value === null)) return [];
    const marked = new Set(
      content.articles.flatMap(({ value }) => value?.body.terms.map(({ id }) => id) ?? []),
    );
    const texts = new Map<string, string>();
    for (const { manuscript, text } of allPassages(content)) {
      texts.set(manuscript.file, `${texts.get(manuscript.file) ?? ''}\n${text}`);
    }
    const unused = content.glossary.filter((manuscript) => {
      if (manuscript.value === null || marked.has(manuscript.id)) return false;
      const { term, variants } = manuscript.value;
      return ![...texts].some(
        ([file, text]) => file !== manuscript.file && [term, ...variants].some((word) => text.includes(word)),
      );
    });
    const [first] = unused;
    if (first === undefined) return [];
    return [
      findingAt(first, [], {
        message: `どこにも出てこない用語が${unused.length}語あります: ${unused.map(({ value }) => value?.term ?? '').join('、')}`,
        hint: '使う記事で <Term> を付けるか、用語のファイルを消します',
      }),
    ];
  },
};
