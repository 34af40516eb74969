import type { SiteConfig } from '#site';
import type { Log } from '../service/log.ts';
import type { TagChoice } from '../service/pages/topic-fields.ts';
import { type RunningService, runService } from '../service/run-service.ts';
import type { Random } from '../store/store.ts';
import { devStoreFile, localOrigins } from './serve.ts';

/**
 * The service behind the local server of `npm start`: same origin, letters in the local inbox, a store of trials.
 *
 * @param given.port the local server's
 * @param given.base the path at which the site lives
 */
export function runLocalService(given: {
  readonly site: SiteConfig;
  readonly cacheFolder: string;
  readonly port: number;
  readonly base: string;
  readonly tags: readonly TagChoice[];
  readonly now: () => number;
  readonly random: Random;
  readonly log: Log;
}): RunningService {
  const { site, port, base, tags, now, random, log } = given;
  return runService({
    site,
    storeFile: devStoreFile(given.cacheFolder),
    baseUrl: new URL(`http://localhost:${port}${base}`),
    alsoOrigins: localOrigins(port),
    proxies: new Set(),
    smtp: null,
    tags,
    now,
    random,
    log,
  });
}
