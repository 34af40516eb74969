import { actors, motives } from '#domain/taxonomy/actors.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { eachArticle } from '../each-article.ts';
import type { Rule } from '../rule.ts';
import { unsourcedField } from '../unsourced-field.ts';

export const actorUnsourced: Rule = {
  id: 'actor-unsourced',
  severity: 'warning',
  description: '誰によるものかや動機を書いた記事は、それを述べている出典を actorsStated に示しています。',
  instead:
    'actorsStated に、述べている出典（sources）と、必要なら誰が述べたことか（status）を書きます。どの出典も述べていなければ、actors を unknown にし、motives を消します。',
  check: (content) =>
    eachArticle(content, (manuscript, article) => {
      const who = article.actors.flatMap((slug) => (slug === 'unknown' ? [] : labelOf(actors, slug)));
      const why = article.motives.flatMap((slug) => (slug === 'unknown' ? [] : labelOf(motives, slug)));
      return unsourcedField(manuscript, article, {
        of: who.length === 0 && why.length > 0 ? 'motives' : 'actors',
        by: 'actorsStated',
        labels: who.length > 0 ? who : why,
        otherwise: 'どの出典も述べていなければ、actors を unknown にし、motives を消します',
      });
    }),
};
