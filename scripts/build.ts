import { join } from 'node:path';
import { site } from '#site';
import { BuildBusyError } from '../src/build/build-lock.ts';
import { parseBuildOptions } from '../src/build/build-options.ts';
import { buildSite, ContentError } from '../src/build/build-site.ts';
import { deliveryOfTrial } from '../src/domain/newsletter/delivery.ts';
import { inJapan, publicationMoment } from '../src/domain/publication/moment.ts';

const started = performance.now();
try {
  const { at, pdf, local } = parseBuildOptions(process.argv.slice(2));
  const moment = publicationMoment({
    at,
    sourceDateEpoch: process.env['SOURCE_DATE_EPOCH'],
    now: new Date(),
  });
  console.log(`公開の基準時刻: ${inJapan(moment)}`);
  await buildSite({
    root: join(import.meta.dirname, '..'),
    moment,
    pdf,
    ...(local && { newsletter: deliveryOfTrial(site.newsletter) }),
    say: console.log,
  });
  console.log(`dist/ に書き出しました（${((performance.now() - started) / 1000).toFixed(1)}秒）。`);
  if (local) {
    console.log(
      'この dist/ は手元で試すためのものです（メールの申し込みは、手元の受信箱に届きます）。公開するサイトは npm run build で作ってください。',
    );
  }
} catch (error) {
  if (error instanceof ContentError) console.error(error.report);
  console.error(error instanceof Error ? error.message : String(error));
  if (!(error instanceof ContentError || error instanceof BuildBusyError)) {
    console.error('前に作った dist/ は、そのまま残っています。');
  }
  process.exit(1);
}
