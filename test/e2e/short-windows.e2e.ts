import { coveredShare } from './support/covered-share';
import { expect, test } from './support/test';

/** A phone held upright with its keyboard of buttons, the same held across, and 1280 × 1024 at 400%. */
const windows = [
  { width: 360, height: 560 },
  { width: 740, height: 360 },
  { width: 320, height: 256 },
];

test('in a short window the text of a lesson keeps three quarters of it, and the ways out stay in reach', async ({
  installation,
  openAs,
}) => {
  const learner = await installation.regularLearner();
  const enrolment = await learner.enrol('policija');
  const page = await openAs(learner.client);
  for (const size of windows) {
    await page.setViewportSize(size);
    await page.goto(`/learn/${enrolment}`);
    await expect(page.locator('app-lesson-block').first()).toBeVisible();
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
