import { allPassages } from '../passages.ts';
import { findingAt, type Rule } from '../rule.ts';

export const termUnused: Rule = {
  id: 'term-unused',
  severity: 'warning',
  description: 'どこにも出てこない言葉を、用語集に残しません。',
  instead:
    '使う記事で <Term> を付けるか、用語のファイルを消します。広く使われる言葉として残すときは、確認済みの印に理由を書きます。',
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
    return unused.map((manuscript) =>
      findingAt(manuscript, [], {
        message: `用語「${manuscript.value?.term ?? manuscript.id}」は、どこにも出てきません`,
        hint: '使う記事で <Term> を付けるか、このファイルを消します',
      }),
    );
  },
};
