import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forms, readFields } from './forms.ts';

const read = (text: string) => readFields(new TextEncoder().encode(text));

test('a field is text, a topic a list', () => {
  expect(read('email=a%40b.jp&topic=all&topic=tag%3Avpn&x=%E3%81%82+%E3%81%84')).toEqual({
    email: 'a@b.jp',
    topic: ['all', 'tag:vpn'],
    x: 'あ い',
  });
});

test.each([['email=a&email=b'], ['email=%ff'], ['email=%E3%81'], ['email=%zz']])('%s is refused', (text) => {
  expect(read(text)).toBeNull();
});

test('bytes that are no UTF-8 are refused', () => {
  expect(readFields(new Uint8Array([0x65, 0x3d, 0x82, 0xa0]))).toBeNull();
});

test.each([
  ['email=a&wording=2026-11&admin=1'],
  ['email=a&wording=1999-01'],
  ['wording=2026-11'],
  ['__proto__=1&email=a&wording=2026-11'],
])('a sign-up of %s is refused', (text) => {
  expect(forms.subscribe.safeParse(read(text)).success).toBe(false);
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      for (const schema of Object.values(forms)) schema.safeParse(readFields(bytes));
    }),
  );
});
