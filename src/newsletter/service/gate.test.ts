import { describe, expect, test } from 'vitest';
import { isFormType, isFromThisSite, pageOf } from './gate.ts';

const origins = new Set(['https://www.example.jp', 'http://localhost:4321']);

describe('a form', () => {
  test.each([
    ['https://www.example.jp', 'same-origin', true],
    ['https://www.example.jp', undefined, true],
    [undefined, 'same-origin', true],
    [undefined, undefined, false],
    ['null', 'same-origin', false],
    ['https://www.example.jp', 'same-site', false],
    ['https://www.example.jp', 'cross-site', false],
    ['https://www.example.jp', 'none', false],
    ['https://www.example.jp.evil.example', undefined, false],
    ['http://www.example.jp', undefined, false],
    ['https://www.example.jp:8443', 'same-origin', false],
    ['http://localhost:4322', undefined, false],
  ])('from %s, Sec-Fetch-Site %s: %s', (origin, secFetchSite, expected) => {
    expect(isFromThisSite({ origin, secFetchSite }, origins)).toBe(expected);
  });
});

test.each([
  ['application/x-www-form-urlencoded', true],
  ['Application/X-WWW-Form-Urlencoded; charset=UTF-8', true],
  ['application/x-www-form-urlencoded; charset=shift_jis', false],
  ['text/plain', false],
  ['application/json', false],
  ['multipart/form-data; boundary=x', false],
  [undefined, false],
])('content type %s: %s', (type, expected) => {
  expect(isFormType(type)).toBe(expected);
});

test.each([
  ['https://www.example.jp/articles/a/?q=secret#x', '/articles/a/'],
  ['https://other.example/articles/a/', null],
  ['nonsense', null],
  [undefined, null],
])('the page of %s is %s', (referer, page) => {
  expect(pageOf(referer, origins)).toBe(page);
});
