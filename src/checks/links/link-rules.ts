/** What `--links` reports, for the editors' guide. */
export const linkRules = {
  'link-dead': {
    severity: 'warning',
    description: '外へのリンクの先に、文書があります（--links を付けたとき）。',
    instead:
      '移った先があれば url を直します。消えた文書は、実際に見た保存版のアドレスを archiveUrl に書きます。',
  },
  'link-moved': {
    severity: 'warning',
    description: '外へのリンクは、引っ越した先を直接に指します（--links を付けたとき）。',
    instead: '移った先が同じ文書であることを確かめて、url を直します。',
  },
} as const;
