import { describe, expect, test } from 'vitest';
import { articleOf, invented } from '#domain/incident/article.fixture.ts';
import type { LessonReferenceInput } from '#domain/incident/takeaway.ts';
import { toHandoutPage } from './handout-page.ts';

const site = {
  title: '教訓',
  baseUrl: 'https://example.jp/security/',
  publisher: { name: '港新聞', address: '' },
};
const getsuyo = { id: 'getsuyo', title: '月曜の教訓', description: '連載。', frequency: '不定期' };
const page = (changes: Partial<typeof invented> = {}, pdf = false, series = [getsuyo]) =>
  toHandoutPage(articleOf(changes), site, { pdf, series });
const lesson = (audience: LessonReferenceInput['audience'], text: string): LessonReferenceInput => ({
  ref: 'L-001',
  audience,
  text,
  action: '装置の版を一覧にします。',
  fit: 'general',
});

describe('the way to it', () => {
  const way = (changes: Partial<typeof invented> = {}) => page(changes).breadcrumb.map(({ label }) => label);

  test('is that to the article, and one step on', () => {
    expect(way()).toEqual(['ホーム', '月曜の教訓', '第2号', '朝礼1枚']);
    expect(way({ series: undefined })).toEqual(['ホーム', '事例一覧', invented.title, '朝礼1枚']);
  });
});

describe('the sheet', () => {
  test('says of which series its number is where several count', () => {
    const two = [getsuyo, { ...getsuyo, id: 'betsu', title: '別の教訓' }];
    expect(page({}, false, two).sheet.number).toBe('月曜の教訓 第2号');
    expect(page().sheet.number).toBe('第2号');
  });

  test('actions stand in the order of the roles, each with all whom it speaks to', () => {
    const lessons = [lesson(['executive'], '経営。'), lesson(['employee', 'admin'], '全員。')];
    expect(page({ lessons }).sheet.actions).toEqual([
      {
        roles: ['従業員', '管理者・情シス'],
        lesson: '全員。',
        action: '装置の版を一覧にします。',
        fit: '一般的な推奨',
      },
      { roles: ['経営'], lesson: '経営。', action: '装置の版を一覧にします。', fit: '一般的な推奨' },
    ]);
  });

  test('names its source by title and full address', () => {
    const { sheet } = page();
    expect(sheet.url).toBe(`https://example.jp/security/articles/${articleOf().id}/`);
    expect(sheet.source).toBe(`出典：教訓「${invented.title}」`);
    expect(sheet.publisher).toBe('発行：港新聞');
  });

  test('names its series where there is another, for its paper goes round without the site', () => {
    const series = ['getsuyo', 'betsu'].map((id) => ({
      id,
      title: id,
      description: '連載。',
      frequency: '不定期',
    }));
    expect(page().sheet.number).toBe('第2号');
    expect(page({}, false, series).sheet.number).toBe('getsuyo 第2号');
  });

  test('is set tighter only where there is much to say', () => {
    expect(page().sheet.dense).toBe(false);
    const lessons = Array.from({ length: 9 }, () => lesson(['admin'], '長い教訓'.repeat(20)));
    expect(page({ lessons }).sheet.dense).toBe(true);
  });
});

test('the sentence about reuse and the address stand in every text once, whatever the editor wrote', () => {
  const handout = {
    talk: '話。',
    notice:
      '【お知らせ】連絡してください。この文は、社内での転載・回覧に自由にお使いいただけます（CC BY 4.0）。',
  };
  for (const given of [handout, { ...handout, notice: '連絡してください。' }]) {
    const { texts, sheet } = page({ handout: given });
    expect(texts.map(({ id }) => id)).toEqual(['teams', 'slack', 'circular']);
    for (const { text } of texts) {
      expect(text.split('CC BY 4.0')).toHaveLength(2);
      expect(text.split(sheet.url)).toHaveLength(2);
      expect(text).toContain('連絡してください。');
    }
  }
});

test('an article without a talk of its own is told by its summary and lessons', () => {
  const { sheet, texts } = page();
  expect(sheet.talk).toBe(invented.summary.join(''));
  expect(texts[0]?.text).toContain('■ お願い\n1. 装置の更新を後回しにしません。');
});

test('a PDF is linked only where one is written', () => {
  expect(page().pdf).toBeNull();
  expect(page({}, true).pdf).toBe(`/articles/${articleOf().id}/handout.pdf`);
});
