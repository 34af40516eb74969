import { type Addressee, addressees, inDoubt, type Outcome, outcomesOf } from '../store/sendings.ts';
import type { Store } from '../store/store.ts';
import { linePauses } from './lines.ts';
import type { Stop } from './send-edition.ts';

/** Why the suppression list keeps somebody out, in words. */
const reasons: Readonly<Record<string, string>> = {
  unsubscribed: '配信停止',
  'hard-bounce': '宛先なし',
  complaint: '苦情',
  erased: '登録の削除',
};

/** A reason of the suppression list in words. */
export function reasonOf(reason: string): string {
  return reasons[reason] ?? reason;
}

/** How many of those who were refused a report names. */
const mostNamed = 50;

/**
 * What became of a sending, for the operator's terminal: it names the addresses that nobody can be sure of, and those
 * that were refused.
 */
export function reportOf(store: Store, sending: number): readonly string[] {
  const outcomes = outcomesOf(store, sending);
  const of = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state);
  const line = (
    label: string,
    state: Outcome['state'],
    word: (code: string) => string,
  ): readonly string[] => {
    const found = of(state);
    if (found.length === 0) return [];
    const parts = found.flatMap(({ code, count }) => (code === null ? [] : `${word(code)} ${count}`));
    return [`${label}: ${sum(found)}通${parts.length === 0 ? '' : `（${parts.join('、')}）`}`];
  };
  const doubtful = inDoubt(store, sending);
  const bounced = addressees(store, sending, ['bounced']);
  const refused = addressees(store, sending, ['refused']);
  return [
    `メールサーバーが受け付けた: ${sum(of('accepted'))}通`,
    ...line(`宛先がないと断られた${endedText(bounced)}`, 'bounced', (code) => code),
    ...names(bounced, mostNamed),
    ...line('そのほかの理由で断られた', 'refused', (code) => code),
    ...names(refused, mostNamed),
    ...line('送らなかった', 'left-out', reasonOf),
    ...line('まだ送っていない', 'waiting', (code) => code),
    ...(doubtful.length === 0
      ? []
      : [
          `届いたかどうか分からない: ${doubtful.length}通（渡している途中で途切れました。二重に届かないよう、あらためては送りません）`,
          ...names(doubtful, doubtful.length),
        ]),
  ];
}

/** Whether those whose address does not exist get no more mail: only a server that takes others is believed. */
function endedText(bounced: readonly Addressee[]): string {
  const ended = bounced.filter(({ hasLeft }) => hasLeft).length;
  if (ended === bounced.length) return '（今後は送りません）';
  return ended === 0 ? '（登録は残しています）' : `（うち${ended}人には、今後は送りません）`;
}

function names(people: readonly Addressee[], most: number): readonly string[] {
  const lines = people.slice(0, most).map(({ address }) => `  ${address ?? '（登録は削除されました）'}`);
  return people.length > most ? [...lines, `  ほか${people.length - most}人`] : lines;
}

function sum(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((total, { count }) => total + count, 0);
}

/** Why a sending ended early, and how to go on. */
export function stopText(stop: Stop): string {
  const again = '同じコマンドで、残りを送れます。';
  switch (stop.kind) {
    case 'asked':
      return `途中で止めました。${again}`;
    case 'login':
      return `メールサーバーにログインできません（${stop.reason}）。KYOKUN_SMTP_URL の利用者名と合言葉を確かめてください。${again}`;
    case 'server':
      return `メールサーバーと続けて${linePauses.length + 1}回つながらないか、途中で切れたため、止めました（${stop.reason}）。KYOKUN_SMTP_URL と、サーバーの様子を確かめてください。${again}`;
    case 'refuses':
      return `メールサーバーが、続けて${stop.count}通を断ったため、止めました（${stop.codes.join('、')}）。宛先ではなく、差出人・認証（SPF・DKIM）・内容が断られているおそれがあります。サーバーの記録を確かめてください。断られた${stop.count}通は、まだ送っていないものとして残し、次は、あと回しにして試します。${again}`;
  }
}
