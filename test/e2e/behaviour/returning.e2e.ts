import { randomUUID } from 'node:crypto';
import { recordPractice } from '@svetionik/contracts/learning/progress';
import { expect, test } from '../support/test';

const lesson = 'prosveta-znaci/vrbovanje-preko-interneta';

test('a content note opens on another device by the way that was taken, and the mind may be changed', async ({
  browser,
  installation,
  openAs,
}) => {
  const learner = await installation.regularLearner();
  const path = `/learn/${await learner.enrol('prosveta')}/${lesson}`;
  const page = await openAs(learner.client);
  const kept = page.waitForResponse((reply) => reply.url().endsWith('/content-paths'));
  await page.goto(path);
  const note = page.locator('ui-content-note');
  await note.getByRole('button', { name: 'Otvorite sažetak' }).click();
  await expect(note).toContainText('važe četiri pravila');
  expect((await kept).status()).toBe(200);

  const other = await browser.newContext({
    baseURL: installation.address,
    storageState: await learner.client.state(),
  });
  const elsewhere = await other.newPage();
  const changed = elsewhere.waitForResponse((reply) => reply.url().endsWith('/content-paths'));
  await elsewhere.goto(path);
  await expect(elsewhere.locator('ui-content-note')).toContainText(
    'Prikazan je sažetak bez opisa.',
  );
  await elsewhere
    .locator('ui-content-note')
    .getByRole('button', { name: 'Nastavite na opis' })
    .click();
  expect((await changed).status()).toBe(200);
  await other.close();

  await page.reload();
  await expect(note).toContainText('Prikazan je opis.');
});

test('an ended case opens with the path that was taken', async ({ installation, openAs }) => {
  const learner = await installation.regularLearner();
  const enrolment = await learner.enrol('zdravstvo');
  const place = { module: 'zdravstvo-praksa', lesson: 'slucaj-povreda-na-poslu' };
  const { path, block, choice } = await learner.firstPath(enrolment, place);
  await learner.client.call(recordPractice, {
    params: { enrolment, record: randomUUID() },
    body: { ...place, block, response: { kind: 'case', path: [...path] } },
  });
  const page = await openAs(learner.client);
  await page.goto(`/learn/${enrolment}/${place.module}/${place.lesson}`);
  const taken = page.locator(`#block-${block}`);
  await expect(taken).toContainText('Ovo ste već uradili');
  await expect(taken.locator('.choice').first()).toHaveText(choice);
  await expect(taken.locator('.outcome')).toBeVisible();
  await taken.getByRole('button', { name: 'Počnite slučaj iznova' }).click();
  await expect(taken.locator('.outcome')).toHaveCount(0);
});

test('the source of a fact opens and closes from the keyboard', async ({
  installation,
  openAs,
}) => {
  const learner = await installation.regularLearner();
  const page = await openAs(learner.client);
  await page.goto(`/learn/${await learner.enrol('zdravstvo')}/zdravstvo-znaci/znaci-u-ordinaciji`);
  const source = page.getByRole('button', { name: /^Izvor: objavljene spiskove/ });
  await source.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('group', { name: /^Izvor: objavljene spiskove/ });
  await expect(panel).toBeFocused();
  await expect(panel).toContainText(/Provereno \d+\. \S+ \d{4}\. godine\./);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(source).toBeFocused();
});
