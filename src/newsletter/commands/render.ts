import { Buffer } from 'node:buffer';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportText } from '#checks/reporters/text.ts';
import { DeskProblem } from '#desk/desk-problem.ts';
import { compareIssues } from '#domain/issue.ts';
import type { SiteConfig } from '#site';
import { type EditionMail, toEditionMail } from '../mail/edition-mail.ts';
import { type Letter, toEml } from '../mail/message.ts';
import { forRecipient, sampleLinks } from '../mail/recipient-links.ts';
import { builtPages } from '../preflight/built-pages.ts';
import { preflight } from '../preflight/preflight.ts';
import type { NewsletterCommand } from './command.ts';
import { type FoundEdition, findEdition } from './find-edition.ts';

/** `render ID --out DIR`: the mail as files to look at, and everything that stands in the way of sending it. */
export const renderEdition: NewsletterCommand = async (args, { root, site, env, momentOf, say }) => {
  const { id, out, at } = parseOptions(args);
  const found = await findEdition(root, id, momentOf(at));
  const mail = await toEditionMail(found.page, found.written.source, site);
  const sample = sampleLetter(mail, found, site, env['KYOKUN_MAIL_FROM'] ?? site.contact);
  const filled = forRecipient(mail, sample.links);
  const files: Readonly<Record<string, Uint8Array>> = {
    [`${id}.html`]: Buffer.from(filled.html, 'utf8'),
    [`${id}.txt`]: Buffer.from(filled.text, 'utf8'),
    [`${id}.eml`]: await toEml(sample, site),
  };
  const folder = resolve(out);
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) {
    await writeFile(join(folder, name), bytes);
    say(`${relative(process.cwd(), join(folder, name))}（${(bytes.length / 1000).toFixed(1)} KB）`);
  }
  const issues = preflight({
    file: found.written.file,
    draft: found.written.edition.draft,
    mail,
    links: sample.links,
    site,
    hasPage: builtPages(join(root, 'dist')),
    issues: found.issues,
  }).toSorted(compareIssues);
  const stops = issues.filter(({ severity }) => severity === 'error').length;
  say('');
  if (issues.length > 0) say(reportText(issues));
  say(
    stops === 0
      ? `${found.page.label}の点検を終えました。配信停止などのアドレスは見本です。`
      : `${found.page.label}は、このままでは送れません（直すところが${stops}件）。見本のファイルは書き出しました。`,
  );
};

/** A letter to nobody: the same edition is always the same bytes. */
function sampleLetter(
  mail: EditionMail,
  { written: { edition } }: FoundEdition,
  site: SiteConfig,
  from: string,
): Letter {
  return {
    mail,
    from,
    to: `yomite@${new URL(site.baseUrl).hostname}`,
    links: sampleLinks(site),
    date: new Date(`${edition.date}T08:00:00+09:00`),
    messageId: `<edition-${edition.id}.sample@${new URL(site.baseUrl).hostname}>`,
  };
}

function parseOptions(args: readonly string[]): {
  readonly id: string;
  readonly out: string;
  readonly at: string | undefined;
} {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, at: { type: 'string' } },
    });
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0 || !values.out) throw new Error('incomplete');
    return { id, out: values.out, at: values.at };
  } catch (error) {
    throw new DeskProblem('使い方: npm run newsletter -- render 号のID --out フォルダー [--at 日時]', {
      cause: error,
    });
  }
}
