import type { ValueIssue } from '../incident/article.ts';
import type { Register } from './register.ts';

/** What the register is compared with: an article's file, and whether readers may see it at all. */
export interface PresentArticle {
  readonly id: string;
  readonly draft: boolean;
  /** SHA-256 of its file. */
  readonly digest: string;
}

/**
 * Where the files break a promise of the register. An address that was published never dies silently: a
 * live article has its file, a moved or merged one leads to a live one, and none of the old ids is used
 * again. Paths are those of the register.
 */
export function registerFaults(
  register: Register,
  present: readonly PresentArticle[],
): readonly ValueIssue[] {
  const files = new Map(present.map((article) => [article.id, article]));
  const known = register.articles;
  return Object.entries(known).flatMap(([id, entry]): readonly ValueIssue[] => {
    const path = ['articles', id, 'state'];
    const fault = (message: string, hint: string) => [{ rule: 'register', path, message, hint }];
    const file = files.get(id);
    if (entry.state === 'live') {
      if (file === undefined) {
        return fault(
          `公開した記事「${id}」のファイルがありません`,
          howToRemove(id, renamedTo(entry.versions, present)),
        );
      }
      if (!file.draft) return [];
      return fault(
        `公開した記事「${id}」が下書き（draft: true）になっています`,
        `draft の行を消すか、npm run publish -- --withdraw ${id} --reason 理由 で取り下げます`,
      );
    }
    if (file !== undefined && !file.draft) {
      return fault(
        `「${id}」は、${entry.state === 'withdrawn' ? '取り下げた' : '別のIDに移した'}記事のIDですが、ファイルがあります`,
        'ファイルの名前を新しいIDに変えます。一度使ったIDは、別の記事に使いません',
      );
    }
    if (entry.state === 'withdrawn') return [];
    const target = known[entry.target];
    if (target?.state === 'live' || (target === undefined && files.has(entry.target))) return [];
    return fault(
      `「${id}」の移り先「${entry.target}」は、公開されていません`,
      `npm run publish -- --move ${id}=いま読める記事のID で、移り先を記録し直します`,
    );
  });
}

function howToRemove(id: string, renamed: string | undefined): string {
  const move = `npm run publish -- --move ${id}=${renamed ?? '新しいID'}`;
  return `${renamed ? `名前を ${renamed} に変えたのであれば ${move}` : `名前を変えたのであれば ${move}`}、別の記事にまとめたのであれば --merge ${id}=まとめた記事のID、取り下げたのであれば --withdraw ${id} --reason 理由 で記録します。そうでなければ、ファイルを戻します`;
}

/** The file that is byte for byte what was published last, under another name. */
function renamedTo(
  versions: Register['articles'][string]['versions'],
  present: readonly PresentArticle[],
): string | undefined {
  const digest = versions.at(-1)?.digest;
  return present.find((article) => article.digest === digest)?.id;
}
