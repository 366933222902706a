import {
  advancePanel,
  handInSheet,
  listPanels,
  readPanel,
  readSheet,
  saveSheet,
} from '@svetionik/contracts/panels';
import { readSession } from '@svetionik/contracts/identity/session';
import type { Client } from '../support/client';
import { examineOnTheWay } from '../support/examine-screen';
import { makeExaminerCourse } from '../support/examiner-course';
import { expect, test } from '../support/test';
import { Window } from '../support/window';

/** Judges every question over the API and hands the sheet in. */
async function judge(client: Client, panel: string, percents: readonly number[]): Promise<void> {
  const { version } = await client.call(readSheet, { params: { panel } });
  const judgements = Object.fromEntries(percents.map((percent, index) => [index + 1, percent]));
  const saved = await client.call(saveSheet, {
    params: { panel },
    body: { judgements, remarks: { 1: 'Lako se pogodi.' } },
    version,
  });
  await client.call(handInSheet, { params: { panel }, version: saved.version });
}

test('trainers set a cut score: they judge blind, see the spread, revise, and its author takes it over', async ({
  browser,
  installation,
}, { project }) => {
  const [trainer, colleague] = [
    await installation.signInAs('trainer'),
    await installation.newTrainer(),
  ];
  const made = await makeExaminerCourse(trainer);
  const email = (await colleague.call(readSession, {})).person?.email ?? '';
  const own = (await trainer.call(readSession, {})).person?.email ?? '';
  const window = await Window.open(browser, project.use, trainer);
  const { page } = window;

  await test.step('the author asks a colleague', async () => {
    await window.goTo(`/author/courses/${made.course}`);
    await page.getByRole('link', { name: 'Odredite prag zajedno' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Odredite prag zajedno');
    await page.getByRole('button', { name: /^Pozovite/ }).click();
    await expect(page.getByText('Izaberite najmanje dve osobe.')).toBeVisible();
    await page.getByLabel(email).check();
    await page.getByLabel(own).check();
    await examineOnTheWay(window);
    await page.getByRole('button', { name: 'Pozovite 2 osobe' }).click();
    await expect(page.getByText('Dok traje prvi krug')).toBeVisible();
    await expect(page.getByText('predalo 0 od 2 osobe')).toBeVisible();
    await examineOnTheWay(window);
  });

  await test.step('judges by the keyboard, and nothing is lost with the page', async () => {
    await page.getByRole('link', { name: 'Procenite pitanja' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Pitanje 1 od 7');
    await examineOnTheWay(window);
    const slider = page.getByRole('slider');
    await slider.focus();
    await slider.press('ArrowRight');
    await expect(page.getByLabel('Procena u procentima')).toHaveValue('55');
    await page.getByRole('button', { name: 'Sledeće' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Pitanje 2 od 7');
    await page.getByLabel('Procena u procentima').fill('62');
    await page.getByLabel('Procena u procentima').press('Tab');
    await expect(page.getByLabel('Procena u procentima')).toHaveValue('60');
    await expect(page.getByText(/Sačuvano u \d\d[.:]\d\d/)).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Pitanje 3 od 7');
    for (const question of [3, 4, 5, 6, 7]) {
      await page.getByRole('button', { name: new RegExp(`^${question}\\b`) }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(
        `Pitanje ${question} od 7`,
      );
      await page.getByLabel('Procena u procentima').fill('70');
      await page.getByLabel('Procena u procentima').press('Tab');
    }
    await expect(page.getByText('Svako pitanje je procenjeno.')).toBeVisible();
    await page.getByRole('button', { name: 'Predajte procene' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Predajte procene' }).click();
    await expect(page.getByText('Predali ste procene')).toBeVisible();
  });

  const [row] = (await trainer.call(listPanels, {})).items;
  const panel = row?.id ?? '';
  await judge(colleague, panel, [90, 60, 60, 80, 60, 60, 70]);

  await test.step('begins the second round, sees the spread and revises', async () => {
    await window.goTo(`/author/panels/${panel}`);
    await page.getByRole('button', { name: 'Počnite drugi krug' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Počnite drugi krug' }).click();
    await expect(page.getByRole('heading', { name: 'Posle prvog kruga' })).toBeVisible();
    await expect(page.getByRole('row').nth(1)).toContainText('razmaknute procene');
    await examineOnTheWay(window);
    await page.getByRole('link', { name: 'Procenite pitanja' }).click();
    await expect(page.getByText('U prvom krugu: u proseku 73%')).toBeVisible();
    await expect(page.getByText('Lako se pogodi.')).toBeVisible();
    await page.getByLabel('Procena u procentima').fill('80');
    await page.getByLabel('Zašto').fill('I meni se učinilo lako.');
    await page.getByLabel('Procena u procentima').press('Tab');
    await examineOnTheWay(window);
    await expect(page.getByText(/Sačuvano u \d\d[.:]\d\d/)).toBeVisible();
  });

  await test.step('closes the panel and takes the cut score over into the draft', async () => {
    const { version } = await trainer.call(readPanel, { params: { panel } });
    await trainer.call(advancePanel, { params: { panel }, body: { to: 'closed' }, version });
    await window.goTo(`/author/panels/${panel}`);
    // 80, 60, 70, 70, 70, 70, 70 and 90, 60, 60, 80, 60, 60, 70 of 700: 70 and 68.6 percent.
    await expect(
      page.getByText('Procene daju prag od 69,3% bodova, zaokruženo 69%.'),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Prenesite prag 69% u nacrt kursa' }).click();
    await expect(page.getByText('Prag u nacrtu kursa je 69%')).toBeVisible();
    await examineOnTheWay(window);
    await window.goTo(`/author/courses/${made.course}`);
    await expect(page.getByLabel('Prag, u procentima')).toHaveValue('69');
  });
  await window.close();
});
