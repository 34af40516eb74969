import { daysFrom } from '#domain/calendar/days.ts';
import type { Article } from '#domain/incident/article.ts';
import { spellingKey } from '#domain/taxonomy/spelling-key.ts';
import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

/** Two accounts of one incident may date its disclosure by a few days apart. */
const slack = 14;

export const incidentDuplicate: Rule = {
  id: 'incident-duplicate',
  severity: 'warning',
  description: '同じ組織の、日付の重なる事案を、2つの記事にしません。',
  instead: '同じ事案であれば1つの記事にまとめます。別の事案であれば、related に違いを書きます。',
  check: (content) => {
    const seen: Article[] = [];
    return eachArticle(content, (manuscript, article) => {
      const other = seen.find((before) => isSame(before, article));
      seen.push(article);
      if (other === undefined) return [];
      const finding: Finding = findingAt(manuscript, ['organisations', 0, 'name'], {
        message: `「${other.id}」の記事と、組織と日付が重なっています`,
        hint: '同じ事案であれば1つにまとめます。別の事案であれば related に加え、違いを書きます',
      });
      return article.related.some(({ id }) => id === other.id) ? [] : [finding];
    });
  },
};

function isSame(one: Article, other: Article): boolean {
  const names = sufferers(one);
  if (!sufferers(other).some((name) => names.includes(name))) return false;
  return near(one.disclosed, other.disclosed) || near(one.discovered, other.discovered);
}

function sufferers({ organisations }: Article): readonly string[] {
  return organisations
    .filter(({ role }) =>
      role.some((part) => part === 'victim' || part === 'client' || part === 'contractor'),
    )
    .map(({ name }) => spellingKey(name.replace(/株式会社|有限会社/g, '')));
}

function near(one: Article['disclosed'], other: Article['disclosed']): boolean {
  if (!one?.earliest || !one.latest || !other?.earliest || !other.latest) return false;
  return daysFrom(one.latest, other.earliest) <= slack && daysFrom(other.latest, one.earliest) <= slack;
}
