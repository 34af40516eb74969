import { join } from 'node:path';
import { dev } from 'astro';
import { parsePreviewOptions } from '../src/serving/preview-options.ts';
import { site } from '../src/site.config.ts';

const options = parsePreviewOptions(process.argv.slice(2));
if ('problem' in options) {
  console.error(options.problem);
  process.exit(2);
}
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const root = join(import.meta.dirname, '..');
const server = await dev({ root, server: { port: options.port }, logLevel: 'info' });
const address = `http://localhost:${server.address.port}${new URL(site.baseUrl).pathname}`;
console.log(`下書きを含むプレビュー: ${address}（終了は Ctrl+C）`);
