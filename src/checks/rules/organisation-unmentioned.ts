import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const organisationUnmentioned: Rule = {
  id: 'organisation-unmentioned',
  severity: 'warning',
  description: '挙げた組織は、記事のどこかに登場します。',
  instead:
    '経緯か本文でその組織に触れるか、organisations から外します。note に事案との関係を書いてもかまいません。',
  check: (content) =>
    eachArticle(content, (manuscript, { organisations }, body) => {
      const fields = new Set(['organisations.name', 'organisations.reading']);
      const told = [
        body.text,
        ...manuscript
          .strings()
          .filter(({ path }) => !fields.has(path.filter((step) => typeof step === 'string').join('.')))
          .map(({ value }) => value),
      ].join('\n');
      return organisations.flatMap(({ name, note }, index): readonly Finding[] =>
        note !== undefined || told.includes(name.replace(/株式会社|（.*?）/g, '').trim())
          ? []
          : [
              findingAt(manuscript, ['organisations', index, 'name'], {
                message: `「${name}」が、記事のどこにも登場しません`,
                hint: '経緯か本文でその組織に触れるか、note に事案との関係を書くか、この行を消します',
              }),
            ],
      );
    }),
};
