import { chromium, type Browser, type Page } from '@playwright/test';
import type { Account } from '../e2e/support/accounts';

const switches = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** Somebody who opens pages of the installation behind its proxy, whose certificate nobody vouches for here. */
export class VisitorBrowser {
  private opened: Promise<Browser> | undefined;

  constructor(
    private readonly executablePath: string,
    private readonly address: string,
  ) {}

  async signIn({ email, password }: Account): Promise<void> {
    const page = await this.open('/account/sign-in');
    await page.getByLabel('Adresa e-pošte').fill(email);
    await page.getByLabel('Lozinka').fill(password);
    await page.getByRole('button', { name: 'Prijavite se' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/account/sign-in'));
  }

  /** Gives a signed document to the page that checks, and sees that it holds. */
  async check(document: Buffer): Promise<void> {
    const page = await this.open('/v');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'dokument.pdf', mimeType: 'application/pdf', buffer: document });
    await page.getByRole('heading', { name: 'Sertifikat važi' }).waitFor();
    await page.getByText('sertifikatom koji je organizator objavio').waitFor();
  }

  async close(): Promise<void> {
    await (await this.opened)?.close();
  }

  private async open(path: string): Promise<Page> {
    const { executablePath } = this;
    this.opened ??= chromium.launch({ executablePath, args: switches });
    const context = await (
      await this.opened
    ).newContext({ baseURL: this.address, ignoreHTTPSErrors: true, locale: 'sr-Latn-RS' });
    const page = await context.newPage();
    await page.goto(path);
    return page;
  }
}
