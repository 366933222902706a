import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import type { Language } from '@svetionik/domain/language/script';

/** How a page of the gallery is looked at. */
export interface Look {
  readonly language: Language;
  readonly theme?: 'light' | 'dark';
  readonly state?: string;
}

/** Goes to an address without loading the program again, and waits until the page is drawn with its fonts and pictures. */
const open = `async ({ address, heading, language }) => {
  history.pushState({}, '', address);
  dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  const isThere = () =>
    document.documentElement.lang === language && document.querySelector('h1')?.textContent === heading;
  while (!isThere()) await new Promise(requestAnimationFrame);
  scrollTo(0, 0);
  for (const image of document.images) image.loading = 'eager';
  await Promise.allSettled([...document.images].map((image) => image.decode()));
  await document.fonts.ready;
}`;

/** The window in which the gallery is looked at, page after page; it remembers what the browser complained of. */
export class GalleryWindow {
  private complaints: string[] = [];

  private constructor(readonly page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async open(browser: Browser, options: BrowserContextOptions): Promise<GalleryWindow> {
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
    const window = new GalleryWindow(await context.newPage());
    // it goes on as it does, and can be put forward
    await window.page.clock.install();
    await window.page.goto('/');
    await expect(window.page.locator('h1')).toBeVisible();
    return window;
  }

  /** Shows a page without its bar. */
  async show(name: string, look: Look): Promise<void> {
    const address = `/${name}?${new URLSearchParams({ ...look, bare: 'yes' }).toString()}`;
    const wanted = JSON.stringify({ address, heading: name, language: look.language });
    await this.page.evaluate(`(${open})(${wanted})`);
    const skeletons = this.page.locator('ui-skeleton');
    if ((await skeletons.count()) === 0) return;
    // who waits is told so after a while
    await this.page.clock.fastForward(5_000);
    await expect(skeletons.locator('.visually-hidden')).toHaveCount(0);
  }

  /** What the browser has complained of since the last time. */
  takeComplaints(): readonly string[] {
    const taken = this.complaints;
    this.complaints = [];
    return taken;
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
