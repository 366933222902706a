import { chromium, type Browser, type Page } from '@playwright/test';
import { makeCode } from '../support/authenticator-app';
import type { Account } from '../e2e/support/accounts';

const switches = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** Somebody who opens pages of the installation behind its proxy, whose certificate nobody vouches for here. */
export class VisitorBrowser {
  private opened: Promise<Browser> | undefined;

  constructor(
    private readonly executablePath: string,
    private readonly address: string,
  ) {}

  /** Signs in, and adds the authenticator app that the role asks for before anything else opens; gives its secret. */
  async signIn({ email, password }: Account): Promise<string> {
    const page = await this.open('/account/sign-in');
    await page.getByLabel('Adresa e-pošte').fill(email);
    await page.getByLabel('Lozinka').fill(password);
    await page.getByRole('button', { name: 'Prijavite se' }).click();
    await page.waitForURL((url) => url.pathname === '/account/second-step');
    await page.getByRole('button', { name: 'Dodajte aplikaciju' }).click();
    const dialog = page.getByRole('dialog', { name: 'Dodavanje aplikacije' });
    const secret = (await dialog.locator('code').innerText()).replaceAll(' ', '');
    await dialog.getByLabel('Kod koji aplikacija pokazuje').fill(makeCode(secret, new Date()));
    await dialog.getByRole('button', { name: 'Dodajte' }).click();
    await page.getByRole('button', { name: 'Sačuvano je' }).click();
    await page.getByRole('button', { name: 'Nastavite' }).click();
    await page.waitForURL((url) => url.pathname !== '/account/second-step');
    return secret;
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
