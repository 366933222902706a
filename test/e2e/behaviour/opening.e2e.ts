import type { Page, Route } from '@playwright/test';
import { askForAll } from '../support/ask-for-all';
import { expect, test } from '../support/test';

const failures: readonly (readonly [string, string, (route: Route) => Promise<void>])[] = [
  ['is cut off', 'Nema veze sa serverom.', (route) => route.abort('connectionrefused')],
  [
    'is refused',
    'Servis trenutno nije dostupan.',
    (route) => route.fulfill({ status: 503, body: 'restarting' }),
  ],
];

for (const [failure, reason, fail] of failures) {
  test(`a first page whose first request ${failure} says so, keeps the help at hand, and opens by itself`, async ({
    installation,
    openAs,
  }) => {
    const page = await openAs((await installation.regularLearner()).client);
    await askForAll(page);
    await page.route('**/api/v1/**', fail);
    await page.goto('/learn');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stranica nije otvorena');
    await expect(page.getByRole('main')).toContainText(reason);
    await expect(
      page.getByRole('main').getByRole('button', { name: 'Pokušajte ponovo' }),
    ).toBeVisible();
    await expectHelp(page);

    await page.unroute('**/api/v1/**');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moji kursevi');
    await expect(page).toHaveURL(/\/learn$/);
  });
}

test('a page that does not arrive whole says so, and can be opened again', async ({ page }) => {
  await page.route('**/initial.*.js', (route) => route.abort('connectionreset'));
  await page.goto('/');
  await expect(page.getByText('Stranica nije otvorena: nije stigla cela.')).toBeVisible();
  await expectHelp(page);
  await page.unroute('**/initial.*.js');
  await page.getByRole('button', { name: 'Pokušajte ponovo' }).click();
  await expect(page.locator('app-help-bar footer')).toBeVisible();
  await expect(page.getByText('Stranica nije otvorena')).toHaveCount(0);
});

test('the quick exit leaves a page that was not opened', async ({ context, page }) => {
  await context.route('https://www.hidmet.gov.rs/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
  );
  await askForAll(page);
  await page.route('**/api/v1/**', (route) => route.abort('connectionrefused'));
  await page.goto('/learn');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stranica nije otvorena');
  for (const _ of [1, 2, 3]) await page.keyboard.press('Shift');
  await expect(page).toHaveURL('https://www.hidmet.gov.rs/');
});

async function expectHelp(page: Page): Promise<void> {
  await expect(page.locator('a[data-exit]')).toBeVisible();
  for (const number of ['192', '011 785 0000', '116 000'])
    await expect(page.locator('footer.help')).toContainText(number);
}

test('what pages ask for as they open has come with them', async ({ installation, openAs }) => {
  const learner = await installation.regularLearner();
  const enrolment = await learner.enrol('prosveta');
  const page = await openAs(learner.client);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const path of ['/', '/learn', '/courses/prosveta', `/learn/${enrolment}`]) {
    await page.goto(path);
    await expect(page.locator('app-root h1').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
  }
  expect(asked.filter((path) => /^\/api\/v1\/(?!documents\/|files\/)/.test(path))).toEqual([]);
});
