import type { Browser, BrowserContextOptions, Page, Route } from '@playwright/test';
import type { EndpointDefinition, EndpointReply } from '@svetionik/contracts/endpoint';
import type { Language } from '@svetionik/domain/language/script';
import { askForAll } from './ask-for-all';
import type { Client } from './client';
import { expect } from './test';

/** A page that asks nothing of the server and keeps nothing. */
const rest = { path: '/no-access', element: 'app-no-access' };

/** Whether the app would ask before something unsaved is lost. */
const isUnsaved = "!dispatchEvent(new Event('beforeunload', { cancelable: true }))";

/** A reply that was put in place for one screen. */
interface Arranged {
  readonly path: RegExp;
  asked: boolean;
}

/** A window of the browser that stays open from screen to screen, and remembers what the browser complained of. */
export class Window {
  private complaints: string[] = [];
  private arranged: Arranged[] = [];
  /** What the app may remember in the document that it shows; none where a screen is still open in it. */
  private emptied: 'own replies' | 'arranged replies' | undefined;

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
    const page = await context.newPage();
    await askForAll(page);
    return new Window(page, client);
  }

  /** Loads the app anew. */
  async goTo(path: string): Promise<void> {
    this.emptied = undefined;
    await this.page.goto(path);
    await this.settle();
  }

  /** The next screen is opened in a document of its own: what the app asks once is asked again. */
  beginAnew(): void {
    this.emptied = undefined;
  }

  /**
   * Opens a screen as a link does, in the document that the last one has left: the app starts once for many of them. Anew
   * where no screen was left, or where the app could know the replies from before that are now others.
   */
  async open(path: string): Promise<void> {
    if (this.emptied !== this.remembered() || path === rest.path) return this.goTo(path);
    this.emptied = undefined;
    await this.lead(path);
    await expect(this.page.locator(rest.element)).toHaveCount(0);
    await this.settle();
  }

  /** Leaves a screen that is in order, so that nothing of it stays. What is unsaved keeps the document from being used again. */
  async leave(): Promise<void> {
    if (await this.page.evaluate(isUnsaved)) return;
    await this.lead(rest.path);
    await expect(this.page.locator(rest.element)).toBeVisible();
    const overlays = this.page.locator('.cdk-overlay-container > *');
    await expect(overlays, 'what lies over the page is gone with it').toHaveCount(0);
    this.emptied = this.remembered();
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
  answer<Definition extends EndpointDefinition>(
    endpoint: Definition,
    reply: EndpointReply<Definition>,
  ): Promise<void> {
    const path = new RegExp(`${endpoint.path.replace(/:\w+/g, '[^/?]+')}(\\?.*)?$`);
    return this.arrange(path, endpoint.method, (route) => route.fulfill({ json: reply }));
  }

  /** The same with what the server says, changed. */
  alter(path: RegExp, change: (reply: unknown) => unknown): Promise<void> {
    return this.arrange(path, 'GET', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: change(await response.json()) });
    });
  }

  /** Replies that were put in place although the app asks for none of them: what it shows is something else. */
  unasked(): readonly string[] {
    return this.arranged.some(({ asked }) => asked)
      ? []
      : this.arranged.map(({ path }) => path.source);
  }

  /** Ends what was arranged for one screen: replies that were put in place, and a session that was taken away. */
  async restore(): Promise<void> {
    // a reply that is being put in place would otherwise come after its end
    await this.page.unrouteAll({ behavior: 'wait' });
    this.arranged = [];
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

  private async arrange(
    path: RegExp,
    method: string,
    reply: (route: Route) => Promise<void>,
  ): Promise<void> {
    const arranged: Arranged = { path, asked: false };
    this.arranged.push(arranged);
    await this.page.route(path, (route) => {
      if (route.request().method() !== method) return route.fallback();
      arranged.asked = true;
      return reply(route);
    });
  }

  private remembered(): 'own replies' | 'arranged replies' {
    return this.arranged.length === 0 ? 'own replies' : 'arranged replies';
  }

  private lead(path: string): Promise<void> {
    return this.page.evaluate(
      `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`,
    );
  }

  /** Waits until the screen has what it asked for. */
  private async settle(): Promise<void> {
    await expect(this.page.locator('app-root h1').first()).toBeVisible();
    await expect(this.page.locator('ui-skeleton, .starting')).toHaveCount(0);
  }
}
