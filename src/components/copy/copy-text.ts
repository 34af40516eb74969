/**
 * A text, marked with `data-copy`, and buttons that copy it; a button with `data-href` copies the file at that address
 * instead. Without a clipboard (no JavaScript, no https) the text alone stays.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector<HTMLElement>('[data-copy]');
    const status = this.querySelector('[role="status"]');
    // The types know nothing of pages without https, which have no clipboard.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (text === null || status === null) return;
    for (const button of this.querySelectorAll('button')) {
      const { href } = button.dataset;
      button.hidden = clipboard === undefined;
      button.addEventListener('click', async () => {
        // Emptied first, so that the same words are announced again.
        status.textContent = '';
        try {
          await (href === undefined ? clipboard.writeText(wordsOf(text)) : clipboard.write([fileAt(href)]));
          status.textContent = 'コピーしました。';
        } catch {
          status.textContent = `コピーできませんでした。${href === undefined ? select(text) : 'リンクから保存してください。'}`;
        }
      });
    }
  }
}

function wordsOf(text: HTMLElement): string {
  return text instanceof HTMLTextAreaElement ? text.value : text.textContent;
}

/** A promise of the file: Safari lets a page copy only at the moment of the press, before anything is fetched. */
function fileAt(href: string): ClipboardItem {
  const fetched = fetch(href).then(async (response) => {
    if (!response.ok) throw new Error(String(response.status));
    return new Blob([await response.text()], { type: 'text/plain' });
  });
  return new ClipboardItem({ 'text/plain': fetched });
}

/** @returns what the reader can do now. */
function select(text: HTMLElement): string {
  if (text instanceof HTMLTextAreaElement) {
    text.focus();
    text.select();
  } else {
    getSelection()?.selectAllChildren(text);
  }
  return '文を選んであるので、キーボードでコピーしてください。';
}

customElements.define('kyokun-copy', CopyText);
