import { textRule } from '../prose/text-rule.ts';

/** What stands in a skeleton or a draft until somebody writes the real words. */
const pattern =
  /TODO|FIXME|XXX+|（(?:ここに|例[:：]|要確認|要修正|仮|未定|あとで|後で|あとから)[^）]*）|【(?:要確認|要修正|仮|未定)】|[○〇●]{2,}|△△+|□□+|ダミー(?:テキスト|文)|サンプルテキスト|あいうえお|lorem ipsum/giu;

export const draftWords = textRule({
  id: 'draft-words',
  severity: 'error',
  description: '下書きの目印（TODO、（ここに…）、〇〇 など）を残しません。',
  instead: '本当の言葉に書き換えます。確かめられないことは「未確認（編集部）」と書きます。',
  find: (text) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      index,
      length: found.length,
      message: `下書きの目印「${found}」が残っています`,
      hint: '本当の言葉に書き換えます。確かめられないことは「未確認（編集部）」と書きます',
    })),
});
