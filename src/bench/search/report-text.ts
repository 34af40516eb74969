import { machineLine, table } from '../report-table.ts';
import type { Spread } from '../statistics.ts';
import type { GrowthReport, QualityReport, SiteReport } from './report.ts';

/** The report as tables for a terminal. */
export function qualityText({ corpus, machine, profiles, systems }: QualityReport): string {
  const kinds = systems.flatMap(({ name, kinds: own }) =>
    own.map(({ kind, n, s1, s10, mrr10, recall10, zero }) => [
      name,
      kind,
      String(n),
      ...[s1, s10, mrr10, recall10].map(share),
      percent(zero),
    ]),
  );
  const costs = systems.map((system) => [
    system.name,
    kilobytes(system.indexBytes),
    system.buildSeconds.toFixed(1),
    kilobytes(system.firstQueryBytes),
    both(system.laterQueryBytes, kilobytes),
    both(system.laterQueryRequests, String),
    both(system.ms, (value) => value.toFixed(1)),
  ]);
  return [
    `${corpus.name}: 文書${corpus.documents}件、質問${corpus.queries}件`,
    ...systems.map(({ name, description }) => `${name}: ${description}`),
    '',
    ...table(['system', 'kind', 'n', 's@1', 's@10', 'MRR@10', 'recall@10', 'no result'], kinds),
    '',
    ...table(['system', 'index KB', 'build s', 'first KB', 'later KB', 'requests', 'ms'], costs),
    '',
    `first は新しいプロファイル${profiles}個の中央値、later はその次の質問、requests と ms とともに「中央値 / 95%」。KB は 1,000 バイトで、索引はディスク上、ほかは圧縮後の応答（ヘッダーを含む）。`,
    machineLine(machine),
  ].join('\n');
}

/** The growth report as a table for a terminal. */
export function growthText({ corpus, machine, profiles, growth }: GrowthReport): string {
  const rows = growth.map(({ name, small, large, ratio }) => [
    name,
    ...[small, large].flatMap(({ documents, indexBytes, medianBytes }) => [
      String(documents),
      kilobytes(indexBytes),
      kilobytes(medianBytes),
    ]),
    ratio.toFixed(2),
  ]);
  const point = ['documents', 'index KB', 'query KB'];
  return [
    `${corpus.name}: 文書${corpus.documents}件`,
    '',
    ...table(['system', ...point, ...point, 'ratio'], rows),
    '',
    `query は、新しいプロファイル${profiles}個で文のままの質問を一つしたときの、圧縮後の応答の中央値。`,
    machineLine(machine),
  ].join('\n');
}

/** The report on a built site as a table for a terminal. */
export function siteText({ machine, profiles, ...bytes }: SiteReport): string {
  const { firstQueryBytes, laterQueryBytes, laterQueryRequests } = bytes;
  const row = [
    String(profiles),
    `${kilobytes(firstQueryBytes.median)} / ${kilobytes(firstQueryBytes.most)}`,
    both(laterQueryBytes, kilobytes),
    both(laterQueryRequests, String),
  ];
  return [
    ...table(['profiles', 'first KB', 'later KB', 'requests'], [row]),
    '',
    'first は新しいプロファイルでの最初の検索の「中央値 / 最大」、later は言葉の重ならない次の検索の「中央値 / 95%」。KB は 1,000 バイトで、圧縮後の応答（ヘッダーを含む）。',
    machineLine(machine),
  ].join('\n');
}

/** Without the zero before the point, as retrieval tables have it. */
function share(value: number): string {
  return value.toFixed(3).replace(/^0/u, '');
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
}

function both({ median, p95 }: Spread, print: (value: number) => string): string {
  return `${print(median)} / ${print(p95)}`;
}
