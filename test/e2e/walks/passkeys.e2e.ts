import type { Page } from '@playwright/test';
import { registerLearner } from '../support/accounts';
import { examineOnTheWay } from '../support/examine-screen';
import { expect, test } from '../support/test';
import { Window } from '../support/window';

/** A device that answers as soon as it is asked, with a finger that it knows. */
async function givenDevice(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test('somebody adds a passkey, signs in with it and with a recovery code, proves themselves by it, and takes it away', async ({
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
  const passkeys = page.getByRole('region', { name: 'Pristupni ključevi' });
  const signOut = async () => {
    await page.goto('/account');
    await main.getByRole('button', { name: 'Odjavite se', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/');
  };

  await givenDevice(page);
  await signIn();
  await signedIn();

  await page.goto('/account');
  await passkeys.getByLabel('Naziv').fill('Telefon');
  await passkeys.getByRole('button', { name: 'Dodajte pristupni ključ' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rezervni kodovi' });
  await expect(dialog.locator('code')).toHaveCount(10);
  const codes = await dialog.locator('code').allTextContents();
  await dialog.getByRole('button', { name: 'Sačuvano je' }).click();
  await expect(passkeys.getByRole('listitem')).toContainText('Telefon');
  await expect(passkeys).toContainText('Preostaje 10 rezervnih kodova.');
  await examineOnTheWay(window);
  await signOut();

  await test.step('by the password and the passkey', async () => {
    await signIn();
    await expect(page.getByRole('heading', { name: 'Još jedan korak' })).toBeVisible();
    await examineOnTheWay(window);
    await main.getByRole('button', { name: 'Koristite pristupni ključ' }).click();
    await signedIn();
    await signOut();
  });
  await test.step('by a recovery code', async () => {
    await signIn();
    await main.getByText('Nemate uređaj pri ruci?').click();
    await main.getByLabel('Rezervni kod').fill(codes[0]?.toUpperCase() ?? '');
    await main.getByRole('button', { name: 'Koristite rezervni kod' }).click();
    await signedIn();
    await signOut();
  });
  await test.step('by the passkey alone', async () => {
    await page.goto('/account/sign-in');
    await main.getByRole('button', { name: 'Koristite pristupni ključ' }).click();
    await signedIn();
  });

  await page.goto('/account');
  await expect(passkeys).toContainText('Preostaje 9 rezervnih kodova.');
  await installation.letProofsAge();
  await passkeys.getByRole('button', { name: 'Uklonite pristupni ključ: Telefon' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Uklonite' }).click();
  const proof = page.getByRole('dialog', { name: 'Potvrdite da ste to Vi' });
  await proof.getByRole('button', { name: 'Koristite pristupni ključ' }).click();
  await expect(proof).toHaveCount(0);
  await expect(passkeys.getByLabel('Naziv')).toBeVisible();
  await expect(passkeys).not.toContainText('rezervn');
  await signOut();
  await signIn();
  await signedIn();
  await window.close();
});
