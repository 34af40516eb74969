import { textRule } from '../prose/text-rule.ts';

/** Words before 容疑者 and the like that are roles, not names. */
const role =
  /(?:社員|従業員|職員|会社員|公務員|店員|役員|管理者|担当者|技術者|代表|社長|店長|部長|課長|男|女|男性|女性|男子|女子|少年|少女|学生|生徒|男児|無職|元|同|各|両|同国|国籍|人|者|名|氏名|親族|家族|側|当時|一部|教諭|教員|議員|医師|看護師|記者|業者|外国籍|未成年|複数|主犯|共犯|単独|刑事|民事)$/u;
const honorific =
  /(?:お客|客|患者|業者|社員|職人|お得意|取引先|利用者|親|子ども|皆|隣|会社|住民|店|屋|母|父|兄|姉|娘|息子|奥|旦那)$/u;

const patterns: readonly (readonly [pattern: RegExp, isRole: RegExp])[] = [
  [/([\p{sc=Han}々]{2,6})(?:容疑者|被告人?|受刑者|受刑囚|元?死刑囚)/gu, role],
  [/(?<![同両各某\p{sc=Han}])([\p{sc=Han}々]{2,5})氏(?!名|ら|は不明)/gu, role],
  [/([\p{sc=Han}々]{2,5})(?:さん|ちゃん|君)(?![かきくけこ])/gu, honorific],
  [
    /([\p{sc=Han}々]{1,3}[ 　]?[\p{sc=Han}々\p{sc=Hiragana}\p{sc=Katakana}]{1,4})[（(][0-9０-９]{2}[）)]/gu,
    role,
  ],
];

export const personName = textRule({
  id: 'person-name',
  severity: 'warning',
  description: '個人の名前らしい言葉を知らせます。個人は、誰であっても名指ししません。',
  instead: '「元従業員」「担当者」「会社の社長」のように、立場で書きます。',
  find: (text) =>
    patterns.flatMap(([pattern, isRole]) =>
      [...text.matchAll(pattern)]
        .filter(([, name = '']) => !isRole.test(name) && !/年|月|日|歳|市|県|府|都|町|村|区/.test(name))
        .map(({ 0: found, index }) => ({
          index,
          length: found.length,
          message: `「${found}」は、個人の名前のようです`,
          hint: '「元従業員」「担当者」のように、立場で書きます',
        })),
    ),
});
