import { type TextMatch, textRule } from '../prose/text-rule.ts';

const closing: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '（': '）',
  '【': '】',
  '〈': '〉',
  '《': '》',
  '〔': '〕',
};
const openers = new Map(Object.entries(closing).map(([open, close]) => [close, open]));

export const bracketPair = textRule({
  id: 'bracket-pair',
  severity: 'error',
  description: 'かっこは、開いたら同じ種類で閉じます。',
  instead: '足りないかっこを補うか、余ったかっこを消します。',
  find: (text) => {
    const open: { readonly bracket: string; readonly index: number }[] = [];
    const wrong: TextMatch[] = [];
    for (const [index, character] of text.split('').entries()) {
      if (closing[character] !== undefined) open.push({ bracket: character, index });
      const opener = openers.get(character);
      if (opener === undefined) continue;
      if (open.at(-1)?.bracket === opener) open.pop();
      else wrong.push(matchAt(index, `「${character}」に対する「${opener}」がありません`));
    }
    return [...wrong, ...open.map(({ bracket, index }) => matchAt(index, `「${bracket}」が閉じていません`))];
  },
});

function matchAt(index: number, message: string): TextMatch {
  return { index, length: 1, message, hint: '足りないかっこを補うか、余ったかっこを消します' };
}
