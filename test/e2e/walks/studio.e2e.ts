import { createBank, createItem } from '@svetionik/contracts/banks';
import type { Block } from '@svetionik/domain/content/block';
import { createLesson, createModule, readModule, saveLesson } from '@svetionik/contracts/authoring';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import type { Locator, Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import type { Client } from '../support/client';
import { expect, test } from '../support/test';

const block = (id: string, text: string): Block => ({
  id,
  kind: 'text',
  body: readMarkdown(text).body,
});

/** A module with one lesson of three blocks, the second of them long. */
async function makeModule(trainer: Client) {
  const [module, lesson] = [randomUUID(), randomUUID()];
  const texts = {
    kind: 'general' as const,
    tracks: [],
    title: 'Razgovor',
    summary: 'O razgovoru.',
  };
  await trainer.call(createModule, {
    params: { module },
    body: { ...texts, slug: `studio-${module.slice(0, 8)}` },
  });
  const blocks = [block('a', 'Prvi'), block('b', 'Drugi '.repeat(80).trim()), block('c', 'Treći')];
  await trainer.call(createLesson, {
    params: { module, lesson },
    body: { key: 'prva', title: 'Prva lekcija', minutes: 5, blocks },
  });
  return { module, lesson };
}

/** A colleague changes one block of the lesson. */
async function rewrite(colleague: Client, params: { module: string; lesson: string }, made: Block) {
  const { lessons } = await colleague.call(readModule, { params: { module: params.module } });
  const stored = lessons.find(({ id }) => id === params.lesson);
  if (!stored) throw new Error('The lesson is gone.');
  const blocks = stored.content.blocks.map((each) => (each.id === made.id ? made : each));
  const { version, content } = stored;
  await colleague.call(saveLesson, { params, body: { ...content, blocks }, version });
}

const views = (page: Page): Locator => page.locator('.blocks .view ui-block');
const saved = (page: Page) =>
  expect(page.locator('ui-saved-state')).toHaveText(/Sačuvano u \d\d:\d\d/);
const toast = (page: Page): Locator => page.locator('app-removal-toast');

test('an author brings back what was removed: at once, by keyboard, and at the next visit', async ({
  installation,
  openAs,
}) => {
  test.setTimeout(120_000);
  const trainer = await installation.signInAs('trainer');
  const { module } = await makeModule(trainer);
  const page = await openAs(trainer);
  await page.goto(`/author/modules/${module}?lesson=prva`);

  await test.step('a short block goes at once, and is back by one press', async () => {
    await page.getByRole('button', { name: 'Uklonite: Blok 1: Tekst' }).click();
    await expect(views(page)).toHaveCount(2);
    await toast(page).getByRole('button', { name: 'Vratite' }).click();
    await expect(views(page).first()).toHaveText('Prvi');
  });

  await test.step('a long one asks first, and is back by Ctrl+Z', async () => {
    await page.getByRole('button', { name: 'Uklonite: Blok 2: Tekst' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Odustanite' }).click();
    await expect(views(page)).toHaveCount(3);
    await page.getByRole('button', { name: 'Uklonite: Blok 2: Tekst' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Uklonite' }).click();
    await expect(views(page)).toHaveCount(2);
    await page.locator('body').press('Control+z');
    await expect(views(page)).toHaveCount(3);
    await expect(toast(page)).toContainText('Vraćeno: Blok 2: Tekst.');
  });

  await test.step('what stayed removed is on the list of the next visit, at its place', async () => {
    await page.getByRole('button', { name: 'Uklonite: Blok 3: Tekst' }).click();
    await saved(page);
    const next = await page.context().newPage();
    await next.goto(`/author/modules/${module}?lesson=prva`);
    await expect(views(next)).toHaveCount(2);
    await next.getByRole('button', { name: '1 uklonjena stvar' }).click();
    await next.getByRole('button', { name: 'Vratite: Blok 3: Tekst' }).click();
    await expect(views(next).last()).toHaveText('Treći');
    await saved(next);
    await next.close();
  });

  await test.step('a whole lesson comes back with what it holds', async () => {
    await page.reload();
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
    body: { slug: `studio-${bank.slice(0, 8)}`, title: 'Banka' },
  });
  const text = readMarkdown('Koga prvo zovete?').body;
  await trainer.call(createItem, {
    params: { bank, item },
    body: {
      id: 'prvo',
      kind: 'short-text',
      prompt: text,
      feedback: [],
      accepted: ['194'],
      points: 1,
      objective: '',
      difficulty: 'easy',
    },
  });
  const page = await openAs(trainer);
  await page.goto(`/author/banks/${bank}`);
  await page.getByRole('button', { name: 'Uklonite: Pitanje 1' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Uklonite pitanje' }).click();
  await expect(page.getByText('Koga prvo zovete?')).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: '1 uklonjena stvar' }).click();
  await page.getByRole('button', { name: /^Vratite: Pitanje 1/ }).click();
  await expect(page.getByText('Koga prvo zovete?')).toBeVisible();
});

test('two authors of one lesson lose nothing of each other', async ({ installation, openAs }) => {
  test.setTimeout(120_000);
  const trainer = await installation.signInAs('trainer');
  const params = await makeModule(trainer);
  const page = await openAs(trainer);
  await page.goto(`/author/modules/${params.module}?lesson=prva`);
  const text = (number: number) =>
    page
      .getByRole('region', { name: `Blok ${number}: Tekst` })
      .getByRole('textbox', { name: 'Tekst' });
  const edit = (number: number) =>
    page
      .getByRole('region', { name: `Blok ${number}: Tekst` })
      .getByRole('button', { name: /^Uredite/ })
      .click();

  await test.step('an idle screen shows what somebody else saved, and says so', async () => {
    await expect(views(page).first()).toHaveText('Prvi');
    await rewrite(trainer, params, block('a', 'Prvi, izmenjen'));
    await expect(views(page).first()).toHaveText('Prvi, izmenjen');
    await expect(page.getByText('Neko drugi je sačuvao izmene')).toBeVisible();
    await page.getByRole('button', { name: 'U redu' }).click();
  });

  // from here on the screen learns of it only when it saves
  await page.route('**/revision', (route) => route.abort());

  await test.step('changes of two blocks become one lesson', async () => {
    await edit(3);
    await rewrite(trainer, params, block('a', 'Prvi koleginice'));
    await text(3).fill('Treći moj');
    await expect(views(page).first()).toHaveText('Prvi koleginice');
    await saved(page);
    const { lessons } = await trainer.call(readModule, { params: { module: params.module } });
    expect(JSON.stringify(lessons)).toContain('Prvi koleginice');
    expect(JSON.stringify(lessons)).toContain('Treći moj');
  });

  await test.step('a block that both changed is chosen between, and the other one is kept', async () => {
    await rewrite(trainer, params, block('c', 'Treći koleginice'));
    await text(3).fill('Treći opet moj');
    const conflict = page.getByRole('region', { name: 'Blok 3: Tekst' }).getByRole('alert');
    await expect(conflict).toContainText('I neko drugi je izmenio ovaj blok');
    await expect(conflict).toContainText('Treći opet moj');
    await expect(conflict).toContainText('Treći koleginice');
    await conflict.getByRole('button', { name: 'Preuzmite sačuvanu verziju' }).click();
    await expect(views(page).last()).toHaveText('Treći koleginice');
    await page.getByRole('button', { name: '1 uklonjena stvar' }).click();
    await page.getByRole('button', { name: 'Vratite: Vaša verzija' }).click();
    await expect(views(page).last()).toHaveText('Treći opet moj');
    await saved(page);
  });
});
