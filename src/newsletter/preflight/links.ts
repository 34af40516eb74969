import type { EditionMail } from '../mail/edition-mail.ts';
import type { Fault } from './fault.ts';
import type { PreflightInput } from './preflight-input.ts';

/** Links that nobody can open. */
export function linkFaults(mail: EditionMail, { site, links, hasPage }: PreflightInput): readonly Fault[] {
  const addresses = new Set([
    ...[...mail.html.matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')),
    ...[...mail.text.matchAll(/https?:\/\/[^\s（）「」、。]+/g)].map(([url]) => url),
  ]);
  const own = [...addresses].filter(
    (url) => url.startsWith(site.baseUrl) && !Object.values(links).includes(url),
  );
  const relative = [...addresses].filter((url) => !/^(?:https?:\/\/[^/]|mailto:[^@]+@)/.test(url));
  const dead = hasPage === null ? [] : own.filter((url) => !hasPage(url.slice(site.baseUrl.length)));
  const faults: Fault[] = [];
  if (relative.length > 0) {
    faults.push({
      rule: 'mail-link',
      message: `メールの中で開けないリンクがあります: ${relative.map((url) => `「${url}」`).join('、')}`,
      hint: 'https:// から始まるアドレスにします',
    });
  }
  if (hasPage === null) {
    faults.push({
      rule: 'mail-link',
      message: 'サイトがまだ作られていないため、リンク先を確かめられません',
      hint: 'npm run build で作ってから、もう一度実行します',
    });
  }
  if (dead.length > 0) {
    faults.push({
      rule: 'mail-link',
      message: `リンク先が、作ったサイトにありません: ${dead.join('、')}`,
      hint: '記事や号が公開の状態か（draft、publishedAt、date）を確かめ、npm run build でサイトを作り直します',
    });
  }
  return faults;
}
