import { fillIn, fillInsOf } from '#domain/publication/fill-in.ts';
import { lineStarts, pointAt } from '#markdown/text-position.ts';
import { editionsOf } from '../editions.ts';
import { type Finding, findingAt, findingInBody, type Rule } from '../rule.ts';

const hint = '印を、本文に置き換えます。まだ書けないときは、draft: true のままにします';

export const editionFillIn: Rule = {
  id: 'edition-fill-in',
  severity: 'error',
  description: '出す号には、書き込む場所の印「【要記入】」が残っていません。',
  instead: '印を本文に置き換えます。まだ書けないときは、draft: true のままにします。',
  check: (content) =>
    editionsOf(content).flatMap(({ manuscript, edition }): readonly Finding[] => {
      if (edition.draft) return [];
      const source = manuscript.value?.source ?? '';
      const index = source.indexOf(fillIn);
      return [
        ...fillInsOf(edition).map((path) =>
          findingAt(manuscript, path, {
            message: `${path.join(' の ')} に「${fillIn}」が残っています`,
            hint,
          }),
        ),
        ...(index === -1
          ? []
          : [
              findingInBody(manuscript, pointAt(lineStarts(source), index), {
                message: `ひとことに「${fillIn}」が残っています`,
                hint,
              }),
            ]),
      ];
    }),
};
