/** A text with a button that copies it. Without a clipboard (no JavaScript, no https) the text alone stays. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    const button = this.querySelector('button');
    const status = this.querySelector('[role="status"]');
    // The types know nothing of pages without https, which have no clipboard.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (field === null || button === null || status === null || clipboard === undefined) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      // Emptied first, so that the same words are announced again.
      status.textContent = '';
      try {
        await clipboard.writeText(field.value);
        status.textContent = 'コピーしました。';
      } catch {
        field.focus();
        field.select();
        status.textContent = 'コピーできませんでした。文を選んであるので、キーボードでコピーしてください。';
      }
    });
  }
}

customElements.define('kyokun-copy', CopyText);
