import type { Vocabulary } from './vocabulary.ts';

/** Where a case stands, as far as the sources say; the article's `status`. */
export const incidentStatuses = {
  suspected: { label: '疑い', definition: '発生の疑いはあるが、当事者または公的機関が認めていません。' },
  confirmed: {
    label: '発生公表',
    definition: '当事者または公的機関が発生を認め、その先の調査の状況は示されていません。',
  },
  investigating: { label: '調査中', definition: '当事者が、調査を続けていると示しています。' },
  investigated: {
    label: '調査完了',
    definition: '調査の完了または調査報告書が示されているが、再発防止策は示されていません。',
  },
  'prevention-published': {
    label: '再発防止公表',
    definition: '調査の結果とともに、再発防止策が示されています。',
  },
  closed: {
    label: '終結',
    definition: '当事者が最終の報告と示した、またはサービスの終了や手続きの完了で決着しました。',
  },
  'false-positive': {
    label: '誤報・取消',
    definition: '事案ではなかったと、当事者または公的機関が示しました。',
  },
  'near-miss': {
    label: 'ヒヤリハット',
    definition: '被害になる前に止まった、または被害がなかったと示されています。',
  },
  unverified: {
    label: 'その後は未確認（編集部）',
    definition: '最後に確かめた時点より後の状況が、編集部の見た資料では分かりません。',
  },
} as const satisfies Vocabulary;

export type IncidentStatus = keyof typeof incidentStatuses;
