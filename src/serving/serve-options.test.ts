import { describe, expect, test } from 'vitest';
import { parseServeOptions } from './serve-options.ts';

describe('the serve command line', () => {
  test('without anything: dist at port 4321', () => {
    expect(parseServeOptions([])).toEqual({
      port: 4321,
      folder: undefined,
      base: undefined,
      newsletter: false,
    });
  });

  test('with everything', () => {
    expect(
      parseServeOptions(['--port', '4400', '--dir=out', '--base', '/security/', '--newsletter']),
    ).toEqual({
      port: 4400,
      folder: 'out',
      base: '/security/',
      newsletter: true,
    });
  });

  test.each([
    [['--port', '0'], '0'],
    [['--port', '65536'], '65536'],
    [['--port', '43 21'], '43 21'],
    [['--port', '４３２１'], '４３２１'],
    [['--port', ''], '--port'],
    [['--base', 'security'], '/security/'],
    [['--base', '//example.co.jp/'], '/security/'],
    [['--dir', ''], '--dir'],
    [['--port'], '使い方'],
    [['--hots', 'x'], '使い方'],
    [['dist'], '使い方'],
  ])('%j is refused with what to write', (args, mention) => {
    const result = parseServeOptions(args);
    expect('problem' in result && result.problem).toContain(mention);
  });
});
