import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

/** Somebody who uses only the keyboard, and has to see at every step where the focus is. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Tabs on until the element has the focus; stays where it has it already. */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    if (await hasFocus(target)) return;
    for (const _ of Array(80).keys()) {
      await this.page.keyboard.press('Tab');
      await this.expectFocusToBeSeen();
      if (await hasFocus(target)) return;
    }
    throw new Error(`The focus does not reach ${String(target)}.`);
  }

  async use(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press(key);
  }

  /** Reads down to the end, page by page, as long as the words need to be seen. */
  async readTo(end: Locator): Promise<void> {
    await this.page.keyboard.press('Control+Home');
    for (const _ of Array(40).keys()) {
      await end.waitFor({ timeout: 1_200 }).catch(() => undefined);
      if (await end.isVisible()) return;
      await this.page.keyboard.press('PageDown');
    }
    throw new Error('The end is never reached.');
  }

  private async expectFocusToBeSeen(): Promise<void> {
    const focus = this.page.locator(':focus');
    await expect(focus, 'something has the focus').toHaveCount(1);
    const { ring, cover } = await focus.evaluate((element) => {
      const view = element.ownerDocument.defaultView;
      const rings = [element, element.closest('label')]
        .filter(Boolean)
        .map((each) => view.getComputedStyle(each));
      const { left, top, width, height }: Record<'left' | 'top' | 'width' | 'height', number> =
        element.getBoundingClientRect();
      const above = element.ownerDocument.elementFromPoint(
        Math.max(left + Math.min(width, 40) / 2, 0),
        top + Math.min(height, 40) / 2,
      );
      return {
        ring: rings.some(
          (style) =>
            style.boxShadow !== 'none' ||
            (style.outlineStyle !== 'none' && style.outlineWidth !== '0px'),
        ),
        cover:
          (element.closest('label') ?? element).contains(above) || above?.contains(element)
            ? ''
            : (above?.outerHTML.slice(0, 160) ?? 'the edge of the window'),
      };
    });
    const what = await focus.evaluate((element) => element.outerHTML.slice(0, 160));
    expect.soft(ring, `a ring around ${what}`).toBe(true);
    expect.soft(cover, `what lies over ${what}`).toBe('');
  }
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === element.ownerDocument.activeElement);
}
