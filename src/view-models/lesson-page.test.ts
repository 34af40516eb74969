import { describe, expect, test } from 'vitest';
import { articleOf, invented } from '#domain/incident/article.fixture.ts';
import type { Lesson } from '#domain/lesson/lesson.ts';
import { placeWords, toLessonIndex, toLessonPage } from './lesson-page.ts';

const lesson = (id: string, changes: Partial<Lesson> = {}): Lesson => ({
  id,
  title: '更新を後回しにしません。',
  description: '説明。',
  audience: ['admin'],
  answers: 'patching',
  checklist: ['確かめていますか。'],
  ...changes,
});
const teaching = (ref: string, fit: 'direct' | 'general', disclosed: string, id: string) =>
  articleOf({ disclosed, lessons: invented.lessons.map((own) => ({ ...own, ref, fit })) }, id);

describe('a lesson', () => {
  const articles = [
    teaching('L-002', 'general', '2024年6月8日', 'a'),
    teaching('L-001', 'direct', '2025年1月1日', 'b'),
    teaching('L-002', 'direct', '2019年7月', 'c'),
  ];

  test('lists the incidents that teach it, the newest first, with their place from the oldest', () => {
    const page = toLessonPage(lesson('L-002'), articles);
    expect(page.incidents).toMatchObject([
      {
        card: { href: '/articles/a/' },
        fit: '一般的な推奨',
        general: true,
        place: '2件目',
        date: { of: '公表' },
      },
      { card: { href: '/articles/c/' }, fit: 'この件への直接の教訓', general: false, place: '1件目' },
    ]);
    expect(page).toMatchObject({
      count: 2,
      direct: 1,
      last: { label: '2024年6月8日' },
      first: { label: '2019年7月' },
    });
  });

  test('names what the day is, where nobody disclosed the incident', () => {
    const found = articleOf({ disclosed: undefined }, 'found');
    const begun = articleOf(
      { disclosed: undefined, discovered: undefined, timeline: invented.timeline.slice(0, 1) },
      'begun',
    );
    const { incidents } = toLessonPage(lesson('L-001'), [found, begun]);
    expect(incidents.map(({ date }) => [date?.when.label, date?.of])).toEqual([
      ['2026年3月11日', '発覚'],
      ['2026年3月1日', '発生'],
    ]);
  });

  test('without an incident has neither day', () => {
    const page = toLessonPage(lesson('L-009'), articles);
    expect(page).toMatchObject({ count: 0, direct: 0, first: null, last: null, incidents: [] });
  });
});

test('a place says what keeps it open', () => {
  expect(placeWords({ place: 7, level: 0, total: 9 })).toBe('7件目');
  expect(placeWords({ place: 7, level: 2, total: 9 })).toBe('7件目（前後を決められない事例が、ほかに2件）');
  expect(placeWords({ place: null, level: 8, total: 9 })).toBe('掲載9件の一つ（公表の時期は未確認）');
});

describe('the list of lessons', () => {
  const lessons = [
    lesson('L-001'),
    lesson('L-002', { audience: ['employee', 'admin'], answers: 'awareness' }),
    lesson('L-003'),
  ];
  const articles = [teaching('L-003', 'direct', '2024年6月8日', 'a')];
  const { total, byRole, byTheme } = toLessonIndex(lessons, articles);
  const ids = (groups: typeof byRole) =>
    groups.map(({ anchor, lessons: own }) => [anchor, ...own.map(({ id }) => id)]);

  test('has a lesson under every role it speaks to, roles without any left out, by number', () => {
    expect(total).toBe(3);
    expect(ids(byRole)).toEqual([
      ['role-employee', 'L-002'],
      ['role-admin', 'L-001', 'L-002', 'L-003'],
    ]);
  });

  test('has a lesson once, under the factor it answers', () => {
    expect(ids(byTheme)).toEqual([
      ['theme-patching', 'L-001', 'L-003'],
      ['theme-awareness', 'L-002'],
    ]);
  });

  test('puts a lesson first only where five incidents teach it', () => {
    const five = [1, 2, 3, 4, 5].map((day) => teaching('L-003', 'direct', `2024年6月${day}日`, `a-${day}`));
    const [patching] = toLessonIndex(lessons, five).byTheme;
    expect(patching?.lessons.map(({ id }) => id)).toEqual(['L-003', 'L-001']);
  });

  test('is what the roles and the theme of a lesson lead to', () => {
    const anchors = [...byRole, ...byTheme].map(({ anchor }) => `/lessons/#${anchor}`);
    const rows = byRole.flatMap(({ lessons: own }) => own);
    const links = rows.flatMap(({ audience, answers }) => [...audience, answers].map(({ href }) => href));
    expect(links.filter((href) => !anchors.includes(href))).toEqual([]);
  });
});
