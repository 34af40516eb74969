import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import PostalMime, { type Email } from 'postal-mime';
import { type Command, type PublisherProject, publicUrl } from './publisher-project.ts';

/** What stands around a reader: a site at its public address, and a mailbox. */
export interface JourneySurroundings {
  readonly page: Page;
  readonly project: PublisherProject;
  /** Runs a sub-command of `npm run newsletter`. */
  readonly newsletter: (...args: readonly string[]) => Command;
  /** Everything that a mailbox has got, the newest last. */
  readonly mailbox: (address: string) => readonly Uint8Array[];
  /** Posts a form to the public site without a browser, as mail programs do. @returns the status */
  readonly post: (address: string, fields: Readonly<Record<string, string>>) => Promise<number>;
}

const reader = 'reader@example.jp';

/** From the form on the site to the last mail: a subscriber’s whole way. */
export async function subscriberJourney(around: JourneySurroundings): Promise<void> {
  const { page, project, newsletter, mailbox, post } = around;
  const letter = async (count: number): Promise<Email> => {
    await expect.poll(() => mailbox(reader).length, { timeout: 60_000 }).toBe(count);
    return PostalMime.parse(mailbox(reader).at(-1) ?? '');
  };

  await page.goto(publicUrl);
  await page.getByLabel('メールアドレス').fill(reader);
  await page.getByRole('button', { name: '同意して申し込む' }).click();
  const asked = await letter(1);
  await page.goto(linkIn(asked, /confirm/));
  await page.getByRole('button', { name: '登録する' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登録しました');

  const sending = newsletter('send', '1', '--confirm');
  const end = await sending.ended;
  expect(end, sending.said()).toBe(0);
  const edition = await letter(2);
  expect(edition.subject).toContain('正規の権限を持つ人が、持ち出すとき');
  const record = readFileSync(join(project.folder, 'content', 'newsletters', '1.sent.yaml'), 'utf8');
  expect(record).toContain('id: 2021-matsui-scsk');

  await page.goto(linkIn(edition, /newsletters\/1\//));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('持ち出すとき');
  await page
    .getByRole('main')
    .getByRole('link', { name: /松井証券/ })
    .first()
    .click();
  await expect(page).toHaveURL(`${publicUrl}articles/2021-matsui-scsk/`);

  // Nothing but this POST, and no page opened (RFC 8058).
  const oneClick = headerOf(edition, 'list-unsubscribe').match(/<(https:[^>]+)>/)?.[1] ?? '';
  expect(headerOf(edition, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect(await post(oneClick, { 'List-Unsubscribe': 'One-Click' })).toBe(200);

  const again = newsletter('send', '1', '--confirm', '--again');
  await again.ended;
  expect(again.said()).toContain('この号を受け取る方が、いません');
  expect(mailbox(reader)).toHaveLength(2);
}

function linkIn({ text }: Email, which: RegExp): string {
  const links = (text ?? '').match(/https:\/\/[^\s（）「」、。]+/g) ?? [];
  return links.find((link) => which.test(link)) ?? `no link like ${which.source}`;
}

function headerOf({ headers }: Email, name: string): string {
  return headers.find(({ key }) => key === name)?.value ?? '';
}
