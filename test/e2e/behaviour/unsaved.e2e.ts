import { freshWord } from '../support/fresh-word';
import { expect, test } from '../support/test';

test('an administrator is asked before a form that is not saved is left, and the way back stays as it was', async ({
  installation,
  openAs,
}) => {
  const page = await openAs(await installation.signInAs('administrator'));
  const happened: string[] = [];
  page.on('dialog', (dialog) => {
    happened.push(dialog.type());
    void dialog.accept();
  });
  await page.goto('/certify/issue/profiles');
  await page.getByRole('link', { name: 'Zdravstvo' }).click();
  const name = page.getByRole('group', { name: 'Naziv profila' }).getByLabel('Latinica');
  await name.fill('Zdravstvo i nega');

  await page.goBack();
  const question = page.getByRole('dialog', { name: 'Niste sačuvali izmene' });
  await question.getByRole('button', { name: 'Ostanite na stranici' }).click();
  await expect(name).toHaveValue('Zdravstvo i nega');
  await expect(page).toHaveURL(/\/profiles\/[0-9a-f-]+$/);

  await page.goBack();
  await question.getByRole('button', { name: 'Odbacite izmene' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Profili' })).toBeVisible();
  await expect(page).toHaveURL(/\/profiles$/);

  await page.getByRole('link', { name: 'Zdravstvo' }).click();
  await name.fill('Zdravstvo i nega');
  await page.reload();
  expect(happened).toEqual(['beforeunload']);

  await name.fill('Zdravstvo i nega');
  await page.route('https://www.hidmet.gov.rs/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Vreme</title>' }),
  );
  await page.locator('a[data-exit]').click();
  await expect(page).toHaveURL('https://www.hidmet.gov.rs/');
  expect(happened).toEqual(['beforeunload']);
});

test('a profile made after another has all of it but the name, and is nowhere until it is saved', async ({
  installation,
  openAs,
}) => {
  const page = await openAs(await installation.signInAs('administrator'));
  await page.goto('/certify/issue/profiles');
  await page.getByRole('link', { name: 'Zdravstvo' }).click();
  const name = page.getByRole('group', { name: 'Naziv profila' }).getByLabel('Latinica');
  await name.fill('Zdravstvo i nega');
  await page.getByRole('link', { name: 'Napravite nov profil po ovom' }).click();
  const question = page.getByRole('dialog', { name: 'Niste sačuvali izmene' });
  await question.getByRole('button', { name: 'Odbacite izmene' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Novi profil' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Zdravstvo' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /obavezno/ })).toHaveCount(5);
  await expect(name).toHaveValue('');
  await page.goBack();
  await question.getByRole('button', { name: 'Odbacite izmene' }).click();
  await expect(name).toHaveValue('Zdravstvo');
});

test('the way back asks before it takes a dialog along in which something was typed', async ({
  installation,
  openAs,
}) => {
  const page = await openAs(await installation.signInAs('administrator'));
  await page.goto('/admin/organisers');
  await page.locator('main').getByRole('link', { name: 'ASTRA' }).click();
  await page.getByRole('button', { name: 'Dodajte potpisnika' }).click();
  const dialog = page.getByRole('dialog', { name: 'Dodajte potpisnika' });
  const name = dialog.getByRole('group', { name: 'Ime' }).getByLabel('Latinica');
  await name.fill('Marija Ćirić');

  await page.goBack();
  const question = page.getByRole('dialog', { name: 'Niste sačuvali izmene' });
  await question.getByRole('button', { name: 'Ostanite na stranici' }).click();
  await expect(name).toHaveValue('Marija Ćirić');
  await expect(page).toHaveURL(/\/organisers\/[0-9a-f-]+$/);

  await page.goBack();
  await question.getByRole('button', { name: 'Odbacite izmene' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Organizatori' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.goForward();
  await page.getByRole('button', { name: 'Dodajte potpisnika' }).click();
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Organizatori' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('whoever writes a training down is asked before it is lost, and not while nothing is written', async ({
  installation,
  openAs,
}) => {
  const page = await openAs(await installation.signInAs('learner'));
  await page.goto('/account/certificates');
  await page.getByRole('link', { name: 'Pregled svih obuka i bodova za licencu' }).click();
  const add = page.getByRole('button', { name: 'Dodajte obuku' });
  await add.click();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Moji sertifikati' })).toBeVisible();

  await page.goForward();
  await add.click();
  const title = page.getByLabel('Naziv obuke');
  await title.fill('Zbrinjavanje traume');
  await page.goBack();
  const question = page.getByRole('dialog', { name: 'Niste sačuvali izmene' });
  await question.getByRole('button', { name: 'Ostanite na stranici' }).click();
  await expect(title).toHaveValue('Zbrinjavanje traume');
  await page.goBack();
  await question.getByRole('button', { name: 'Odbacite izmene' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Moji sertifikati' })).toBeVisible();
});

test('what is written in the account is not lost by leaving, and nothing is asked once it is saved', async ({
  installation,
  openAs,
}) => {
  const page = await openAs(await installation.signInAs('learner'));
  await page.goto('/account');
  await page.getByRole('radio', { name: 'Zdravstvo' }).check();
  const employer = page.getByLabel('Ustanova u kojoj radite');
  // the same person's account is seen by every round
  const name = `Dom zdravlja ${freshWord()}`;
  await employer.fill(name);
  const certificates = page.locator('main').getByRole('link', { name: 'Moji sertifikati' });
  await certificates.click();
  const question = page.getByRole('dialog', { name: 'Niste sačuvali izmene' });
  await question.getByRole('button', { name: 'Ostanite na stranici' }).click();
  await expect(employer).toHaveValue(name);

  await page.locator('app-work-form').getByRole('button', { name: 'Sačuvajte' }).click();
  await expect(
    page.locator('app-work-form').getByRole('status').filter({ hasText: 'Sačuvano.' }),
  ).toBeVisible();
  await certificates.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Moji sertifikati' })).toBeVisible();
});
