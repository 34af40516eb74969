import { expect, test } from 'vitest';
import { parseNotice } from './notice.ts';

const REUSE = 'この文は、社内での転載・回覧に自由にお使いいただけます（CC BY 4.0）。';

test('lines: label and subject, text, a titled list, a last word, without the sentence about reuse', () => {
  const text = `【情報セキュリティのお知らせ】消して、返して、終わりです\n2022年の事案では、媒体が行方不明になりました。\nお願い\n1. 消します。\n2．返します。\n早い連絡を責めません。\n${REUSE}`;
  expect(parseNotice(text)).toEqual({
    label: '情報セキュリティのお知らせ',
    subject: '消して、返して、終わりです',
    blocks: [
      { kind: 'paragraph', text: '2022年の事案では、媒体が行方不明になりました。' },
      { kind: 'title', text: 'お願い' },
      { kind: 'list', items: ['消します。', '返します。'] },
      { kind: 'paragraph', text: '早い連絡を責めません。' },
    ],
  });
});

test('one line: what follows the label is the text, for it is too long to be a subject', () => {
  expect(parseNotice(`【お願い】電話をかけないでください。画面を見せます。${REUSE}`)).toEqual({
    label: 'お願い',
    subject: null,
    blocks: [{ kind: 'paragraph', text: '電話をかけないでください。画面を見せます。' }],
  });
});

test('no label: it is a notice all the same', () => {
  expect(parseNotice('電話をかけないでください。')).toEqual({
    label: 'お知らせ',
    subject: null,
    blocks: [{ kind: 'paragraph', text: '電話をかけないでください。' }],
  });
});

test('a label in a line of its own leaves the text whole', () => {
  expect(parseNotice('【お知らせ】\n電話をかけないでください。')).toEqual({
    label: 'お知らせ',
    subject: null,
    blocks: [{ kind: 'paragraph', text: '電話をかけないでください。' }],
  });
});
