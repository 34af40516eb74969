import { randomBytes } from 'node:crypto';
import type { SiteConfig } from '#site';
import { site } from '#site';
import { serve } from './serve.ts';

/** The `serve` command in a process of its own, for a publisher that is no placeholder. */
const ours: SiteConfig = {
  ...site,
  publisher: { name: '見本社', address: '東京都千代田区' },
  contact: 'contact@kyokun.test',
};

try {
  await serve({
    args: process.argv.slice(2),
    env: process.env,
    site: ours,
    cacheFolder: '/nonexistent',
    tags: async () => [{ slug: 'vpn', label: 'VPN' }],
    now: Date.now,
    random: randomBytes,
    say: console.log,
    onEnd: (end) => process.once('SIGTERM', end),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
