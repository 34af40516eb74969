import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesOf } from './built-site.ts';
import { readPdf } from './read-pdf.ts';
import { buildProject, copyProject, removeProject } from './scratch-project.ts';

const copies: string[] = [];
test.afterAll(() => {
  for (const copy of copies) removeProject(copy);
});

/** Builds a copy with `--pdf`; returns what the build said, the site's files, and the pages that link a PDF. */
async function buildWithPdf(env: Readonly<Record<string, string>>) {
  const copy = copyProject();
  copies.push(copy);
  const said = await buildProject(copy, ['--pdf'], env);
  const folder = join(copy, 'dist');
  const files = filesOf(folder);
  const linking = files.filter(
    (path) =>
      path.endsWith('.html') && /href="[^"]*handout\.pdf"/.test(readFileSync(join(folder, path), 'utf8')),
  );
  return { said, folder, linking, pdfs: files.filter((path) => path.endsWith('.pdf')) };
}

test('--pdf writes one page for every handout, which links it', async () => {
  test.setTimeout(600_000);
  const { folder, linking, pdfs } = await buildWithPdf({});
  expect(pdfs.length).toBeGreaterThan(5);
  expect(linking.map((path) => path.replace('/index.html', '.pdf'))).toEqual(pdfs);
  for (const path of pdfs) {
    const { pages, fonts } = await readPdf(readFileSync(join(folder, path)));
    expect(pages, path).toHaveLength(1);
    expect(
      fonts.every((font) => font.includes('NotoSansJP')),
      path,
    ).toBe(true);
  }
});

test('a browser that does not start is told, and the site is whole without PDFs and links to them', async () => {
  test.setTimeout(600_000);
  // A program that is no browser.
  const { said, linking, pdfs } = await buildWithPdf({ KYOKUN_BROWSER: process.execPath });
  expect(said).toContain('朝礼1枚のPDFは作れませんでした');
  expect(said).toContain('に書き出しました');
  expect([pdfs, linking]).toEqual([[], []]);
});
