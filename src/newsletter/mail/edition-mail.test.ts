import { Buffer } from 'node:buffer';
import { HtmlValidate } from 'html-validate';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import { columnsOf } from '#domain/typography/wrap.ts';
import { edition, editionPageOf, note, publisher } from '../edition.fixture.ts';
import { mostHtmlBytes } from '../preflight/html-part.ts';
import { type EditionMail, toEditionMail } from './edition-mail.ts';
import { type Letter, toEml } from './message.ts';
import { plainColumns, tooWideLines } from './plain-part.ts';
import { forRecipient, recipientMarks, sampleLinks } from './recipient-links.ts';

const links = {
  unsubscribe: 'https://kyokun.aoba.jp/security/newsletter/api/unsubscribe?token=a&x=1',
  preferences: 'https://kyokun.aoba.jp/security/newsletter/api/preferences?token=a',
};
const letterOf = (mail: EditionMail): Letter => ({
  mail,
  from: publisher.contact,
  to: 'yomite@umibe.jp',
  links,
  date: new Date('2026-11-30T08:00:00+09:00'),
  messageId: '<edition-2.yomite@kyokun.aoba.jp>',
});

let mail: EditionMail;
beforeAll(async () => {
  mail = await toEditionMail(editionPageOf(), note, publisher);
});

