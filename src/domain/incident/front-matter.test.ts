import { describe, expect, test } from 'vitest';
import { invented } from './article.fixture.ts';
import { type FrontMatterInput, frontMatterSchema } from './front-matter.ts';
import { quizSchema } from './takeaway.ts';

function issuesOf(changes: Readonly<Record<string, unknown>>) {
  const result = frontMatterSchema.safeParse({ ...invented, ...changes });
  return (result.error?.issues ?? []).map(({ path, message }) => ({ path: path.join('.'), message }));
}

test('the invented front matter is what the schema wants', () => {
  expect(issuesOf({})).toEqual([]);
});

describe('sentences of the schema’s own', () => {
  const [cause] = invented.causes;
  const [harm] = invented.impact;
  const second = { category: 'loss', text: '紛失。', sources: ['s1'] };
  test.each<readonly [string, Readonly<Record<string, unknown>>, string, string]>([
    ['two lines of summary', { summary: ['一', '二'] }, 'summary', 'ちょうど3つ'],
    ['four lines of summary', { summary: ['一', '二', '三', '四'] }, 'summary', 'ちょうど3つ'],
    ['no primary cause', { causes: [second] }, 'causes', 'ちょうど1つ'],
    ['two primary causes', { causes: [cause, { ...second, primary: true }] }, 'causes', 'ちょうど1つ'],
    ['no cause', { causes: [] }, 'causes', '原因を1つ以上'],
    ['no headline', { impact: [{ ...harm, headline: false }] }, 'impact', 'ちょうど1つ'],
    ['two headlines', { impact: [harm, harm] }, 'impact', 'ちょうど1つ'],
    ['no harm', { impact: [] }, 'impact', '1行以上'],
    ['a short title', { title: '漏えい。' }, 'title', '8文字以上'],
    ['a long title', { title: '漏'.repeat(61) }, 'title', '60文字まで'],
    ['no author', { authors: [] }, 'authors', '書き手を1つ以上'],
    ['no tag', { tags: [] }, 'tags', 'タグを1つ以上'],
    ['no organisation', { organisations: [] }, 'organisations', '組織を1つ以上'],
    ['no actor', { actors: [] }, 'actors', 'unknown'],
    ['an empty timeline', { timeline: [] }, 'timeline', '時系列を1行以上'],
    ['no lesson', { lessons: [] }, 'lessons', '教訓を1つ以上'],
    ['no source', { sources: [] }, 'sources', '出典を1つ以上'],
    ['no update', { updates: [] }, 'updates', '新規'],
    ['an unknown form of threat', { threats: ['ipa-2026-7'] }, 'threats.0', 'ipa:2026-org-7'],
    ['an unknown form of CVE', { cves: ['cve-2018-13379'] }, 'cves.0', 'CVE-2018-13379'],
    [
      'a source’s id for a statement',
      { claims: [{ ...claim, id: 's1', sources: ['s1'] }] },
      'claims.0.id',
      'c1',
    ],
    ['a row without a source', { claims: [{ ...claim, sources: [] }] }, 'claims.0.sources', '[s1]'],
    ['an ATT&CK name', { attackSteps: [{ ...step, attack: 'Phishing' }] }, 'attackSteps.0.attack', 'T1078'],
    [
      'a reading in kanji',
      { organisations: [{ ...org, reading: '青葉' }] },
      'organisations.0.reading',
      'ひらがな',
    ],
    ['four questions', { quiz: [quiz, quiz, quiz, quiz] }, 'quiz', '3問まで'],
  ])('%s', (_name, changes, path, words) => {
    expect(issuesOf(changes)).toEqual([{ path, message: expect.stringContaining(words) }]);
  });
});
const claim = { topic: '件数', text: '文。', status: 'denied' };
const step = { text: '手口。', sources: ['s1'] };
const org = { name: '青葉文具', role: 'victim', industry: 'finance' };
const quiz = { question: '問い', choices: ['一', '二'], answer: 1, reason: '理由' };

describe('one thing or several', () => {
  test('a role alone is a list of one', () => {
    const { organisations } = frontMatterSchema.parse(invented);
    expect(organisations.map(({ role }) => role)).toEqual([['victim', 'client'], ['contractor']]);
  });

  test('a proceeding alone is a list of one', () => {
    const legalStage: FrontMatterInput['legalStage'] = { stage: 'arrest', text: '逮捕。', sources: ['s1'] };
    const alone = frontMatterSchema.parse({ ...invented, legalStage }).legalStage;
    expect(alone).toEqual(frontMatterSchema.parse({ ...invented, legalStage: [legalStage] }).legalStage);
  });

  test('an empty list of roles or proceedings is refused', () => {
    expect(issuesOf({ organisations: [{ ...org, reading: 'あおば', role: [] }] })).not.toEqual([]);
    expect(issuesOf({ legalStage: [] })).not.toEqual([]);
  });
});

test('an answer is one of the choices', () => {
  expect(quizSchema.safeParse({ ...quiz, answer: 2 }).success).toBe(true);
  expect(quizSchema.safeParse({ ...quiz, answer: 3 }).error?.issues).toMatchObject([{ path: ['answer'] }]);
  expect(quizSchema.safeParse({ ...quiz, answer: 0 }).success).toBe(false);
});

test('nothing is a draft unless it says so', () => {
  expect(frontMatterSchema.parse(invented).draft).toBe(false);
});
