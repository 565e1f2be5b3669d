/** The address of a page to cite and to keep: without the language of who cites it. */
export function pageAddress(origin: string, href: string): string {
  return origin + href.split('?')[0]
}