describe('the whole letter, as another program reads it', () => {
  test('has its headers in UTF-8, and both parts', async () => {
    const bytes = await toEml(letterOf(mail), publisher);
    const parsed = await PostalMime.parse(bytes);
    expect(parsed.subject).toBe(edition.subject);
    expect(parsed.from).toMatchObject({ name: publisher.title, address: publisher.contact });
    expect(parsed.to).toMatchObject([{ address: 'yomite@umibe.jp' }]);
    expect(parsed.messageId).toBe('<edition-2.yomite@kyokun.aoba.jp>');
    expect(new Date(parsed.date ?? '').toISOString()).toBe('2026-11-29T23:00:00.000Z');
    expect(parsed.attachments).toEqual([]);
    const filled = forRecipient(mail, links);
    expect(parsed.html?.trim()).toBe(filled.html.trim());
    expect(parsed.text?.trim()).toBe(filled.text.trim());
  });

  test('offers to unsubscribe by one click and by mail, in one header each', async () => {
    const { headers } = await PostalMime.parse(await toEml(letterOf(mail), publisher));
    const valuesOf = (name: string) => headers.filter(({ key }) => key === name).map(({ value }) => value);
    expect(valuesOf('list-unsubscribe')).toEqual([
      `<${links.unsubscribe}>, <mailto:kyokun@aoba.jp?subject=unsubscribe>`,
    ]);
    expect(valuesOf('list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
    expect(valuesOf('list-id')).toEqual(['<newsletter.kyokun.aoba.jp>']);
  });

  test('is seven-bit text in short lines, alternatives in the right order', async () => {
    const text = Buffer.from(await toEml(letterOf(mail), publisher)).toString('latin1');
    expect(text).not.toMatch(/[^\t\r\n -~]/);
    expect(text.split('\r\n').filter((line) => line.length > 78)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    const types = [...text.matchAll(/^Content-Type: ([a-z/]+)/gm)].map(([, type]) => type);
    expect(types).toEqual(['multipart/alternative', 'text/plain', 'text/html']);
  });

  test('is the same bytes whenever it is written', async () => {
    const again = await toEditionMail(editionPageOf(), note, publisher);
    expect(await toEml(letterOf(again), publisher)).toEqual(await toEml(letterOf(mail), publisher));
  });

  test('an address with a line break makes no header of its own', async () => {
    const letter = { ...letterOf(mail), to: 'x@y.jp\r\nBcc: evil@z.jp' };
    const { headers, bcc } = await PostalMime.parse(await toEml(letter, publisher));
    expect(bcc ?? []).toEqual([]);
    expect(headers.map(({ key }) => key)).not.toContain('bcc');
  });
});

describe('the HTML part', () => {
  test('is small enough, with room to spare', () => {
    // A golden size: one article and a note. What grows it tenfold is a mistake.
    expect(Buffer.byteLength(mail.html)).toBeGreaterThan(8_000);
    expect(Buffer.byteLength(mail.html)).toBeLessThan(30_000);
  });

  test('ten articles stay below what Gmail shows', async () => {
    const articles = Array.from({ length: 10 }, (_, index) => articleOf({}, `2026-kiji-${index}`));
    const ids = articles.map(({ id }) => id);
    const { html } = await toEditionMail(editionPageOf({ articles: ids }, { articles }), note, publisher);
    expect(Buffer.byteLength(html)).toBeLessThan(mostHtmlBytes);
  });

  test('names its language, its schemes and what stands beside the subject', () => {
    expect(mail.html).toMatch(/<html lang="ja"/);
    expect(mail.html).toContain('<meta name="color-scheme" content="light dark">');
    expect(mail.html).toContain('@media (prefers-color-scheme:dark)');
    expect(mail.html).toContain(edition.preheader);
  });

  test('is laid out by tables for Outlook, and asks for nothing from outside', () => {
    expect(mail.html).toContain('<!--[if mso | IE]>');
    expect(mail.html).toMatch(/<table[^>]*role="presentation"/);
    expect(mail.html).not.toMatch(/<(?:script|link|img|iframe|form|input)\b|@import|url\(/i);
    expect(mail.html).not.toMatch(/<(?:Term|Cite|Callout|Ruby|Foreign|Figure)\b/);
  });

  test('has only full addresses', () => {
    const addresses = [...mail.html.matchAll(/\shref="([^"]*)"/g)].map(([, href]) => href ?? '');
    expect(addresses).toContain('https://kyokun.aoba.jp/security/articles/');
    expect(addresses).toContain('https://kyokun.aoba.jp/security/articles/2026-aoba-bungu/');
    expect(addresses.filter((href) => !/^(?:https:\/\/|mailto:)/.test(href))).toEqual([]);
  });

  test('its elements are closed and nested as they should be', async () => {
    const rules = ['close-order', 'element-permitted-content', 'no-dup-attr', 'no-dup-id', 'void-content'];
    const validator = new HtmlValidate({
      rules: Object.fromEntries(rules.map((rule) => [rule, 'error'])),
      elements: ['html5'],
    });
    const { results } = await validator.validateString(mail.html.replace(/<!--[\s\S]*?-->/g, ''));
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  test('what an article’s title holds is text', async () => {
    const articles = [articleOf({ title: 'A & B、<script>alert(1)</script>の漏えい' })];
    const { html } = await toEditionMail(editionPageOf({ subject: '<b>&' }, { articles }), '', publisher);
    expect(html).toContain('A &amp; B、&lt;script&gt;alert(1)&lt;/script&gt;の漏えい');
    expect(html).not.toMatch(/<script|<b>/);
  });
});

describe('the plain part', () => {
  test('has lines of at most 36 full-width characters, but for addresses', () => {
    expect(tooWideLines(mail.text)).toEqual([]);
    const widest = Math.max(
      ...mail.text
        .split('\n')
        .filter((line) => !line.includes('://'))
        .map((line) => columnsOf(line)),
    );
    expect(widest).toBeLessThanOrEqual(plainColumns);
    expect(widest).toBeGreaterThan(plainColumns - 6);
  });

  test('reads from top to bottom: what it is, the note, the articles, the way out', () => {
    const order = [
      '教訓　メールマガジン 第2号　2026年11月30日',
      edition.subject,
      'はじめにVPNの装置の話です。一覧（https://kyokun.aoba.jp/security/articles/）も',
      '今週のひとこと',
      '・更新の担当',
      '・脆弱性（ぜいじゃくせい）の知らせ',
      '■ 1. 青葉文具の会員約1万2000人分の情報、委託先のサーバーから漏えい',
      '原因: 脆弱性の悪用',
      '・古い装置の弱点を突かれたとみられています。',
      '【教訓】装置の更新を後回しにしません。（管理者・情シス、経営）',
      '【できること】装置の版を一覧にします。',
      'https://kyokun.aoba.jp/security/articles/2026-aoba-bungu/',
      '配信を止める',
      recipientMarks.unsubscribe,
      '発行　　: 青葉出版株式会社',
      '住所　　: 東京都千代田区青葉1-2-3',
      '連絡先　: kyokun@aoba.jp',
    ];
    const unbroken = mail.text.replace(/\n[ 　]*(?!\n)/g, '');
    const places = order.map((words) => unbroken.indexOf(words));
    expect(order.filter((_, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('corrections follow', () => {
  const digest = (version: number) => String(version).padStart(64, '0');
  const version = (date: string, kind: '新規' | '訂正' | '追記', number: number) => ({
    date,
    kind,
    text: kind === '新規' ? '公開しました。' : '「1万人」を「1万2000人」に改めました。',
    ...(kind === '訂正' && { before: '1万人', after: '1万2000人' }),
    digest: digest(number),
  });
  const around = {
    articles: [articleOf()],
    register: {
      articles: {
        '2026-aoba-bungu': {
          state: 'live' as const,
          since: '2026-11-14',
          versions: [
            version('2026-11-14', '新規', 0),
            version('2026-11-25', '訂正', 1),
            version('2026-12-03', '追記', 2),
          ],
        },
      },
    },
    sent: [
      {
        id: '1',
        sentAt: '2026-11-16T09:00:00+09:00',
        articles: [{ id: '2026-aoba-bungu', digest: digest(0) }],
        followUps: [],
      },
    ],
  };

  test('the next edition tells them in both parts', async () => {
    const { html, text } = await toEditionMail(editionPageOf({}, around), '', publisher);
    expect(html).toContain('これまでの号の訂正と続報');
    expect(html).toMatch(/<strong class="learned"[^>]*>訂正<\/strong>（2026年11月25日）/);
    expect(html).toMatch(/<strong class="learned"[^>]*>続報<\/strong>（2026年12月3日）/);
    expect(html).toMatch(/誤: <del[^>]*>1万人<\/del>　正: <ins[^>]*>1万2000人<\/ins>/);
    expect(text).toContain('・訂正（2026年11月25日）青葉文具の会員約1万2000人分の情報');
    expect(text).toContain('　誤: 1万人　正: 1万2000人');
  });

  test('once it is sent it keeps what it told, and its page tells what came since', () => {
    const own = {
      id: '2',
      sentAt: '2026-11-30T08:00:00+09:00',
      articles: [{ id: '2026-aoba-bungu', digest: digest(1) }],
      followUps: [{ id: '2026-aoba-bungu', digest: digest(1) }],
    };
    const page = editionPageOf({}, { ...around, sent: [...around.sent, own] });
    expect(page.told.map(({ kind }) => kind)).toEqual(['訂正']);
    expect(page.since).toMatchObject([
      { kind: '続報', title: articleOf().title, href: '/articles/2026-aoba-bungu/' },
    ]);
    expect(page.sentOn?.label).toBe('2026年11月30日');
  });

  test('where there are none, nothing is said of them', () => {
    expect(mail.html).not.toContain('これまでの号の訂正と続報');
    expect(mail.text).not.toContain('これまでの号の訂正と続報');
  });
});

test('what is each recipient’s own is filled in everywhere', () => {
  const { html, text } = forRecipient(mail, links);
  expect(html).not.toContain('.invalid');
  expect(text).not.toContain('.invalid');
  expect(html).toContain('token=a&amp;x=1"');
  expect(text).toContain(links.unsubscribe);
  expect(sampleLinks(publisher).unsubscribe).toMatch(
    /^https:\/\/kyokun\.aoba\.jp\/security\/newsletter\/api\//,
  );
});
