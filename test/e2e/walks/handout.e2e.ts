import { createLesson, createModule } from '@svetionik/contracts/authoring';
import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readPdf, spokenText } from '../../support/read-pdf';
import { freshSlug } from '../support/fresh-slug';
import { expect, test } from '../support/test';

async function take(page: Page, button: RegExp): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test('a learner takes a handout along, in the script that is read, with the numbers of today', async ({
  installation,
  openAs,
}) => {
  const learner = await installation.regularLearner();
  const enrolment = await learner.enrol('policija');
  const page = await openAs(learner.client);
  await page.goto(`/learn/${enrolment}/policija-prepoznavanje/nestala-deca`);
  const card = page.locator('ui-handout');

  await test.step('reads it where it stands', async () => {
    await expect(card.getByText('Podsetnik za smenu').first()).toBeVisible();
    await card.getByText('Pročitajte ovde').click();
    await expect(card.getByText('Kod koga su lična dokumenta i telefoni?')).toBeVisible();
  });

  await test.step('takes it as a document and as text', async () => {
    const pdf = await take(page, /^Preuzmite PDF/);
    expect(pdf.name).toMatch(/^podsetnik-\d{4}-\d\d-\d\d\.pdf$/);
    const read = readPdf(pdf.content);
    expect(read).toMatchObject({ language: 'sr-Latn-RS', marked: true });
    expect(spokenText(read)).toContain('011 785 0000');
    await expect(card).toContainText(/\d strane?/);
    const text = await take(page, /^Preuzmite tekst/);
    expect(text.name).toMatch(/^podsetnik-.+\.txt$/);
    expect(text.content.toString()).toContain('broj nije unet · centarzztlj.rs');
  });

  await test.step('reads on in the other script, and takes it in that', async () => {
    await page
      .getByRole('button', { name: /Ћирилица/ })
      .first()
      .click();
    await expect(card.getByText('Подсетник за смену').first()).toBeVisible();
    const text = await take(page, /^Преузмите текст/);
    expect(text.name).toMatch(/^подсетник-.+\.txt$/);
    expect(text.content.toString()).toContain('Ко одговара, а ко ћути?');
  });

  await test.step('is told that the network is gone, and takes it once it is back', async () => {
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /^Преузмите PDF/ }).click();
    await expect(card).toContainText('Нема везе');
    await page.context().setOffline(false);
    expect((await take(page, /^Преузмите PDF/)).name).toMatch(/\.pdf$/);
  });
});

test('a trainer writes a handout, sees it as a document and takes a removal back', async ({
  installation,
  openAs,
}) => {
  const trainer = await installation.signInAs('trainer');
  const [module, lesson] = [randomUUID(), randomUUID()];
  await trainer.call(createModule, {
    params: { module },
    body: {
      slug: freshSlug('podsetnik'),
      kind: 'general',
      tracks: [],
      title: 'Modul',
      summary: 'Modul',
    },
  });
  await trainer.call(createLesson, {
    params: { module, lesson },
    body: { key: 'prva', title: 'Prva lekcija', minutes: 1, blocks: [] },
  });
  const page = await openAs(trainer);
  await page.goto(`/author/modules/${module}?lesson=prva`);
  await page.getByRole('button', { name: 'Podsetnik', exact: true }).click();
  // the lesson has a title too, and no description
  await page.getByLabel('Opis', { exact: true }).fill('Jedna strana.');
  await page.getByLabel('Naslov').last().fill('Podsetnik za rad');
  await page
    .getByLabel('Tekst', { exact: true })
    .fill('Zovite [policiju](contact:police).\n\n- Zamena:');
  await expect(page.locator('ui-saved-state')).toHaveText(/Sačuvano u \d\d:\d\d/);
  const { content } = await take(page, /^Preuzmite PDF/);
  expect(spokenText(readPdf(content))).toContain('(192)');
  await page.getByRole('button', { name: /^Uklonite ?: Blok 1/ }).click();
  await expect(page.locator('ui-handout')).toHaveCount(0);
  await page
    .locator('app-removal-toast')
    .getByRole('button', { name: /Vratite/ })
    .click();
  await expect(page.locator('ui-handout')).toContainText('Podsetnik za rad');
});
