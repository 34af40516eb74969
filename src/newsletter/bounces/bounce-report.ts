import { reasonLabels } from '../lists/reason-labels.ts';
import { visible } from '../lists/visible.ts';
import type { Concerned, Settled } from './settle.ts';
import { type Meaning, meaningLabels } from './status-meaning.ts';

/** What was read of a mailbox, apart from what became of the findings. */
export interface MailboxCounts {
  readonly messages: number;
  readonly automatic: number;
  /** Letters to a person, by name. */
  readonly letters: readonly string[];
  readonly unreadable: readonly { readonly message: string; readonly why: string }[];
}

/** How many of a kind are told one by one. */
const toldAtMost = 100;

/** What reading a mailbox led to, line by line in Japanese. */
export function bounceReport(path: string, read: MailboxCounts, settled: Settled): readonly string[] {
  const { ended, unproven, already, older, forwarded, unknown, counted } = settled;
  const meanings = (Object.keys(meaningLabels) as Meaning[]).flatMap((meaning) => {
    const count = counted[meaning] ?? 0;
    return count === 0 ? [] : [`    ${meaningLabels[meaning]}: ${count}件`];
  });
  return [
    `「${path}」を読みました（${read.messages}通）。`,
    ...section('配信を止める', ended.map(concerned)),
    ...section('未確認（こちらのメールへの知らせという証拠がない。止めない）', unproven.map(concerned)),
    `  すでに止めてある: ${already}件`,
    ...line('本人があらためて申し込む前の知らせ（止めない）', older),
    ...line('転送された先で届かなかった（止めない）', forwarded),
    ...line('名簿にない宛先、読めない宛先', unknown),
    ...(meanings.length > 0 ? ['  止める理由にならない知らせ:', ...meanings] : []),
    ...line('自動返信', read.automatic),
    ...section(
      '読めない知らせ（人が読んでください）',
      read.unreadable.map(({ message, why }) => `${visible(message)}: ${why}`),
    ),
    ...section('そのほかのメール（解除の依頼かもしれません。人が読んでください）', read.letters.map(visible)),
  ];
}

function concerned({ message, address, reason }: Concerned): string {
  return `${visible(message)}: ${address ?? '名簿にないアドレス'}（${reasonLabels[reason]}）`;
}

function section(title: string, rows: readonly string[]): readonly string[] {
  const more = rows.length - toldAtMost;
  return [
    `  ${title}: ${rows.length}件`,
    ...rows.slice(0, toldAtMost).map((row) => `    ${row}`),
    ...(more > 0 ? [`    ほかに${more}件`] : []),
  ];
}

function line(title: string, count: number): readonly string[] {
  return count === 0 ? [] : [`  ${title}: ${count}件`];
}
