import { Buffer } from 'node:buffer';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { editionPageOf, note, publisher } from '../edition.fixture.ts';
import { toEditionMail } from './edition-mail.ts';
import { letterTemplate } from './letter-template.ts';
import { type Letter, toEml } from './message.ts';
import { recipientMarks } from './recipient-links.ts';

const anyToken = 'A'.repeat(43);
const token = 'token-of_its.own'.padEnd(43, 'x').replace('.', '-');
const linksWith = (text: string) => ({
  unsubscribe: `https://kyokun.aoba.jp/security/newsletter/api/unsubscribe?token=${text}`,
  preferences: `https://kyokun.aoba.jp/security/newsletter/api/unsubscribe?token=${text}#settings`,
});
const letterOf = (mail: Letter['mail'], changes: Partial<Letter> = {}): Letter => ({
  mail,
  from: 'news@aoba.jp',
  to: 'anybody@umibe.jp',
  links: linksWith(anyToken),
  date: new Date(0),
  messageId: '<any@kyokun.aoba.jp>',
  ...changes,
});
const own = {
  to: 'a.rather.long.name+tag@a-rather-long-name-of-a-department.umibe.jp',
  token,
  messageId: '<one@kyokun.aoba.jp>',
  date: new Date('2026-11-30T08:00:00+09:00'),
};

/** The only thing that may differ from a letter which nodemailer wrote whole: the boundary, made from the id. */
const withoutBoundary = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/_NmP-[0-9a-f]{32}/g, '');

async function expectSame(mail: Letter['mail']): Promise<void> {
  const fill = await letterTemplate(letterOf(mail), anyToken, publisher);
  const whole = letterOf(mail, { ...own, links: linksWith(token) });
  expect(withoutBoundary(fill(own))).toBe(withoutBoundary(await toEml(whole, publisher)));
}

test('a letter from the template is the letter that nodemailer writes, byte by byte', async () => {
  await expectSame(await toEditionMail(editionPageOf(), note, publisher));
});

/** The token stands at every place of a line of base64, also in the last one and across lines. */
test.each(Array.from({ length: 58 }, (_, index) => index))('wherever the token stands: %i', async (shift) => {
  const link = `${'.'.repeat(shift)}${recipientMarks.unsubscribe}`;
  const html = `<p>${'本文'.repeat(40)}</p><a href="${recipientMarks.unsubscribe}">x</a>${'.'.repeat(shift)}`;
  await expectSame({ subject: '件名', text: link, html });
});

describe('no letter', () => {
  const mail = {
    subject: '件名',
    text: recipientMarks.unsubscribe,
    html: `<p>${recipientMarks.unsubscribe}</p>`,
  };

  test.each(['a@b.jp\r\nBcc: c@d.jp', 'a@b.jp>', 'あ@b.jp', ''])('to “%s”', async (to) => {
    const fill = await letterTemplate(letterOf(mail), anyToken, publisher);
    expect(() => fill({ ...own, to })).toThrow('no address');
  });

  test('with somebody else’s token in it', async () => {
    const fill = await letterTemplate(letterOf(mail), anyToken, publisher);
    const parsed = await PostalMime.parse(fill(own));
    expect(JSON.stringify(parsed)).not.toContain(anyToken);
  });
});
