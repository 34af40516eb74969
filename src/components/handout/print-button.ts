/** Prints the sheet once the font for paper is there; where it cannot be loaded, with the reader's own. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    button.addEventListener('click', async () => {
      await Promise.allSettled([...document.fonts].map((face) => face.load()));
      window.print();
    });
  }
}

customElements.define('kyokun-print', PrintButton);
