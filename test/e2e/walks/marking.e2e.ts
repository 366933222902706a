import type { Page } from '@playwright/test';
import { finishMarking, listMarking, takeTask } from '@svetionik/contracts/marking';
import { openAnswer } from '../../../apps/gallery/src/examples/marked-kinds';
import { examineOnTheWay } from '../support/examine-screen';
import { publishWithItem } from '../support/one-item-course';
import { expect, test } from '../support/test';
import { Window } from '../support/window';

async function marks(page: Page, levels: readonly string[]): Promise<void> {
  for (const name of levels) {
    await page.getByRole('radio', { name }).focus();
    await page.keyboard.press('Space');
  }
}

test('a learner writes, two mark without a name, a third decides, and the learner reads what was given', async ({
  browser,
  installation,
}, { project }) => {
  const [trainer, learner] = [
    await installation.signInAs('trainer'),
    await installation.regularLearner(),
  ];
  const [second, moderator] = [await installation.newTrainer(), await installation.newTrainer()];
  const enrolment = await learner.enrol(
    (await publishWithItem(trainer, 'mediji', openAnswer)).slug,
  );
  await learner.finishModules(enrolment);

  const own = await Window.open(browser, project.use, learner.client);
  await own.goTo(`/learn/${enrolment}/assessment`);
  await own.page.getByRole('button', { name: 'Počnite test' }).click();
  await own.page
    .getByRole('textbox')
    .fill('Pozdravila bih.\n\nPitala bih da li osoba želi da govori nasamo.');
  await expect(own.page.locator('ui-open-answer')).toContainText('11 reči');
  await examineOnTheWay(own);
  await own.page.getByRole('button', { name: 'Pregled i predaja' }).click();
  await expect(own.page.locator('app-review')).toContainText('Neke ocenjuju ljudi');
  await own.page.getByRole('button', { name: 'Predajte odgovore' }).click();
  await expect(own.page.getByRole('heading', { level: 1 })).toHaveText(
    'Predato; odgovore ocenjuju ljudi',
  );
  await examineOnTheWay(own);
  await own.goTo(`/learn/${enrolment}/assessment`);
  await expect(own.page.getByText('Rezultat očekujte do')).toBeVisible();

  const first = await Window.open(browser, project.use, trainer);
  await first.goTo('/marking');
  await examineOnTheWay(first);
  await first.page
    .getByRole('row', { name: 'Opišite kako biste počeli razgovor.' })
    .getByRole('button', { name: /^Ocenite/ })
    .click();
  await marks(first.page, ['Koraci slede', 'Odgovor polazi']);
  await first.page.getByLabel('Beleška za polaznika/cu').fill('Jasno napisano.');
  await expect(first.page.getByText(/^\s*Sačuvano u/)).toBeVisible();
  await examineOnTheWay(first);
  await first.page.reload();
  await expect(first.page.getByLabel('Beleška za polaznika/cu')).toHaveValue('Jasno napisano.');
  await first.page.getByRole('button', { name: 'Dajte ovu ocenu' }).click();
  await expect(
    first.page.getByRole('status').filter({ hasText: 'Ovaj odgovor ocenjuje još jedna osoba.' }),
  ).toBeVisible();

  const [task] = (await second.call(listMarking, {})).items;
  if (task === undefined) throw new Error('Nothing waits to be marked.');
  const { version } = await second.call(takeTask, { params: { task: task.id } });
  await second.call(finishMarking, {
    params: { task: task.id },
    body: { marks: { jasnoca: 'ne', bezbednost: 'ne' }, note: '' },
    version,
  });

  const third = await Window.open(browser, project.use, moderator);
  await third.goTo('/marking');
  await third.page.getByRole('button', { name: /^Ocenite/ }).click();
  await expect(third.page.getByText('Ocena 1: ').first()).toBeVisible();
  await marks(third.page, ['Koraci slede', 'Ne pominje se.']);
  await third.page.getByLabel('Beleška za polaznika/cu').fill('Napišite više.');
  await examineOnTheWay(third);
  await third.page.getByRole('button', { name: 'Dajte ovu ocenu' }).click();
  await expect(
    third.page.getByRole('status').filter({ hasText: 'Odgovor je ocenjen.' }),
  ).toBeVisible();

  await third.page.getByRole('link', { name: /^Pogledajte/ }).click();
  await third.page.getByRole('button', { name: 'Promenite ocenu' }).click();
  await third.page.getByLabel('Beleška za polaznika/cu').fill('Napišite i kako štitite osobu.');
  await third.page.getByRole('button', { name: 'Dajte novu ocenu' }).click();
  await third.page.getByLabel('Razlog').fill('Beleška je bila nejasna.');
  await examineOnTheWay(third);
  await third.page.getByRole('dialog').getByRole('button', { name: 'Dajte novu ocenu' }).click();
  await expect(third.page.getByText('Beleška je bila nejasna.')).toBeVisible();
  await examineOnTheWay(third);
  await third.goTo('/marking');
  await expect(third.page.locator('app-given-marks')).toContainText('promenjeno');
  await examineOnTheWay(third);

  await own.page.getByRole('link', { name: 'Više o ovom pokušaju' }).click();
  await expect(own.page.getByRole('heading', { level: 1 })).toHaveText(
    'Predato; odgovore ocenjuju ljudi',
  );
  const result = new URL(own.page.url()).pathname;
  await installation.finaliseMarks();
  await expect(async () => {
    await own.goTo(result);
    await expect(own.page.getByRole('heading', { level: 1 })).toHaveText('Test je položen', {
      timeout: 3_000,
    });
  }).toPass();
  await expect(own.page.locator('app-marked-answers')).toContainText(
    'Napišite i kako štitite osobu.',
  );
  await expect(own.page.locator('app-marked-answers')).not.toContainText('Jasno napisano.');
  await examineOnTheWay(own);
  for (const window of [own, first, third]) await window.close();
});
