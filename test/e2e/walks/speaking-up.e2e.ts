import { examineOnTheWay } from '../support/examine-screen';
import { expect, test } from '../support/test';
import { Window } from '../support/window';

const passphrase = 'četiri čamca čekaju svitanje';
const text = 'Na vežbi u utorak vikao je na polaznicu kada je pogrešila.';

test('somebody reports behaviour without a name, an officer answers, and the key opens the answer', async ({
  installation,
  browser,
}, { project }) => {
  const officer = await installation.newStaff(['learner', 'safeguarding-officer']);
  const desk = await Window.open(browser, project.use, officer);
  const keys = desk.page.getByRole('main');
  await desk.page.goto('/message/received');
  await keys.getByLabel('Lozinka ključa', { exact: true }).fill(passphrase);
  await keys.getByLabel('Lozinka ključa, još jednom').fill(passphrase);
  await keys.getByRole('button', { name: 'Napravite ključ' }).click();
  await expect(keys.getByText('Nove poruke se šifruju i za njega.')).toBeVisible();

  const phone = await Window.open(browser, project.use);
  const main = phone.page.getByRole('main');
  await phone.page.goto('/');
  await phone.page
    .getByRole('contentinfo')
    .getByRole('link', { name: 'Prijavite ponašanje' })
    .click();
  await main.getByLabel('Šta se desilo').fill(text);
  await main.getByLabel('Na koga se odnosi, svojim rečima').fill('predavač na obuci');
  const sent = phone.page.waitForRequest((request) => request.method() === 'PUT');
  await main.getByRole('button', { name: 'Pošaljite poruku' }).click();
  expect(await (await sent).headerValue('cookie')).toBeNull();
  await expect(main.getByRole('heading', { name: 'Poruka je poslata' })).toBeFocused();
  const key = await main.locator('code').innerText();
  await examineOnTheWay(phone);

  await desk.page.reload();
  await keys
    .getByRole('link', { name: /^Poruka od / })
    .first()
    .click();
  await keys.getByLabel('Lozinka ključa').fill(passphrase);
  await keys.getByRole('button', { name: 'Otvorite', exact: true }).click();
  await expect(keys.getByText(text)).toBeVisible();
  await keys.getByLabel('Vaš odgovor').fill('Hvala. Ko je još bio prisutan?');
  await keys.getByRole('button', { name: 'Pošaljite odgovor' }).click();
  await expect(keys.getByText('poslat je odgovor')).toBeVisible();
  await examineOnTheWay(desk);
  await keys.getByRole('link', { name: 'Sve poruke' }).click();
  await expect(keys.getByText('završite do')).toBeVisible();
  await examineOnTheWay(desk);

  await main.getByRole('link', { name: 'Otvorite ključem' }).click();
  await main.getByLabel('Ključ').fill(key.replaceAll('-', ' ').toUpperCase());
  await main.getByRole('button', { name: 'Otvorite', exact: true }).click();
  await expect(main.getByText('Hvala. Ko je još bio prisutan?')).toBeVisible();
  await expect(main.getByText(text)).toHaveCount(0);
  await main.getByLabel('Dopišite').fill('Još dve osobe.');
  await main.getByRole('button', { name: 'Pošaljite', exact: true }).click();
  await expect(main.getByRole('listitem').filter({ hasText: 'Vi,' })).toHaveCount(2);
  await examineOnTheWay(phone);
});
