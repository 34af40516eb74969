import { editionsOf } from '../editions.ts';
import { findingAt, type Rule } from '../rule.ts';

export const editionNumber: Rule = {
  id: 'edition-number',
  severity: 'error',
  description: 'メールの号の番号は、1から飛ばさずに続き、二つの号に付いていません。',
  instead: '前の号の次の番号にします。',
  check: (content) => {
    // An edition that could not be read may hold the number that seems to be missing.
    if (content.newsletters.some(({ value }) => value === null)) return [];
    const editions = editionsOf(content);
    return editions.flatMap(({ manuscript, edition: { number } }, index) => {
      const before = editions[index - 1];
      if (before?.edition.number === number) {
        return [
          findingAt(manuscript, ['number'], {
            message: `第${number}号が、二つあります（もう一つは ${before.manuscript.file}）`,
            hint: 'どちらかを、次の番号にします',
          }),
        ];
      }
      const expected = (before?.edition.number ?? 0) + 1;
      if (number === expected) return [];
      return [
        findingAt(manuscript, ['number'], {
          message: `第${number}号の前の号（第${number - 1}号）がありません`,
          hint: `番号を${expected}にするか、前の号を用意します`,
        }),
      ];
    });
  },
};
