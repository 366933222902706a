import type { Page } from '@playwright/test';

/** The share of the window that lies under what does not move with the page. */
export function coveredShare(page: Page): Promise<number> {
  return page.evaluate<number>(`(() => {
    const stuck = [...document.querySelectorAll('body *')].filter((element) =>
      ['fixed', 'sticky'].includes(getComputedStyle(element).position),
    );
    // only there can they be hit, and to ask what lies at a point takes long
    const places = stuck.map((element) => {
      const boxes = [element, ...element.querySelectorAll('*')].map((each) => each.getBoundingClientRect());
      return {
        left: Math.min(...boxes.map(({ left }) => left)),
        right: Math.max(...boxes.map(({ right }) => right)),
        top: Math.min(...boxes.map(({ top }) => top)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      };
    });
    const step = 4;
    let covered = 0;
    let all = 0;
    for (let x = step / 2; x < innerWidth; x += step)
      for (let y = step / 2; y < innerHeight; y += step) {
        all += 1;
        if (!places.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom))
          continue;
        const hit = document.elementFromPoint(x, y);
        if (stuck.some((element) => element.contains(hit))) covered += 1;
      }
    return covered / all;
  })()`);
}
