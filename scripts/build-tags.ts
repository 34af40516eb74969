import { join } from 'node:path';
import { rebuildTags } from '../src/build/rebuild-tags.ts';
import { reportText } from '../src/checks/reporters/text.ts';
import { publicationMoment } from '../src/domain/publication/moment.ts';
import { loadTokenizer } from '../src/search/analyzer/tokenizer.ts';

const { issues, written } = await rebuildTags({
  root: join(import.meta.dirname, '..'),
  moment: publicationMoment({
    at: process.env['KYOKUN_AT'],
    sourceDateEpoch: process.env['SOURCE_DATE_EPOCH'],
    now: new Date(),
  }),
  tokenizer: await loadTokenizer(),
});
if (issues.length > 0) console.error(reportText(issues));
if (written === null) process.exit(1);
console.log(`タグ${written}件の台帳を書き出しました。`);
