import type { VocabularyEntry } from './vocabulary.ts';

/** Criminal, civil and administrative handling run side by side and are never read as one ladder. */
export type LegalTrack = 'criminal' | 'civil' | 'administrative';

interface LegalStageEntry extends VocabularyEntry {
  readonly track: LegalTrack;
}

/** How far a case has gone in law. No stage implies an outcome: an arrest is a suspicion, not a finding. */
export const legalStages = {
  consultation: {
    track: 'criminal',
    label: '警察への相談',
    definition: '当事者が、警察に相談または通報しました。',
  },
  'damage-report': { track: 'criminal', label: '被害届', definition: '当事者が、警察に被害届を出しました。' },
  complaint: {
    track: 'criminal',
    label: '刑事告訴',
    definition: '被害を受けた側が、処罰を求めて告訴しました。',
  },
  accusation: {
    track: 'criminal',
    label: '刑事告発',
    definition: '被害者以外の者（行政機関など）が、処罰を求めて告発しました。',
  },
  investigation: {
    track: 'criminal',
    label: '捜査',
    definition: '捜査が行われていると示され、逮捕や送検には至っていません。',
  },
  arrest: {
    track: 'criminal',
    label: '逮捕',
    definition: '容疑者が逮捕された段階で、犯罪が認定されたわけではありません。',
  },
  referral: {
    track: 'criminal',
    label: '送検',
    definition: '事件が検察に送られました（書類送検、容疑者不詳の送検を含む）。',
  },
  'non-indictment': { track: 'criminal', label: '不起訴', definition: '検察が起訴しないと決めました。' },
  indictment: { track: 'criminal', label: '起訴', definition: '検察が起訴し、判決は出ていません。' },
  judgment: {
    track: 'criminal',
    label: '判決',
    definition: '刑事の判決が出たが、確定は確かめられていません（有罪と無罪の別は本文に書く）。',
  },
  final: {
    track: 'criminal',
    label: '判決の確定',
    definition: '刑事の判決が確定しました（有罪と無罪の別は本文に書く）。',
  },
  limitation: {
    track: 'criminal',
    label: '公訴時効',
    definition: '公訴時効の成立により、刑事の手続きが終わりました。',
  },
  'damages-claim': {
    track: 'civil',
    label: '損害賠償の請求',
    definition: '損害賠償が請求され、解決は示されていません。',
  },
  lawsuit: {
    track: 'civil',
    label: '民事訴訟',
    definition: '民事の訴えが起こされ、判決や和解は示されていません。',
  },
  'civil-judgment': { track: 'civil', label: '民事の判決', definition: '民事の判決が出ました。' },
  settlement: {
    track: 'civil',
    label: '和解・支払い済み',
    definition: '和解が成立した、または請求された賠償が支払われました。',
  },
  'report-order': {
    track: 'administrative',
    label: '報告の求め',
    definition: '行政機関が、法律に基づいて報告を求めた、または立ち入り検査をしました。',
  },
  guidance: {
    track: 'administrative',
    label: '行政指導',
    definition: '行政機関が、指導または助言をしました。',
  },
  recommendation: {
    track: 'administrative',
    label: '勧告',
    definition: '行政機関が、法律に基づいて勧告しました。',
  },
  'improvement-order': {
    track: 'administrative',
    label: '改善命令・業務停止命令',
    definition: '行政機関が、改善、停止などを命じる処分をしました。',
  },
} as const satisfies Readonly<Record<string, LegalStageEntry>>;

export type LegalStage = keyof typeof legalStages;
