import { listModules } from '@svetionik/contracts/authoring';
import { readSession } from '@svetionik/contracts/identity/session';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';
import { Window } from '../support/window';

const neutral = 'https://www.hidmet.gov.rs/';
const tellWhenBlank = `new MutationObserver(() => document.documentElement.hidden && console.log('blank'))
  .observe(document, { subtree: true, attributes: true, attributeFilter: ['hidden'] })`;

/** Stands in for the neutral site; tells what happened to the page and when the site was asked for. */
async function watchLeaving(page: Page): Promise<string[]> {
  const happened: string[] = [];
  await page.addInitScript(tellWhenBlank);
  page.on('console', (message) => {
    if (message.type() === 'log') happened.push(message.text());
  });
  await page.route(neutral, async (route) => {
    // what the page said before it asked for the site may arrive after the request
    await expect
      .poll(() => happened.at(-1), { timeout: 2000 })
      .toBe('blank')
      .catch(() => undefined);
    happened.push('left');
    return route.fulfill({ contentType: 'text/html', body: '<title>Vreme</title>' });
  });
  return happened;
}

/** The names of what the tab keeps. */
function keptInTab(page: Page): Promise<string> {
  return page
    .locator('html')
    .evaluate((html) => Object.keys(html.ownerDocument.defaultView.sessionStorage).join(' '));
}

for (const [name, leave] of [
  ['the button', (page: Page) => page.locator('a[data-exit]').click()],
  [
    'Shift pressed three times',
    async (page: Page) => {
      for (const _ of Array(3).keys()) await page.keyboard.press('Shift');
    },
  ],
] as const) {
  test(`before the app has loaded, ${name} blanks the page, ends the session and leaves; Back does so again`, async ({
    installation,
    openAs,
  }) => {
    const learner = await installation.regularLearner();
    const page = await openAs(learner.client);
    const happened = await watchLeaving(page);
    await page.goto('/about');
    await page.route(/\.js$/, (route) =>
      route.request().url().endsWith('/exit.js') ? route.fallback() : undefined,
    );
    await page.goto('/learn', { waitUntil: 'commit' });
    await expect(page.getByText('Stranica se otvara.')).toBeVisible();

    await leave(page);
    await expect(page).toHaveURL(neutral);
    expect(happened.join(' ')).toMatch(/^(blank )+left$/);
    await expect.poll(async () => (await learner.client.call(readSession, {})).person).toBeNull();

    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveURL(neutral);
    expect(happened.join(' ')).toMatch(/^(blank )+left blank/);
    expect(happened.filter((each) => each === 'left')).toHaveLength(2);
  });
}

test('Shift leaves from a field as well, and one press is said aloud', async ({ page }) => {
  await watchLeaving(page);
  await page.goto('/account/sign-in');
  await page.locator('input[type=email]').focus();
  await page.keyboard.press('Shift');
  await expect(page.getByText('Još dva puta Shift za brzi izlaz.')).toHaveCSS('display', 'inline');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(neutral);
});

test('a draft that is not saved does not hold up the exit, and is not left behind', async ({
  installation,
  openAs,
}) => {
  const trainer = await installation.signInAs('trainer');
  const [module] = (await trainer.call(listModules, {})).items;
  const page = await openAs(trainer);
  await watchLeaving(page);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.route('**/api/v1/authoring/modules/**', (route) =>
    route.request().method() === 'GET' ? route.fallback() : undefined,
  );
  await page.goto(`/author/modules/${module?.id}`);
  await page.getByLabel('Sažetak').fill('Nije sačuvano.');
  await expect.poll(() => keptInTab(page)).toContain('draft.');

  await page.locator('a[data-exit]').click();
  await expect(page).toHaveURL(neutral);
  expect(asked).toEqual([]);
  await page.goto('/about');
  expect(await keptInTab(page)).not.toContain('draft.');
});

for (const language of ['sr-Latn', 'sr-Cyrl', 'en'] as const) {
  test(`at 320 pixels, the least width to be served, the menu is within reach beside the exit: ${language}`, async ({
    browser,
  }, { project }) => {
    const window = await Window.open(browser, {
      ...project.use,
      viewport: { width: 320, height: 640 },
    });
    await window.goTo('/about');
    await window.speak(language);
    await window.page.locator('#menu-button').click();
    await expect(window.page.locator('#menu nav')).toBeVisible();
    await window.page.locator('.top .brand').click({ trial: true });
    await window.page.locator('a[data-exit]').click({ trial: true });
    await window.close();
  });
}
