import { expect, test } from '../support/test';

/** Each element that would pass from one style to the next in time, or moves, by its name and what moves. */
const moving = `[...document.querySelectorAll('*')]
  .map((element) => [element.localName, getComputedStyle(element)])
  .filter(([, { transitionProperty, animationName }]) => transitionProperty !== 'none' || animationName !== 'none')
  .map(([name, { transitionProperty, animationName }]) => [name, transitionProperty, animationName].join(' '))`;

// while each element passed over to a new theme or width, in however short a time, its styles took eight times as long
test('for who wants less motion, no element passes from one style to the next', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/learn');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(moving)).toEqual([]);
});
