import type { Locator } from '@playwright/test';
import { examine } from './support/examine';
import { Keyboard } from './support/keyboard';
import { expect, test } from './support/test';
import { Window } from './support/window';

for (const { path, names, next } of [
  { path: '/certify/issue', names: 12, next: 'Pravila' },
  { path: '/people/list', names: 7, next: 'Uloge' },
  { path: '/admin/organisers', names: 11, next: 'Rokovi čuvanja' },
]) {
  test(`screens beside ${path} take one line, and the keyboard reaches the last of them`, async ({
    browser,
    installation,
  }, { project }) => {
    const window = await Window.open(
      browser,
      project.use,
      await installation.signInAs('administrator'),
    );
    const { page } = window;
    const [nav, narrow] = [page.locator('app-side-by-side nav'), project.name === 'phone'];
    const [button, links] = [nav.getByRole('button'), nav.getByRole('link')];
    const keyboard = new Keyboard(page);
    await window.goTo(path);

    for (const language of ['sr-Cyrl', 'sr-Latn'] as const) {
      await window.speak(language);
      expect(await linesOf(nav), language).toBe(1);
    }
    await expect(links).toHaveCount(narrow ? 0 : names);
    if (narrow) {
      await keyboard.use(button);
      await expect(links).toHaveCount(names);
      await examine(window, 'sr-Latn');
    }
    await keyboard.use(nav.getByRole('link', { name: next, exact: true }));
    await expect(page).toHaveTitle(`${next} – Svetionik`);
    await expect(page.locator('#content')).toBeFocused();
    if (narrow) await expect(button).toHaveText(new RegExp(`: ${next}$`));
    else await expect(nav.locator('[aria-current=page]')).toHaveText(next);
    await window.close();
  });
}

/** By the height of the button or the links that are seen. */
function linesOf(nav: Locator): Promise<number> {
  return nav.locator('a, button').evaluateAll(
    (all) =>
      new Set(
        all
          .map((each) => each.getBoundingClientRect())
          .filter(({ height }) => height > 0)
          .map(({ top }) => Math.round(top)),
      ).size,
  );
}
