import { Buffer } from 'node:buffer';
import type { Fault } from './fault.ts';

/** Gmail cuts a message off behind 102 KB; thousands, to be on the safe side of its count. */
export const mostHtmlBytes = 102_000;

/** Pictures that say nothing to whom they are not shown. */
export function pictureFaults(html: string): readonly Fault[] {
  const without = [...html.matchAll(/<img\b[^>]*>/g)].filter(([tag]) => !/\salt="[^"]/.test(tag));
  if (without.length === 0) return [];
  return [
    {
      rule: 'mail-alt',
      message: `代わりの文（alt）のない画像が${without.length}個あります`,
      hint: '画像を見られない人に、同じ内容を伝える文を書きます',
    },
  ];
}

/** A part that Gmail would cut off. */
export function sizeFaults(html: string): readonly Fault[] {
  const bytes = Buffer.byteLength(html);
  if (bytes <= mostHtmlBytes) return [];
  return [
    {
      rule: 'mail-size',
      message: `HTMLの部分が${Math.ceil(bytes / 1000)} KBあります`,
      hint: `Gmail は${mostHtmlBytes / 1000} KBで切り、配信停止のリンクが見えなくなります。記事を減らすか、ひとことを短くします`,
    },
  ];
}
