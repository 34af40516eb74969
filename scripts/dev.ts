import { join } from 'node:path';
import { dev } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const server = await dev({ root: join(import.meta.dirname, '..'), server: { port: 4321 }, logLevel: 'info' });
console.log(`下書きを含むプレビュー: http://localhost:${server.address.port}/（終了は Ctrl+C）`);
