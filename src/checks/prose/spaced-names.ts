/** Official names that have spaces between Japanese characters. */
const names = /クリエイティブ・コモンズ 表示(?:-継承)?(?: 4\.0 国際)?|JIS X 8341-3:2016 レベル/gu;

/** The text with the names replaced by placeholders of the same length, so that rules for spaces pass over them. */
export function withoutSpacedNames(text: string): string {
  return text.replace(names, (name) => '\uFFFC'.repeat(name.length));
}
