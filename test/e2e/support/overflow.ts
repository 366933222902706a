import type { Page } from '@playwright/test';

/** What makes the page wider than its window, each with how far it reaches, in pixels; nothing where it fits. */
export function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [
      'page: ' + scrollWidth + ' of ' + clientWidth,
      ...wide.map((element) =>
        element.tagName.toLowerCase() + '.' + element.getAttribute('class') + ': ' +
        Math.round(element.getBoundingClientRect().right)),
    ];
  })()`);
}
