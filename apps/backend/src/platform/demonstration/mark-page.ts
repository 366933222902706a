/** Has the web app say on each page that this is a demonstration. */
export function markPage(page: string): string {
  return page.replace('<html ', '<html data-demonstration ');
}
