import type { Page } from '@playwright/test';

/** The share of the window that lies under what does not move with the page. */
export function coveredShare(page: Page): Promise<number> {
  return page.evaluate<number>(`(() => {
    const stuck = [...document.querySelectorAll('body *')].filter((element) =>
      ['fixed', 'sticky'].includes(getComputedStyle(element).position),
    );
    const step = 4;
    let covered = 0;
    let all = 0;
    for (let x = step / 2; x < innerWidth; x += step)
      for (let y = step / 2; y < innerHeight; y += step) {
        all += 1;
        const hit = document.elementFromPoint(x, y);
        if (stuck.some((element) => element.contains(hit))) covered += 1;
      }
    return covered / all;
  })()`);
}
