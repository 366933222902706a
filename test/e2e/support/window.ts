import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { EndpointDefinition, EndpointReply } from '@svetionik/contracts/endpoint';
import type { Language } from '@svetionik/domain/language/script';
import type { Client } from './client';
import { expect } from './test';

/** A window of the browser that stays open from screen to screen, and remembers what the browser complained of. */
export class Window {
  private complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly client: Client | undefined,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  /** Opens a window in which the person of `client` is signed in, or nobody. */
  static async open(
    browser: Browser,
    options: BrowserContextOptions,
    client?: Client,
  ): Promise<Window> {
    const context = await browser.newContext({ ...options, storageState: await client?.state() });
    return new Window(await context.newPage(), client);
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settle();
  }

  /** Switches the language on the spot. */
  async speak(language: Language): Promise<void> {
    await this.page
      .locator(`app-language-switch button[lang=${language}]`)
      .first()
      .dispatchEvent('click');
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
    await this.settle();
  }

  /** From now on the server answers so, until another screen is opened: for what cannot be brought about from outside. */
  async answer<Definition extends EndpointDefinition>(
    endpoint: Definition,
    reply: EndpointReply<Definition>,
  ): Promise<void> {
    const path = new RegExp(`${endpoint.path.replace(/:\w+/g, '[^/?]+')}(\\?.*)?$`);
    await this.page.route(path, (route) =>
      route.request().method() === endpoint.method
        ? route.fulfill({ json: reply })
        : route.fallback(),
    );
  }

  /** Ends what was arranged for one screen: replies that were put in place, and a session that was taken away. */
  async restore(): Promise<void> {
    // a reply that is being put in place would otherwise come after its end
    await this.page.unrouteAll({ behavior: 'wait' });
    const state = await this.client?.state();
    if (state) await this.page.context().addCookies(state.cookies);
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

  /** Waits until the screen has what it asked for. */
  private async settle(): Promise<void> {
    await expect(this.page.locator('app-root h1').first()).toBeVisible();
    await expect(this.page.locator('ui-skeleton, .starting')).toHaveCount(0);
  }
}
