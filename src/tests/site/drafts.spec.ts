import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { builtFolder, filesOf } from './built-site.ts';
import { copyProject, removeProject } from './scratch-project.ts';

const article = 'content/articles/2021/2021-matsui-scsk.mdx';
const broken = 'content/articles/2021/2021-yomenai.mdx';
const unfinished = 'content/articles/2021/2021-kakikake.mdx';

let copy = '';
test.afterAll(() => {
  if (copy !== '') removeProject(copy);
});

/** Runs a command of the copy; its exit code and everything that it says. */
async function run(script: string, ...args: readonly string[]) {
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [`scripts/${script}.ts`, ...args],
      {
        cwd: copy,
        timeout: 300_000,
      },
    );
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

test('drafts with mistakes stop no build; the check tells of them and publishing refuses', async () => {
  test.setTimeout(400_000);
  copy = copyProject();
  const text = readFileSync(join(copy, article), 'utf8');
  const draft = text.replace(/^title: .*$/m, 'draft: true\ntitle: 下書きの見出しを書いている途中の記事');
  writeFileSync(join(copy, broken), draft.replace(/^summary:$/m, 'summary: ['));
  writeFileSync(join(copy, unfinished), draft.replace(/^tags:$/m, 'tags:\n  - nai-tag'));
  const naming = text.replace(
    /^related:$/m,
    'related:\n  - { id: 2021-kakikake, reason: 書いている途中の記事です。 }',
  );
  writeFileSync(join(copy, article), naming);

  const build = await run('build');
  expect(build.said).toMatch(/^下書き2件に直すところがあります（エラー\d+件、注意\d+件）。.*npm run check/m);
  expect(build.said).not.toContain('nai-tag');
  expect(build.code).toBe(0);
  const paths = filesOf(join(copy, 'dist'));
  expect(paths).toContain('articles/2021-matsui-scsk/index.html');
  expect(paths.filter((path) => /yomenai|kakikake/.test(path))).toEqual([]);
  for (const path of paths.filter((name) => /\.(?:html|xml|json|txt)$/.test(name))) {
    expect(readFileSync(join(copy, 'dist', path), 'utf8')).not.toMatch(/下書きの見出し|kakikake/);
  }

  writeFileSync(join(copy, article), `${naming}\n[書きかけの記事](/articles/2021-kakikake/)\n`);
  const linking = await run('build');
  expect(linking.code).toBe(1);
  expect(linking.said).toContain('リンク先の記事「2021-kakikake」は、下書き（draft: true）です');
  writeFileSync(join(copy, article), text);

  const check = await run('check', '--no-prose', broken, unfinished);
  expect(check.code).toBe(1);
  expect(check.said).toContain('タグ「nai-tag」のファイルがありません');
  expect(check.said).toContain(`${broken}:`);
  const publish = await run('publish', '--dry-run');
  expect(publish.code).not.toBe(0);
  expect(publish.said).toContain('公開の台帳には載せません');
});

test('nothing of the live preview is in a built site', () => {
  const traces = /preview-(?:badge|panel|problems|unreadable)|preview\.css|vscode:\/\/|まだ読めません/;
  const texts = filesOf(builtFolder).filter((path) => /\.(?:html|css|js|xml|json|txt)$/.test(path));
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((path) => traces.test(readFileSync(join(builtFolder, path), 'utf8')))).toEqual([]);
});
