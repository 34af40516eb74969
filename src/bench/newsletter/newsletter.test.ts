import { describe, expect, test } from 'vitest';
import { BenchProblem } from '../bench-problem.ts';
import { benchMail } from './bench-mail.fixture.ts';
import { parseNewsletterBenchOptions } from './options.ts';
import { newsletterText, type Round, ratioOf } from './report.ts';
import { measureNewsletter, type Rendered } from './run-newsletter.ts';

const rendered: Rendered = { mail: benchMail(), milliseconds: 1234, peakMB: 340 };

test('both send to everybody, in turns, and tell how fast and with how much memory', async () => {
  const said: string[] = [];
  const report = await measureNewsletter(
    rendered,
    { recipients: 12, rounds: 1, growth: false },
    { signal: new AbortController().signal, say: (line) => said.push(line) },
  );
  expect(report.rounds).toMatchObject([
    { contestant: 'bare', recipients: 12 },
    { contestant: 'kyokun', recipients: 12 },
  ]);
  for (const { lettersPerSecond, peakMB } of report.rounds) {
    expect(lettersPerSecond).toBeGreaterThan(0);
    expect(peakMB).toBeGreaterThan(10);
  }
  expect(said).toHaveLength(2);
}, 60_000);

test('a run that is broken off ends', async () => {
  const broken = new AbortController();
  const run = measureNewsletter(
    rendered,
    { recipients: 100_000, rounds: 1, growth: false },
    { signal: broken.signal, say: () => broken.abort() },
  );
  await expect(run).rejects.toThrow(/abort/);
}, 60_000);

describe('the report', () => {
  const round = (contestant: Round['contestant'], lettersPerSecond: number): Round => ({
    contestant,
    recipients: 1000,
    milliseconds: 1,
    peakMB: 99.6,
    lettersPerSecond,
  });
  const machine = {
    cpu: 'CPU',
    cores: 2,
    memoryMB: 4096,
    node: 'v24.0.0',
    browser: '',
    load: { start: 0.5, end: 2 },
  };

  test('compares the middle of all rounds', () => {
    const rounds = [round('bare', 100), round('kyokun', 90), round('bare', 300), round('kyokun', 95)];
    expect(ratioOf([...rounds, round('bare', 100), round('kyokun', 10)])).toBe(0.9);
    expect(ratioOf([round('kyokun', 90)])).toBeNull();
  });

  test('is a line a round, and says whether the goals are met', () => {
    const { mail: _, ...rendering } = rendered;
    const text = (rounds: readonly Round[]) =>
      newsletterText({ machine, rendering, htmlBytes: 31_110, rounds }).split('\n');
    expect(text([round('bare', 400), round('kyokun', 401.4)])).toEqual([
      'CPU（2コア）、Node v24.0.0、負荷 0.5→2',
      '号を組む（送る前に終わる）: 1.2秒、最大メモリー 340 MB、HTML 31.1 KB',
      'bare       1000人  毎秒  400通  最大メモリー 100 MB',
      'kyokun     1000人  毎秒  401通  最大メモリー 100 MB',
      '中央値の比（kyokun ÷ bare）: 1.00（目標 0.9 以上: 達成）',
      'kyokun の最大メモリー: 100 MB（目標 200 MB 以下: 達成）',
    ]);
    const slow = text([round('bare', 400), { ...round('kyokun', 300), peakMB: 201 }]);
    expect(slow.slice(-2).join()).toMatch(/0\.75（目標 0\.9 以上: 未達）.*201 MB（.*未達）/);
  });
});

test.each([
  [[], { recipients: 10_000, rounds: 3, growth: false, json: undefined }],
  [
    ['--recipients', '500', '--rounds', '1', '--json', 'a.json'],
    { recipients: 500, rounds: 1, growth: false, json: 'a.json' },
  ],
  [['--growth'], { recipients: 10_000, rounds: 3, growth: true, json: undefined }],
])('%j', (args, options) => expect(parseNewsletterBenchOptions(args)).toEqual(options));

test.each([[['--recipients', '0']], [['--rounds', 'x']], [['--json', '']], [['x']]])(
  '%j is refused',
  (args) => {
    expect(() => parseNewsletterBenchOptions(args)).toThrow(BenchProblem);
  },
);
