import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProject, copyProject } from '../scratch-project.ts';

/** What readers know the site by. */
export const publicUrl = 'https://kyokun.aoba.jp/';

/** A sub-command of `npm run newsletter` in a process of its own. */
export interface Command {
  readonly said: () => string;
  readonly ended: Promise<number | null>;
  readonly stop: () => void;
}

/** A copy of this project as a publisher runs it: no placeholders, a sign-up form, an edition ready to be sent. */
export interface PublisherProject {
  readonly folder: string;
  readonly newsletter: (args: readonly string[], env: Readonly<Record<string, string>>) => Command;
}

/** Copies the project and builds its site. */
export async function publisherProject(): Promise<PublisherProject> {
  const folder = copyProject();
  nameThePublisher(join(folder, 'src', 'site.config.ts'));
  finishTheEdition(join(folder, 'content', 'newsletters', '1.mdx'));
  await buildProject(folder, []);
  return {
    folder,
    newsletter: (args, env) => {
      const child = spawn(process.execPath, [join(folder, 'scripts', 'newsletter.ts'), ...args], {
        cwd: folder,
        env: { ...process.env, ...env },
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          output += chunk.toString('utf8');
        });
      }
      return {
        said: () => output,
        ended: new Promise((resolve) => child.once('exit', resolve)),
        stop: () => void child.kill('SIGTERM'),
      };
    },
  };
}

function nameThePublisher(file: string): void {
  const config = readFileSync(file, 'utf8')
    .replace(
      /publisher: \{ name: '.*?', address: '.*?' \}/,
      "publisher: { name: '見本社', address: '東京都千代田区' }",
    )
    .replace(/baseUrl: '.*?'/, `baseUrl: '${publicUrl}'`)
    .replace(/contact: '.*?'/, "contact: 'kyokun@aoba.jp'")
    .replace(
      "newsletter: { provider: 'none'",
      "newsletter: { provider: 'embedded', mailer: { name: '見本サーバー社', country: '日本' }",
    );
  writeFileSync(file, config);
}

function finishTheEdition(file: string): void {
  const text = readFileSync(file, 'utf8')
    .replace(/^date: .*$/m, 'date: 2026-11-22')
    .replace('draft: true\n', '');
  writeFileSync(file, text);
}
