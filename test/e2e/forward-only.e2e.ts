import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { examine } from './support/examine';
import { publishForwardCourse } from './support/forward-course';
import { expect, test } from './support/test';
import { Window } from './support/window';

test('an assessment without a way back says so, keeps to it, and keeps what was being typed', async ({
  browser,
  installation,
}, { project }) => {
  const [learner, trainer] = [
    await installation.regularLearner(),
    await installation.signInAs('trainer'),
  ];
  const enrolment = await learner.enrol(await publishForwardCourse(trainer, 'mediji'));
  await learner.finishModules(enrolment);
  const window = await Window.open(browser, project.use, learner.client);
  const { page } = window;

  await window.goTo(`/learn/${enrolment}/assessment`);
  const rules = page.locator('app-assessment-terms');
  await expect(rules).toContainText('Pitanja idete redom');
  await expect(rules).toContainText(
    'Zatvara se 1. decembra 2096. godine u 18:00, po vremenu u Beogradu',
  );
  for (const language of ['sr-Cyrl', 'en', 'sr-Latn'] as const) {
    await window.speak(language);
    await examine(window, language);
  }

  await page.getByRole('button', { name: 'Počnite test' }).click();
  const field = page.locator('ui-item-control input');
  await field.fill('194');
  await page.getByRole('button', { name: 'Sledeće' }).click();
  await expect(page.locator('h1')).toContainText('Pitanje 2 od 3');
  await expect(page.getByRole('button', { name: 'Prethodno' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Pitanje 1,/ })).toBeDisabled();
  await examine(window, 'sr-Latn');

  await page.getByRole('button', { name: 'Sledeće' }).click();
  await page.getByRole('button', { name: 'Ostanite na ovom pitanju' }).click();
  await page.reload();
  await expect(page.locator('h1')).toContainText('Pitanje 2 od 3');

  // Within the half second in which typing is waited for, the page goes.
  await field.pressSequentially('policija');
  const attempt = page.url().split('/').at(-1) ?? '';
  await page.goto('/learn');
  await expect
    .poll(async () =>
      (await learner.client.call(readAttempt, { params: { attempt }, query: {} })).answers.map(
        ({ response }) => (response?.kind === 'short-text' ? response.text : null),
      ),
    )
    .toEqual(['194', 'policija']);
  await window.close();
});
