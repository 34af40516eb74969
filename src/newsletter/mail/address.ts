import { domainToASCII } from 'node:url';

/** An address that mail can be sent to, or why it cannot, as a Japanese sentence. */
export type AddressRead = { readonly address: string } | { readonly problem: string };

const NOT_AN_ADDRESS = 'メールアドレスを「name@example.co.jp」の形で入力してください。';

/**
 * Reads an address as people type it: blanks around it and full-width letters are forgiven, a domain in
 * Japanese becomes its ASCII form (UTS #46). The local part keeps its case for sending.
 *
 * What a local part may hold is what browsers accept in `<input type=email>`, dots anywhere included: some
 * old addresses of Japanese mobile carriers have two in a row
 * (https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address). Lengths: RFC 5321 §4.5.3.1.
 */
export function readAddress(text: string): AddressRead {
  // Twice the longest address; what is longer is no slip of the hand.
  if (text.length > 640) return { problem: 'メールアドレスが長すぎます。入力を確かめてください。' };
  const narrow = text.trim().replace(/[！-～]/g, (wide) => wide.normalize('NFKC'));
  if (narrow === '') return { problem: 'メールアドレスを入力してください。' };
  const at = narrow.lastIndexOf('@');
  const [local, domain] = [narrow.slice(0, at), narrow.slice(at + 1)];
  if (at < 1 || !/^[\w.!#$%&'*+/=?^`{|}~-]+$/.test(local)) {
    return {
      problem: /[^\0-\x7f]/.test(local)
        ? `メールアドレスの「@」より前に、使えない文字があります。${NOT_AN_ADDRESS}`
        : NOT_AN_ADDRESS,
    };
  }
  const ascii = asciiDomain(domain);
  if (ascii === null) {
    return { problem: `メールアドレスの「@」より後ろを確かめてください。${NOT_AN_ADDRESS}` };
  }
  if (local.length > 64 || local.length + 1 + ascii.length > 254) {
    return { problem: 'メールアドレスが長すぎます。入力を確かめてください。' };
  }
  return { address: `${local}@${ascii}` };
}

/** A domain of at least two labels whose last one is not a number; so no bare host and no IP address. */
function asciiDomain(domain: string): string | null {
  // domainToASCII reads more than domains: percent signs, brackets, numbers of any base.
  if (!/^[^\0-,/:-@[-`{-\x7f]+$/.test(domain)) return null;
  const ascii = domainToASCII(domain);
  const labels = ascii.split('.');
  const fits = labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
  return labels.length > 1 && fits && /[a-z]/.test(labels.at(-1) ?? '') ? ascii : null;
}
