import { expect, test } from '@playwright/test';
import { Keyboard } from '../e2e/support/keyboard';
import { keyboardAnswers } from '../e2e/support/keyboard-answers';
import { GalleryWindow } from './window';

let window: GalleryWindow;
test.beforeAll(async ({ browser }, { project }) => {
  window = await GalleryWindow.open(browser, project.use);
});
test.afterAll(() => window.close());

for (const [kind, answer] of Object.entries(keyboardAnswers))
  test(`${kind} is answered with keys alone and explained`, async () => {
    const { page } = window;
    await window.show(kind, { language: 'sr-Latn', state: 'in a lesson' });
    await answer(page, new Keyboard(page));
    await new Keyboard(page).use(page.getByRole('button', { name: 'Proverite odgovor' }));
    await expect(page.locator('.outcome')).toContainText('Tačno');
    await expect(page.locator('.outcome')).toBeFocused();
    expect(window.takeComplaints()).toEqual([]);
  });

test('a dialog takes the focus, keeps it, and gives it back', async () => {
  const { page } = window;
  await window.show('confirm-dialog', { language: 'sr-Latn', state: 'opened' });
  const keyboard = new Keyboard(page);
  const opener = page.getByRole('button', { name: 'Otvorite pitanje' });
  await keyboard.use(opener);
  const dialog = page.getByRole('dialog', { name: 'Predajete odgovore' });
  await expect(dialog.getByRole('heading')).toBeFocused();
  for (const name of ['Predajte', 'Odustanite', 'Predajte'])
    await keyboard.tabTo(dialog.getByRole('button', { name }));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await keyboard.use(opener);
  await keyboard.use(dialog.getByRole('button', { name: 'Predajte' }));
  await expect(page.getByRole('status')).toHaveText('confirmed');
});
