/**
 * Words that stand in every text and find nothing: what IPADIC calls 自立 or 一般 although it carries no
 * subject. Given as dictionary forms. Whole parts of speech are left out in words.ts.
 */

/** Verbs that only carry grammar. */
const VERBS =
  'する 為る なる 成る ある 有る いる 居る おる できる 出来る 行う 行なう おこなう いう 言う よる 因る おける 於ける つく つける くる 来る いく 行く ゆく やる みる いただく くださる 下さる くれる もらう あげる れる られる せる させる いたす 致す ござる たつ とる うる 得る しまう いえる つくる かける かかる もつ はじめる かんする 関する たいする 対する いたる 至る 教える おしえる';

/** Words that modify. */
const OTHERS = 'とても また まだ もう もし さらに 更に ほか 他 など 等 ない 無い よい 良い いい';

export const STOP_WORDS: ReadonlySet<string> = new Set(`${VERBS} ${OTHERS}`.split(' '));

/** Words that ask or point: no text is found by them, not even one that has nothing else to be found by. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'これ それ あれ ここ そこ あそこ この その あの こう そう ああ 何 なに なん いつ どこ だれ 誰 なぜ 何故 どう どの どんな どれ どちら どなた いくつ いくら'.split(
    ' ',
  ),
);
