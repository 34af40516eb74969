import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findEdition } from '#newsletter/commands/find-edition.ts';
import { toEditionMail } from '#newsletter/mail/edition-mail.ts';
import { site } from '#site';
import { finished } from './round.ts';

/** Reads, checks and renders the newest edition of the publication, as `send` does before anything leaves. */
const root = join(import.meta.dirname, '..', '..', '..');
const begun = performance.now();
const ids = readdirSync(join(root, 'content', 'newsletters')).flatMap(
  (name) => /^(.+)\.mdx$/.exec(name)?.[1] ?? [],
);
const newest = ids.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? '';
const { page, written } = await findEdition(root, newest, new Date().toISOString());
finished(begun, { mail: await toEditionMail(page, written.source, site) });
