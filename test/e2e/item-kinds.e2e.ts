import { countPoints, everyGradedKind, writeBankOfEveryKind } from './support/every-kind';
import { examine } from './support/examine';
import { examineEnlarged, examineScreen } from './support/examine-screen';
import { Keyboard } from './support/keyboard';
import { isGraded, keyboardAnswers } from './support/keyboard-answers';
import { publishWithItems } from './support/one-item-course';
import { expect, test } from './support/test';
import { widths } from './support/widths';
import { Window } from './support/window';

// How a question looks to a learner, in every state, is shown by the gallery (test/gallery).

test('every kind is answered in an attempt with keys alone, and its score is read in the result', async ({
  browser,
  installation,
}, { project }) => {
  const [trainer, learner] = [
    await installation.signInAs('trainer'),
    await installation.regularLearner(),
  ];
  const questions = (await everyGradedKind(trainer)).map((question) => ({
    question,
    points: countPoints(question),
  }));
  const enrolment = await learner.enrol(
    (await publishWithItems(trainer, 'mediji', questions)).slug,
  );
  await learner.finishModules(enrolment);
  const own = await Window.open(browser, project.use, learner.client);
  const [{ page }, keyboard] = [own, new Keyboard(own.page)];
  await own.goTo(`/learn/${enrolment}/assessment`);
  await keyboard.use(page.getByRole('button', { name: 'Počnite test' }));
  for (const number of questions.keys()) {
    await expect(page.locator('h1')).toContainText(`Pitanje ${number + 1} od ${questions.length}`);
    const kind = (
      await page
        .locator('ui-item-control > :not(ui-illustrations)')
        .evaluate(({ localName }) => localName)
    ).replace('ui-', '');
    if (!isGraded(kind)) throw new Error(`${kind} is not graded by a key.`);
    await test.step(kind, async () => {
      await keyboardAnswers[kind](page, keyboard);
      await expect(
        page.getByRole('button', { name: `Pitanje ${number + 1}, odgovoreno` }),
      ).toBeVisible();
    });
    const last = number + 1 === questions.length;
    await keyboard.use(
      last
        ? page.getByRole('button', { name: 'Pregled i predaja' }).first()
        : page.getByRole('button', { name: 'Sledeće', exact: true }),
    );
  }
  await keyboard.use(page.getByRole('button', { name: 'Predajte odgovore' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Test je položen');
  const results = page.locator('app-item-result');
  await expect(results).toHaveCount(questions.length);
  for (const result of await results.all())
    await expect(result.locator('h3')).toHaveText(/ tačno · (\d) od \1 bod/);
  await expect(results.filter({ has: page.locator('ui-case-study') })).toContainText(
    'Tačno · 2 od 2 boda',
  );
  await expect(results.filter({ has: page.locator('ui-branching-case') })).toContainText(
    'Važno je ko je kome šta rekao.',
  );
  await examineScreen(own, ['sr-Cyrl', 'sr-Latn']);
  await own.close();
});

test('every kind is written in a form that is looked at once', async ({ browser, installation }, {
  project,
}) => {
  const trainer = await installation.signInAs('trainer');
  const banks = await writeBankOfEveryKind(trainer);
  const window = await Window.open(browser, project.use, trainer);
  for (const [place, [kind, bank]] of [...banks].entries())
    await test.step(kind, async () => {
      // words in both scripts are proven by the messages, so that looks take turns
      const isDark = place % 2 === 1;
      const language = isDark ? 'sr-Cyrl' : 'sr-Latn';
      await window.page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' });
      await window.page.setViewportSize(isDark ? widths.wide : widths.phone);
      await window.open(`/author/banks/${bank}`);
      await window.speak(language);
      await window.page
        .getByRole('button', { name: /^(Uredite|Уредите) ?: (Pitanje|Питање) 1$/ })
        .click();
      await expect(window.page.locator('app-item-form')).toBeVisible();
      await examine(window, language);
      await examineEnlarged(window);
      await window.leave();
    });
  await window.close();
});
