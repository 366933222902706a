import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import { examineOnTheWay } from '../support/examine-screen';
import { giveOneAnswer } from '../support/one-answer';
import { publishCorrected, publishWithItem } from '../support/one-item-course';
import { expect, test } from '../support/test';
import { Window } from '../support/window';

const text = (words: string) => readMarkdown(words).body;
const options = ['Da', 'Ne'].map((word) => ({
  id: word.toLowerCase(),
  text: text(word),
  feedback: text('Zato.'),
}));
const question = {
  id: 'kljuc',
  kind: 'single-choice',
  prompt: text('Da li se razgovara nasamo?'),
  feedback: text('Zato.'),
  options,
} as const;

test('a key is corrected: a trainer sees first what would change, applies it, and the learner reads why', async ({
  browser,
  installation,
}, { project }) => {
  const [trainer, learner] = [
    await installation.signInAs('trainer'),
    await installation.regularLearner(),
  ];
  const made = await publishWithItem(trainer, 'mediji', { ...question, key: 'ne' });
  const enrolment = await learner.enrol(made.slug);
  await learner.finishModules(enrolment);
  const attempt = await learner.startAttempt(enrolment);
  await giveOneAnswer(learner.client, attempt, 'Da');
  await publishCorrected(trainer, made, { ...question, key: 'da' });

  const window = await Window.open(browser, project.use, trainer);
  const { page } = window;
  await window.goTo('/teach/regrades');
  await examineOnTheWay(window);
  await page.getByRole('button', { name: 'Pogledajte šta bi se promenilo' }).click();
  await expect(page.getByText('Upišite kratak razlog.')).toBeVisible();
  await page
    .getByLabel('Razlog, koji čitaju oni koji uče')
    .fill('Kao tačan bio je označen pogrešan odgovor.');
  await page.getByRole('button', { name: 'Pogledajte šta bi se promenilo' }).click();
  await expect(page.getByText('probano, nije primenjeno')).toBeVisible();
  await expect(page.getByRole('row', { name: /pokušaj 1/ })).toContainText('sada je položeno');
  await examineOnTheWay(window);
  await page.getByRole('button', { name: 'Primenite ispravljen ključ' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Primenite ispravljen ključ' })
    .click();
  await expect(page.getByText('primenjeno', { exact: true })).toBeVisible();

  const own = await Window.open(browser, project.use, learner.client);
  await own.goTo(`/learn/attempts/${attempt}/result`);
  await expect(own.page.getByRole('heading', { level: 1 })).toHaveText('Test je položen');
  await expect(own.page.locator('app-corrections')).toContainText(
    'Kao tačan bio je označen pogrešan odgovor.',
  );
  await examineOnTheWay(own);
  for (const each of [window, own]) await each.close();
});
