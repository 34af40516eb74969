import { describe, expect, test } from 'vitest';
import { parseNotice } from './notice.ts';
import { toCircularText, toSlackText, toTeamsText } from './notice-texts.ts';

const frame = { title: '尼崎市の媒体が一時紛失', reuse: '転載できます。\nhttps://example.jp/a_b/' };
const titled = parseNotice(
  '【お知らせ】消して終わりです\n媒体は*3本*でした。\nお願い\n1. 消します。\n2. 返します。',
);
const short = parseNotice('【お願い】2~3分で連絡してください。');

test('Teams: no marks that would stay visible', () => {
  expect(toTeamsText(titled, frame)).toBe(
    '【お知らせ】消して終わりです\n\n媒体は*3本*でした。\n\n■ お願い\n1. 消します。\n2. 返します。\n\n転載できます。\nhttps://example.jp/a_b/',
  );
});

describe('Slack', () => {
  test('headings in bold, and no bold where the text has an asterisk', () => {
    expect(toSlackText(titled, frame)).toBe(
      '*【お知らせ】消して終わりです*\n\n媒体は＊3本＊でした。\n\n*お願い*\n1. 消します。\n2. 返します。\n\n転載できます。\nhttps://example.jp/a_b/',
    );
  });

  test('a range does not strike out what follows it', () => {
    expect(toSlackText(short, frame)).toContain('\n2〜3分で連絡してください。\n');
  });
});

describe('回覧', () => {
  test('the parts of a formal notice in their order', () => {
    const text = toCircularText(titled, frame);
    const parts = [
      '回　覧',
      '日付：',
      '宛先：各位',
      '発信：',
      '件名：',
      '\n\n記\n',
      '媒体は',
      '【お願い】\n1. 消します。',
      '転載できます。',
      '\n以上\n',
      '\n確認欄\n',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test.each([
    [titled, '件名：お知らせ（消して終わりです）'],
    [short, '件名：お願い（尼崎市の媒体が一時紛失）'],
  ])('the subject, or the article’s title where the notice has none', (notice, line) => {
    expect(toCircularText(notice, frame).split('\n')).toContain(line);
  });
});
