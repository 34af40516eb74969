import { everyFigure } from '../figures.ts';
import type { Rule } from '../rule.ts';

export const figureMissing: Rule = {
  id: 'figure-missing',
  severity: 'error',
  description: '図（Figure）の画像は、public/ にあります。',
  instead: '画像を public/ に置き、そこからのパス（/images/flow.svg など）を src に書きます。',
  check: (content, { hasPicture }) =>
    everyFigure(content)
      .filter(({ src }) => hasPicture !== undefined && !hasPicture(src.replace(/^\//, '')))
      .map(({ src, finding }) =>
        finding({
          message: `画像「${src}」が public/ にありません`,
          hint: '画像を public/ に置くか、src のパスを直します',
        }),
      ),
};
