const dark = new CSSStyleSheet();

/** Draws the page light or dark whatever the system says; undefined leaves it to the system again. */
export function paint(page: Document, theme: 'light' | 'dark' | undefined): void {
  page.documentElement.style.colorScheme = theme ?? '';
  page.documentElement.toggleAttribute('data-theme', false);
  // the tokens themselves leave the system's dark for this
  if (theme === 'light') page.documentElement.dataset['theme'] = 'light';
  if (dark.cssRules.length === 0) dark.replaceSync(darkRules(page));
  page.adoptedStyleSheets = theme === 'dark' ? [dark] : [];
}

/** What a dark system would have. */
function darkRules(page: Document): string {
  return [...page.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .flatMap((rule) =>
      rule instanceof CSSMediaRule && rule.media.mediaText === '(prefers-color-scheme: dark)'
        ? [...rule.cssRules]
        : [],
    )
    .map(({ cssText }) => cssText)
    .join('\n');
}
