import { coveredShare } from './support/covered-share';
import { expect, test } from './support/test';

/** Phones held upright, one with its keyboard of buttons; one held across; a tablet; and 1280 × 1024 at 400%. */
const windows = [
  { width: 360, height: 560 },
  { width: 740, height: 360 },
  { width: 360, height: 740 },
  { width: 390, height: 844 },
  { width: 320, height: 870 },
  { width: 820, height: 768 },
  { width: 320, height: 256 },
];

test('in a narrow window the text of a lesson keeps three quarters of it, and the ways out stay in reach', async ({
  installation,
  openAs,
}) => {
  const learner = await installation.regularLearner();
  const enrolment = await learner.enrol('policija');
  const page = await openAs(learner.client);
  await page.goto(`/learn/${enrolment}`);
  await expect(page.locator('app-lesson-block').first()).toBeVisible();
  // with all that the way on has to say
  await page.evaluate("scrollTo({ top: 400, behavior: 'instant' })");
  await expect(page.locator('.foot ui-saved-state')).toHaveAttribute('data-state', 'saved');
  for (const size of windows) {
    await page.setViewportSize(size);
    await page.evaluate("scrollTo({ top: 400, behavior: 'instant' })");
    await expect
      .poll(() => coveredShare(page), { message: `${size.width} × ${size.height}` })
      .toBeLessThan(0.25);
    await expect(page.locator('.quick-exit a').first()).toBeInViewport({ ratio: 1 });
    await page.locator('.help-more').scrollIntoViewIfNeeded();
    await expect(page.locator('.help-more')).toBeInViewport({ ratio: 1 });
    await page.locator('#menu-button').click();
    await expect(page.locator('#menu').getByRole('button', { name: 'Odjavite se' })).toBeAttached();
    await page.keyboard.press('Escape');
  }
});
