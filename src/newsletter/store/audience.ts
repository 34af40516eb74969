import type { Topic } from '#domain/newsletter/topics.ts';
import { rows } from './query.ts';
import type { Store } from './store.ts';

/**
 * The people on the list who chose one of some topics (a JSON array, the only parameter), as `id` and `reason`,
 * which says why the suppression list keeps somebody out, or is null.
 */
export const audienceSql = `
  SELECT id, reason FROM (
    SELECT id, ended_at,
      (SELECT min(reason) FROM suppression WHERE suppression.identity = subscriber.identity) AS reason
    FROM subscriber
    WHERE EXISTS (
      SELECT 1 FROM subscriber_topic
      WHERE subscriber = subscriber.id AND topic IN (SELECT value FROM json_each(?)))
  ) WHERE ended_at IS NULL OR reason IS NOT NULL`;

/** How many people an edition would go to. */
export interface Audience {
  readonly recipients: number;
  /** For each topic; somebody with two of them counts in both. */
  readonly byTopic: readonly { readonly topic: Topic; readonly count: number }[];
  /** Kept out by the suppression list, for each reason. */
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
}

/** Counts whom an edition with these topics would go to now. */
export function audienceOf(store: Store, topics: readonly Topic[]): Audience {
  const wanted = JSON.stringify(topics);
  const groups = rows<{ reason: string | null; count: number }>(
    store.db,
    `SELECT reason, count(*) AS count FROM (${audienceSql}) GROUP BY reason ORDER BY reason`,
    wanted,
  );
  return {
    recipients: groups.find(({ reason }) => reason === null)?.count ?? 0,
    byTopic: rows<{ topic: Topic; count: number }>(
      store.db,
      `SELECT topic, count(*) AS count FROM (${audienceSql}) AS person
       JOIN subscriber_topic ON subscriber_topic.subscriber = person.id
       WHERE reason IS NULL AND topic IN (SELECT value FROM json_each(?)) GROUP BY topic ORDER BY topic`,
      wanted,
      wanted,
    ),
    leftOut: groups.flatMap(({ reason, count }) => (reason === null ? [] : { reason, count })),
  };
}
