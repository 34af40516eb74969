/**
 * What a report of a delivery means for the recipient. Only `gone` ends a subscription: the mailbox is not there,
 * or takes no mail any more. Everything else may be otherwise at the next edition, or is not about the recipient.
 */
export type Meaning =
  | 'gone'
  | 'full'
  | 'passing'
  | 'policy'
  | 'content'
  | 'sender'
  | 'network'
  | 'system'
  | 'unclear'
  | 'arrived';

/** In the words of the report to the publisher. */
export const meaningLabels: Readonly<Record<Meaning, string>> = {
  gone: '宛先がない、または使われていない',
  full: '受信箱がいっぱい',
  passing: '一時的な事情（配達を続けている、または時間切れ）',
  policy: '受け取る側の方針（差出人の認証や迷惑メールの判定）',
  content: '内容や大きさ',
  sender: '差出人のアドレス',
  network: '経路や接続',
  system: '相手のサーバーの事情',
  unclear: '理由が書かれていない',
  arrived: '届いた、または転送した',
};

/**
 * Subject and detail of a permanent failure (5.x.y), after RFC 3463 §3 and IANA's registry of enhanced status
 * codes (https://www.iana.org/assignments/smtp-enhanced-status-codes/). What is not listed goes by its subject.
 */
const permanent: Readonly<Record<string, Meaning>> = {
  '1.1': 'gone', // bad destination mailbox address
  '1.2': 'gone', // bad destination system address
  '1.3': 'gone', // bad destination mailbox address syntax
  '1.6': 'gone', // mailbox has moved, no forwarding address
  '1.7': 'sender', // bad sender's mailbox address syntax
  '1.8': 'sender', // bad sender's system address
  '1.10': 'gone', // recipient address has null MX (RFC 7505)
  '2.1': 'gone', // mailbox disabled, not accepting messages
  '2.2': 'full',
  '2.3': 'content', // message length exceeds administrative limit
};

/** RFC 3463 §3: subjects of status codes. */
const subjects: Readonly<Record<string, Meaning>> = {
  '0': 'unclear',
  '1': 'unclear',
  '2': 'unclear',
  '3': 'system',
  '4': 'network',
  '5': 'system',
  '6': 'content',
  '7': 'policy',
};

/** "Other", which says nothing; many servers give no enhanced code, and their neighbour writes 5.0.0. */
const unspecific = /^\d\.[012]\.0$/;

/**
 * How servers say in words that there is no such mailbox; Japanese mobile carriers give these and no code. (They
 * say the same of a sender whom the recipient does not let in: that mail does not arrive either.)
 */
const goneWords =
  /\b(?:unknown user|user unknown|unknown recipient|recipient unknown|no such (?:user|recipient|mailbox)|invalid recipient|(?:user|mailbox) (?:not found|does not exist|doesn't exist)|nullmx)\b/i;

/**
 * What became of a letter to one recipient.
 *
 * @param given.action `Action` of RFC 3464 §2.3.3
 * @param given.status `Status`, as 5.1.1; a comment may follow
 * @param given.diagnostic `Diagnostic-Code` without its type: what the other server answered
 */
export function meaningOf(given: {
  readonly action: string;
  readonly status: string;
  readonly diagnostic: string;
}): Meaning {
  const action = given.action.toLowerCase();
  if (/^(?:delivered|relayed|expanded)\b/.test(action)) return 'arrived';
  if (/^delayed\b/.test(action)) return 'passing';
  if (!/^failed\b/.test(action)) return 'unclear';
  const told = /^[245]\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(given.status)?.[0] ?? '';
  const answered = /\b[245]\d\d[ -]#?([245]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(given.diagnostic)?.[1] ?? '';
  const isVague = told === '' || unspecific.test(told);
  const code = isVague && answered !== '' ? answered : told;
  if (code.startsWith('4.')) return 'passing';
  if (code !== '' && !unspecific.test(code)) return ofPermanent(code);
  const isRefusal = code.startsWith('5.') || /^5\d\d\b/.test(given.diagnostic);
  return isRefusal && goneWords.test(given.diagnostic) ? 'gone' : 'unclear';
}

function ofPermanent(code: string): Meaning {
  const [, subject = '', detail = ''] = code.split('.');
  return permanent[`${Number(subject)}.${Number(detail)}`] ?? subjects[subject] ?? 'unclear';
}
