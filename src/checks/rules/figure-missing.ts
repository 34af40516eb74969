import { everyFigure } from '../figures.ts';
import { type Finding, findingAt, type Rule, type Words } from '../rule.ts';

export const figureMissing: Rule = {
  id: 'figure-missing',
  severity: 'error',
  description: '図（Figure）と書き手の画像は、public/ にあります。',
  instead:
    '画像を public/ に置き、そこからのパス（/images/flow.svg など）を、図なら src に、書き手なら image に書きます。',
  check: (content, { hasPicture }) => {
    if (hasPicture === undefined) return [];
    const pictures = [
      ...everyFigure(content),
      ...content.authors.flatMap((manuscript) => {
        const src = manuscript.value?.image;
        const finding = (words: Words): Finding => findingAt(manuscript, ['image'], words);
        return src === undefined ? [] : [{ src, finding }];
      }),
    ];
    return pictures
      .filter(({ src }) => !hasPicture(src.replace(/^\//, '')))
      .map(({ src, finding }) =>
        finding({
          message: `画像「${src}」が public/ にありません`,
          hint: '画像を public/ に置くか、パスを直します',
        }),
      );
  },
};
