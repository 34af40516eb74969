import { audienceOf } from '../store/audience.ts';
import { newestSending } from '../store/sendings.ts';
import { type BeginGiven, type Plan, timeOf } from './begin.ts';
import { durationOf } from './progress.ts';
import { reasonOf, reportOf } from './report.ts';
import type { Route } from './settings.ts';

/** What a sending would do, in words. */
export function planText(given: BeginGiven, plan: Plan, { rate, connections }: Route): readonly string[] {
  const { store, edition, mail, topics, again, hasRecord } = given;
  const head = [`号「${edition}」　件名: ${mail.subject}`];
  if (plan.kind === 'continue') {
    return [
      ...head,
      `${timeOf(plan.sending.begunAt)}に送り始めて、まだ終わっていません。残りを送ります。`,
      ...reportOf(store, plan.sending.id),
    ];
  }
  const { recipients, byTopic, leftOut } = audienceOf(store, topics);
  const out = leftOut.reduce((total, { count }) => total + count, 0);
  return [
    ...head,
    ...(again && (hasRecord || newestSending(store, edition) !== undefined)
      ? ['送り終えた号を、もう一度、全員に送ります。前に受け取った方にも、また届きます。']
      : []),
    `送る相手: ${recipients}人`,
    ...byTopic.map(({ topic, count }) => `  ${topicLabel(topic)}: ${count}人`),
    ...(byTopic.length > 1 ? ['  （いくつも選んだ方は、それぞれに数えています。届くのは1通です）'] : []),
    ...(out === 0
      ? []
      : [
          `送らない相手: ${out}人（${leftOut.map(({ reason, count }) => `${reasonOf(reason)} ${count}`).join('、')}）`,
        ]),
    `速さ: 毎秒${rate}通まで（同時に${connections}本）。早くて${durationOf(recipients / rate)}かかります。`,
  ];
}

function topicLabel(topic: string): string {
  if (topic === 'all') return 'すべての事例';
  return topic === 'follow-ups' ? '続報と訂正だけ' : `タグ ${topic.replace(/^tag:/, '')}`;
}
