import { describe, expect, test } from 'vitest';
import type { Delivery, ListmonkDelivery } from './delivery.ts';
import { deliveryOfTrial, placeholdersOf } from './delivery.ts';
import { factsOf, signUpForm } from './providers.ts';

const party = { name: '青葉メール株式会社', country: '日本' };
const listmonk: ListmonkDelivery = {
  provider: 'listmonk',
  instance: 'https://lists.aoba.jp/mail/',
  lists: [
    { topic: 'all', label: 'すべての事例', uuid: 'eb420c55-4cfb-4972-92ba-c93c34ba475d', id: 1 },
    { topic: 'follow-ups', label: '続報と訂正だけ', uuid: '0c554cfb-eb42-4972-92ba-c93c34ba475d', id: 2 },
  ],
  template: 1,
  host: { name: '青葉クラウド', country: 'アイルランド' },
  mailer: party,
  abroad: 'アイルランドには、EUの個人情報の保護の制度があります。',
};
const deliveries: readonly Delivery[] = [
  { provider: 'none' },
  { provider: 'embedded', mailer: party },
  listmonk,
  { provider: 'buttondown', account: 'kyokun', abroad: 'アメリカ合衆国の制度の説明です。' },
];

test.each(deliveries)('$provider: the policy allows exactly where the form goes', (delivery) => {
  const { form, formOrigins } = factsOf(delivery);
  const target = form === null || form.goesTo === null ? [] : [new URL(form.action).origin];
  expect(formOrigins).toEqual(target);
  if (form?.goesTo) expect(new URL(form.action).host).toBe(form.goesTo);
});

test.each(deliveries)('$provider: readers are told who gets their data, where, and what for', (delivery) => {
  const { form, privacy, law } = factsOf(delivery);
  const words = privacy.join('');
  expect(law.join('')).toContain(form === null ? '行っていません' : '登録した方だけに送ります');
  if (form === null) return expect(words).toContain('お預かりしません');
  for (const word of ['使う目的は', '同意の記録', '計測はしません']) expect(words).toContain(word);
  const parties = { embedded: [party], listmonk: [listmonk.host, party], none: [] };
  const named =
    delivery.provider === 'buttondown'
      ? [{ name: 'Buttondown, LLC', country: 'アメリカ合衆国' }]
      : parties[delivery.provider];
  for (const { name, country } of named) expect(words).toContain(`${name}（${country}）`);
  if ('abroad' in delivery) expect(words).toContain(delivery.abroad);
});

describe('the form of listmonk', () => {
  test('lets readers choose among the lists', () => {
    expect(signUpForm(listmonk)).toMatchObject({
      action: 'https://lists.aoba.jp/mail/subscription/form',
      topics: { name: 'l', choices: [{ value: listmonk.lists[0].uuid, label: 'すべての事例' }, {}] },
      hidden: [],
    });
  });

  test('asks nothing where there is one', () => {
    const form = signUpForm({ ...listmonk, lists: [listmonk.lists[0]] });
    expect(form).toMatchObject({ topics: null, hidden: [{ name: 'l', value: listmonk.lists[0].uuid }] });
  });
});

test('values that nobody has replaced are found at any depth', () => {
  expect(deliveries.flatMap(placeholdersOf)).toEqual([]);
  expect(
    placeholdersOf({
      ...listmonk,
      instance: 'https://lists.example.jp/',
      host: { name: '（会社名）', country: '日本' },
    }),
  ).toEqual(['https://lists.example.jp/', '（会社名）']);
});

test('a trial uses our own service, and the publisher’s words where there are some', () => {
  expect(deliveryOfTrial(listmonk).provider).toBe('embedded');
  expect(deliveryOfTrial({ provider: 'embedded', mailer: party })).toEqual({
    provider: 'embedded',
    mailer: party,
  });
});
