import { spellingKey } from '#domain/taxonomy/spelling-key.ts';
import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const organisationTwice: Rule = {
  id: 'organisation-twice',
  severity: 'error',
  description: '1つの組織は、organisations に一度だけ載せます。',
  instead: '1行にまとめ、立場が2つあるときは role を [victim, client] のように並べます。',
  check: (content) =>
    eachArticle(content, (manuscript, { organisations }) =>
      organisations.flatMap(({ name }, index): readonly Finding[] => {
        const key = plainName(name);
        if (organisations.findIndex((other) => plainName(other.name) === key) === index) return [];
        return [
          findingAt(manuscript, ['organisations', index, 'name'], {
            message: `「${name}」が organisations に2度あります`,
            hint: '1行にまとめ、role に立場を並べます',
          }),
        ];
      }),
    ),
};

/** The name without its legal form. */
function plainName(name: string): string {
  return spellingKey(
    name.replace(/株式会社|有限会社|合同会社|一般社団法人|独立行政法人|国立大学法人|学校法人|医療法人/g, ''),
  );
}
