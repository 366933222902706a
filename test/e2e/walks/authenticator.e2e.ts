import { registerLearner } from '../support/accounts';
import { makeCode } from '../../support/authenticator-app';
import { examineOnTheWay } from '../support/examine-screen';
import { expect, test } from '../support/test';
import { Window } from '../support/window';

/** The code that counts next: the one before may have been used. */
const next = (secret: string) => makeCode(secret, new Date(Date.now() + 30_000));

test('somebody adds an authenticator app, signs in with its code, and takes it away', async ({
  installation,
  browser,
}, { project }) => {
  const window = await Window.open(browser, project.use);
  const { page } = window;
  page.setDefaultNavigationTimeout(15_000);
  const { email, password } = await registerLearner(installation.address, installation.dataFolder);
  const main = page.getByRole('main');
  const signIn = async () => {
    await page.goto('/account/sign-in');
    await page.getByLabel('Adresa e-pošte').fill(email);
    await page.getByLabel('Lozinka').fill(password);
    await main.getByRole('button', { name: 'Prijavite se', exact: true }).click();
  };
  const signedIn = () => page.waitForURL((url) => !url.pathname.startsWith('/account/sign-in'));
  const factors = page.getByRole('region', { name: 'Pristupni ključevi' });

  await signIn();
  await signedIn();
  await page.goto('/account');
  await factors.getByRole('button', { name: 'Dodajte aplikaciju' }).click();
  const dialog = page.getByRole('dialog', { name: 'Dodavanje aplikacije' });
  await expect(dialog.getByRole('img', { name: 'QR kod za aplikaciju' })).toBeVisible();
  await examineOnTheWay(window);
  const secret = (await dialog.locator('code').innerText()).replaceAll(' ', '');
  const shown = dialog.getByLabel('Kod koji aplikacija pokazuje');
  await shown.fill(makeCode(secret, new Date()));
  await dialog.getByRole('button', { name: 'Dodajte' }).click();
  const codes = page.getByRole('dialog', { name: 'Rezervni kodovi' });
  await expect(codes.locator('code')).toHaveCount(10);
  await codes.getByRole('button', { name: 'Sačuvano je' }).click();
  await expect(factors).toContainText('Preostaje 10 rezervnih kodova.');
  await examineOnTheWay(window);
  await main.getByRole('button', { name: 'Odjavite se', exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/');

  await signIn();
  await expect(page.getByRole('heading', { name: 'Još jedan korak' })).toBeVisible();
  await examineOnTheWay(window);
  await main.getByLabel('Kod iz aplikacije').fill(next(secret));
  await main.getByRole('button', { name: 'Potvrdite kodom' }).click();
  await signedIn();

  await page.goto('/account');
  await factors.getByRole('button', { name: 'Uklonite aplikaciju' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Uklonite' }).click();
  await expect(factors.getByRole('button', { name: 'Dodajte aplikaciju' })).toBeVisible();
  await expect(factors).not.toContainText('rezervn');
  await window.close();
});
