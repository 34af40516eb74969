import { everyFigure } from '../figures.ts';
import type { Rule } from '../rule.ts';

/** A file's name, a mere kind of picture, or too little to say what is seen. */
const poor =
  /\.(?:png|jpe?g|svg|gif|webp|avif)$|^(?:図|画像|写真|イメージ|スクリーンショット|グラフ|表)[0-9０-９]*$/iu;

export const altPoor: Rule = {
  id: 'alt-poor',
  severity: 'warning',
  description: '図の alt は、画像を見られない人に内容を伝える文です。',
  instead: '「攻撃者が委託先を経て顧客情報に達した経路」のように、図から読み取れることを書きます。',
  check: (content) =>
    everyFigure(content)
      .filter(({ alt }) => poor.test(alt.trim()) || [...alt.trim()].length < 5)
      .map(({ alt, finding }) =>
        finding({
          message: `alt の「${alt}」では、図の内容が伝わりません`,
          hint: '図から読み取れることを1文で書きます',
        }),
      ),
};
