import { readModule } from '@svetionik/contracts/authoring';
import { createBank, createItem } from '@svetionik/contracts/banks';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import type { Locator, Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { silenceRevisions } from '../support/conflicts';
import { freshSlug } from '../support/fresh-slug';
import { caseBlock, publishModuleCourse, textBlock, writeModule } from '../support/studio';
import { expect, test } from '../support/test';

const film = join(__dirname, '../../../content/films/razgovor-nasamo/film.webm');
const views = (page: Page): Locator => page.locator('.blocks .view ui-block');
const toast = (page: Page): Locator => page.locator('app-removal-toast');
const saved = (page: Page) =>
  expect(page.locator('ui-saved-state')).toHaveText(/Sačuvano u \d\d:\d\d/);
const block = (page: Page, number: number, kind = 'Tekst'): Locator =>
  page.getByRole('region', { name: `Blok ${number}: ${kind}` });

/** Opens a block for editing, and gives its text. */
async function edit(page: Page, number: number): Promise<Locator> {
  await block(page, number).getByRole('button', { name: 'Uredite' }).click();
  return block(page, number).getByRole('textbox', { name: 'Tekst' });
}

test('an author brings back what was removed: at once, by keyboard, and after a reload', async ({
  installation,
  openAs,
}) => {
  const trainer = await installation.signInAs('trainer');
  const blocks = [textBlock('a', 'Prvi'), caseBlock('slucaj'), textBlock('c', 'Treći')];
  const { module } = await writeModule(trainer, blocks);
  const page = await openAs(trainer);
  await page.goto(`/author/modules/${module}?lesson=prva`);
  const removeCase = page.getByRole('button', { name: 'Uklonite: Blok 2: Slučaj' });

  await test.step('a whole case asks first, and is back by one press', async () => {
    await removeCase.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Odustanite' }).click();
    await expect(views(page)).toHaveCount(3);
    await removeCase.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Uklonite' }).click();
    await expect(views(page)).toHaveCount(2);
    await toast(page).getByRole('button', { name: 'Vratite' }).click();
    await expect(views(page).nth(1)).toContainText('Vrata ordinacije');
  });

  await test.step('a short block goes without a question, and is back by Ctrl+Z', async () => {
    await page.getByRole('button', { name: 'Uklonite: Blok 1: Tekst' }).click();
    await expect(views(page)).toHaveCount(2);
    await page.locator('body').press('Control+z');
    await expect(views(page).first()).toHaveText('Prvi');
  });

  await test.step('the case is on the list after a reload, and comes back to its place', async () => {
    await removeCase.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Uklonite' }).click();
    await expect(views(page)).toHaveCount(2);
    await saved(page);
    await page.reload();
    await expect(views(page)).toHaveCount(2);
    await page.getByRole('button', { name: '1 uklonjena stvar' }).click();
    await page.getByRole('button', { name: /^Vratite ?: Blok 2: Slučaj/ }).click();
    await expect(views(page).nth(1)).toContainText('Vrata ordinacije');
    await saved(page);
    const [lesson] = (await trainer.call(readModule, { params: { module } })).lessons;
    expect(lesson?.content.blocks).toEqual(blocks);
  });

  await test.step('a whole lesson comes back with what it holds', async () => {
    await page.getByRole('button', { name: 'Uklonite: Prva lekcija' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Uklonite lekciju/ })
      .click();
    await expect(page.getByRole('link', { name: 'Prva lekcija' })).toHaveCount(0);
    await toast(page).getByRole('button', { name: 'Vratite' }).click();
    await page.getByRole('link', { name: 'Prva lekcija' }).click();
    await expect(views(page)).toHaveCount(3);
  });
});

test('an author brings a question back to its bank', async ({ installation, openAs }) => {
  const trainer = await installation.signInAs('trainer');
  const [bank, item] = [randomUUID(), randomUUID()];
  await trainer.call(createBank, {
    params: { bank },
    body: { slug: freshSlug('studio'), title: 'Banka' },
  });
  const labels = { points: 1, objective: '', difficulty: 'easy' } as const;
  const prompt = readMarkdown('Koga prvo zovete?').body;
  await trainer.call(createItem, {
    params: { bank, item },
    body: { id: 'prvo', kind: 'short-text', prompt, feedback: [], accepted: ['194'], ...labels },
  });
  const page = await openAs(trainer);
  await page.goto(`/author/banks/${bank}`);
  const questions = page.locator('app-bank-item');
  await page.getByRole('button', { name: /^Uklonite ?: Pitanje 1/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Uklonite pitanje' }).click();
  await expect(questions).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: '1 uklonjena stvar' }).click();
  await page.getByRole('button', { name: /^Vratite ?: Pitanje 1/ }).click();
  await expect(questions).toContainText('Koga prvo zovete?');
});

test('two trainers who edit one lesson lose nothing of each other', async ({
  browser,
  installation,
  openAs,
}, { project }) => {
  const [trainer, colleague] = [
    await installation.signInAs('trainer'),
    await installation.newTrainer(),
  ];
  const blocks = ['Prvi', 'Drugi', 'Treći'].map((text, place) => textBlock(`b${place}`, text));
  const { module } = await writeModule(trainer, blocks);
  const mine = await openAs(trainer);
  const context = await browser.newContext({
    ...project.use,
    storageState: await colleague.state(),
  });
  const theirs = await context.newPage();
  const stored = async () =>
    JSON.stringify((await trainer.call(readModule, { params: { module } })).lessons);
  for (const page of [mine, theirs]) {
    await page.goto(`/author/modules/${module}?lesson=prva`);
    await expect(views(page).first()).toHaveText('Prvi');
  }

  await test.step('an idle screen learns within seconds that somebody else saved', async () => {
    await (await edit(theirs, 1)).fill('Prvi koleginice');
    await saved(theirs);
    await expect(views(mine).first()).toHaveText('Prvi koleginice');
    await expect(mine.getByText('Neko drugi je sačuvao izmene')).toBeVisible();
    await mine.getByRole('button', { name: 'U redu' }).click();
  });

  await silenceRevisions(mine);

  await test.step('changes of two blocks become one lesson', async () => {
    await (await edit(theirs, 2)).fill('Drugi koleginice');
    await saved(theirs);
    await (await edit(mine, 3)).fill('Treći moj');
    await expect(views(mine).nth(1)).toHaveText('Drugi koleginice');
    await saved(mine);
    for (const text of ['Prvi koleginice', 'Drugi koleginice', 'Treći moj'])
      expect(await stored()).toContain(text);
  });

  await test.step('a block that both changed is chosen between, and the other version is kept', async () => {
    await expect(views(theirs).last()).toHaveText('Treći moj');
    await (await edit(theirs, 3)).fill('Treći koleginice');
    await expect.poll(stored).toContain('Treći koleginice');
    await block(mine, 3).getByRole('textbox', { name: 'Tekst' }).fill('Treći opet moj');
    const conflict = block(mine, 3).getByRole('alert');
    await expect(conflict).toContainText('I neko drugi je izmenio ovaj blok');
    await expect(conflict).toContainText('Treći opet moj');
    await expect(conflict).toContainText('Treći koleginice');
    await conflict.getByRole('button', { name: 'Preuzmite sačuvanu verziju' }).click();
    await expect(views(mine).last()).toHaveText('Treći koleginice');
    await mine.getByRole('button', { name: '1 uklonjena stvar' }).click();
    await mine.getByRole('button', { name: /^Vratite ?: Vaša verzija/ }).click();
    await expect(views(mine).last()).toHaveText('Treći opet moj');
    await saved(mine);
  });
  await context.close();
});

test('a film and its captions are written in the editor, and seen by a learner with captions on', async ({
  browser,
  installation,
  openAs,
}, { project }) => {
  const trainer = await installation.signInAs('trainer');
  const written = await writeModule(trainer, [textBlock('uvod', 'Pogledajte film.')]);
  const page = await openAs(trainer);
  await page.goto(`/author/modules/${written.module}?lesson=prva`);

  await test.step('the film is sent, and its captions are written', async () => {
    await page.getByRole('group', { name: 'Dodajte blok' }).getByLabel('Film').setInputFiles(film);
    const form = block(page, 2, 'Film');
    await form.getByLabel('Naslov').fill('Razgovor nasamo');
    await expect(form).toContainText('Film nema zvuka');
    await form.getByRole('button', { name: 'Dodajte titl' }).click();
    await form.getByLabel('Do', { exact: true }).fill('1:00');
    await form.getByLabel('Titl 1', { exact: true }).fill('Vrata se otvaraju.');
    await form
      .getByRole('textbox', { name: 'Tekst filma' })
      .fill('Vrata se otvaraju. Niko ne govori.');
    await saved(page);
  });

  await test.step('the module is published, and a course of it', async () => {
    await page.getByRole('button', { name: 'Objavite izdanje 1' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Objavite izdanje 1' }).click();
    await expect(dialog).toContainText('Izdanje 1 je objavljeno.');
  });

  const learner = await installation.regularLearner();
  const enrolment = await learner.enrol(await publishModuleCourse(trainer, written));
  const context = await browser.newContext({
    ...project.use,
    storageState: await learner.client.state(),
  });
  const seen = await context.newPage();
  await seen.goto(`/learn/${enrolment}/${written.slug}/prva`);
  const player = seen.locator('ui-video');
  await expect(player).toContainText('Film nema zvuka.');
  await expect(player.getByRole('button', { name: /titlove/ })).toHaveCount(0);
  await player.locator('video').press('Space');
  await expect(player.locator('.caption')).toHaveText('Vrata se otvaraju.');
  await context.close();
});
