import type { Article } from '#domain/incident/article.ts';
import { legalStages } from '#domain/taxonomy/legal-stages.ts';
import { statesFacts, withoutQuotations } from '../fact-fields.ts';
import { findingIn, passagesOf } from '../passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** Keeps a sentence a suspicion, or says whose word it is. */
const hedge =
  /疑い|疑われ|容疑|とされ|とみられ|とみて|と見られ|可能性|おそれ|恐れ|と発表|と公表|と説明|と伝え|と報じ|と述べ|と主張|と指摘|によると|によれば|という|起訴内容|公訴|罪に問|認定|判決|供述|認め|否認|問われ|特定し/u;

/** The names of somebody as the doer of a crime. */
const branding = /犯人|真犯人|犯行グループ|犯行(?!声明|予告)|犯罪者|加害者/gu;

const accused =
  /(?:容疑者|被告|元従業員|元社員|元職員|元派遣社員|元委託先社員|逮捕された[^、。]{1,12})(?:は|が)[^。]*/gu;
const crime =
  /(?:盗|奪|だまし取|騙し取|詐取|窃取|着服|横領|不正(?:送金|出金|アクセス|取得|利用|使用)|不正に(?:送金|入手|取得|持ち出|操作|引き出)|持ち出|売却|売り渡|売)[^、。]{0,8}(?:ました|ていました|た|ている|ています)$/u;

export const guiltAsserted: Rule = {
  id: 'guilt-asserted',
  severity: 'warning',
  description: '裁判が終わっていない人のしたことを、言い切りません。',
  instead:
    '「〜した疑いが持たれています」「〜とされます」「逮捕容疑によると」のように、誰の言葉かを添えます。',
  check: (content) => {
    const articles = new Map(content.articles.map(({ file, value }) => [file, value?.article]));
    return passagesOf(content, 'articles')
      .filter(statesFacts)
      .flatMap((passage): readonly Finding[] => {
        const article = articles.get(passage.manuscript.file);
        if (article === undefined || !isOpen(article)) return [];
        const findings: Finding[] = [];
        let start = 0;
        for (const sentence of withoutQuotations(passage.text).split(/(?<=。)/u)) {
          const at = start;
          start += sentence.length;
          if (hedge.test(sentence)) continue;
          for (const { 0: word, index } of sentence.matchAll(branding)) {
            findings.push(findingIn(passage, at + index, word.length, words(word)));
          }
          for (const { 0: clause, index } of beforeJudgment(article) ? sentence.matchAll(accused) : []) {
            if (!crime.test(clause)) continue;
            findings.push(findingIn(passage, at + index, clause.length, words(clause)));
          }
        }
        return findings;
      });
  },
};

function words(found: string): { readonly message: string; readonly hint: string } {
  return {
    message: `「${found}」は、裁判が終わっていない人のしたことを言い切っています`,
    hint: '「〜した疑いが持たれています」「〜とされます」のように、誰の言葉かを添えます',
  };
}

/** A criminal case whose judgment is not final; also a case that no source has followed to its end. */
function isOpen({ legalStage }: Article): boolean {
  const criminal = legalStage.filter(({ stage }) => legalStages[stage].track === 'criminal');
  return criminal.length > 0 && criminal.every(({ stage }) => stage !== 'final');
}

function beforeJudgment({ legalStage }: Article): boolean {
  return legalStage.every(({ stage }) => stage !== 'judgment');
}
