import { expect, test, vi } from 'vitest';
import { browserForPdf } from './handout-pdfs.ts';

test('without a browser the editor is told, and no build fails for it', async () => {
  vi.stubEnv('KYOKUN_BROWSER', '/nai');
  const said: string[] = [];
  expect(await browserForPdf('/nai', (line) => said.push(line))).toBeNull();
  vi.unstubAllEnvs();
  expect(said[0]).toMatch(/^朝礼1枚のPDFは作れませんでした: 環境変数 KYOKUN_BROWSER の「\/nai」/);
  expect(said[1]).toMatch(/PDFとそのリンクを除いて/);
});
