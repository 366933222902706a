import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import { publish, publishWithItem } from '../support/one-item-course';
import { expect, test } from '../support/test';

const text = (words: string) => readMarkdown(words).body;
const options = ['Nasamo', 'Uz prevodioca', 'Pred pratiocem'].map((words, place) => ({
  id: 'abc'.charAt(place),
  text: text(words),
  feedback: text('Zato.'),
}));
const question = {
  id: 'delovi',
  kind: 'single-choice',
  prompt: text('Kako razgovarate?'),
  feedback: text('Zato.'),
  options,
  key: 'a',
} as const;

test('an author gives another answer a part of the points, and a learner earns it and reads why', async ({
  installation,
  openAs,
}) => {
  const [trainer, learner] = [
    await installation.signInAs('trainer'),
    await installation.regularLearner(),
  ];
  const made = await publishWithItem(trainer, 'mediji', question);

  await test.step('the author asks for shares, and reads how the question will be marked', async () => {
    const page = await openAs(trainer);
    await page.goto(`/author/banks/${made.bank}`);
    await page.getByRole('button', { name: /^Uredite/ }).click();
    await page.getByLabel('Deo bodova i za druge odgovore').check();
    await page.getByLabel('Uz prevodioca (%)').fill('50');
    await page.getByLabel('Pred pratiocem (%)').focus();
    await expect(page.getByText(/ovi deo: Uz prevodioca 50%/)).toBeVisible();
    await expect(page.locator('ui-saved-state')).toHaveText(/Sačuvano u \d\d:\d\d/);
  });
  await publish(trainer, made.course);

  const enrolment = await learner.enrol(made.slug);
  await learner.finishModules(enrolment);
  const page = await openAs(learner.client);
  await test.step('the learner is told beforehand, and hands in', async () => {
    await page.goto(`/learn/${enrolment}/assessment`);
    await page.getByRole('button', { name: 'Počnite test' }).click();
    await expect(page.getByText('Neki odgovori nose deo bodova.')).toBeVisible();
    await page.getByRole('radio', { name: 'Uz prevodioca' }).check();
    await page.getByRole('button', { name: 'Pregled i predaja' }).first().click();
    await page.getByRole('button', { name: 'Predajte odgovore' }).click();
  });

  await test.step('and reads what the answer earned, and why', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Test je položen');
    const result = page.locator('app-item-result');
    await expect(result).toContainText('Vaš odgovor: delimično tačno');
    await expect(result).toContainText('Uz prevodioca 50%');
  });
});
