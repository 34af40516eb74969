/** The words of an HTML part, without its head, styles and comments. */
export function visibleText(html: string): string {
  return html
    .replace(/<head\b[\s\S]*?<\/head>|<!--[\s\S]*?-->|<style\b[\s\S]*?<\/style>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
