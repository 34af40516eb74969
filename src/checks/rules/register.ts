import { registerFaults } from '#domain/publication/register-faults.ts';
import { findingAt, type Rule } from '../rule.ts';

export const registerKept: Rule = {
  id: 'register',
  severity: 'error',
  description: '公開した記事は、消したり名前を変えたりするときに、移り先か取り下げが記録されています。',
  instead:
    'npm run publish -- --move、--merge、--withdraw で記録します。消すつもりがなければ、ファイルを戻します。',
  check: ({ register, articles }) => {
    const present = articles.map(({ id, digest, value }) => ({
      id,
      digest,
      draft: value?.article.draft ?? false,
    }));
    return register.flatMap((held) =>
      held.value === null
        ? []
        : registerFaults(held.value, present).map((fault) => findingAt(held, fault.path, fault)),
    );
  },
};
