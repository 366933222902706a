import type { Page } from '@playwright/test';
import { Keyboard } from './support/keyboard';
import { expect, test } from './support/test';

test('a lesson with a case and a knowledge check', async ({ installation, openAs }) => {
  const learner = await installation.regularLearner();
  const enrolment = await learner.enrol('policija');
  const page = await openAs(learner.client);
  const keyboard = new Keyboard(page);
  await page.goto(`/learn/${enrolment}/policija-praksa/slucaj-treca-prijava`);
  await expect(page.locator('h1')).toBeFocused();
  await page.locator('ui-case form').waitFor();

  await test.step('decides until the case ends', async () => {
    while (await page.locator('ui-case form').isVisible()) {
      await keyboard.use(page.locator('ui-case form input').first(), 'Space');
      await keyboard.use(page.getByRole('button', { name: 'Potvrdite odluku' }));
      await expect(page.locator('ui-case .consequence').last()).toBeFocused();
    }
    await expect(page.locator('ui-case .outcome')).toBeVisible();
  });

  await test.step('answers the check and is told why', async () => {
    await keyboard.use(page.locator('ui-knowledge-check input').first(), 'Space');
    await keyboard.use(page.getByRole('button', { name: 'Proverite odgovor' }));
    await expect(page.locator('ui-knowledge-check .outcome')).toBeFocused();
    await expect(page.locator('ui-saved-state')).toContainText('Sačuvano u');
  });

  await test.step('reads to the end and goes on', async () => {
    await keyboard.readTo(page.getByText('lekcija je završena'));
    await keyboard.use(page.locator('a.next'));
    await expect(page.locator('h1')).toBeFocused();
    await expect(page).not.toHaveURL(/slucaj-treca-prijava/);
  });
});

test('an assessment from its rules to the result', async ({ installation, openAs }) => {
  const learner = await installation.regularLearner();
  const enrolment = await learner.enrol('mediji');
  await learner.finishModules(enrolment);
  const page = await openAs(learner.client);
  const keyboard = new Keyboard(page);
  await page.goto(`/learn/${enrolment}/assessment`);
  await keyboard.use(page.getByRole('button', { name: 'Počnite test' }));

  await test.step('answers all but the last question', async () => {
    for (let number = 1; number < 20; number += 1) {
      await expect(page.locator('h1')).toContainText(`Pitanje ${number} od 20`);
      await answer(page, keyboard);
      await keyboard.use(page.getByRole('button', { name: 'Sledeće', exact: true }));
      await expect(page.locator('h1')).toBeFocused();
    }
  });

  await test.step('is asked once about what is open, and hands in', async () => {
    await keyboard.use(page.getByRole('button', { name: 'Pregled i predaja' }).first());
    await expect(page.locator('h1')).toBeFocused();
    const handIn = page.getByRole('button', { name: 'Predajte odgovore' });
    await keyboard.use(handIn);
    await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(handIn).toBeFocused();
    await page.keyboard.press('Enter');
    await keyboard.use(page.getByRole('dialog').getByRole('button', { name: 'Predajte ovako' }));
    await expect(page).toHaveURL(/\/result$/);
    await expect(page.locator('h1')).toContainText('Test');
  });
});

async function answer(page: Page, keyboard: Keyboard): Promise<void> {
  const [choice, down] = [
    page.locator('ui-item-control input').first(),
    page.locator('ui-ordering button[aria-label^="Dole"]').first(),
  ];
  await expect(choice.or(down).first()).toBeVisible();
  await keyboard.use((await choice.count()) > 0 ? choice : down, 'Space');
  await expect(page.locator('.saved ui-saved-state')).toContainText('Sačuvano u');
}
