import { listLicenceRules } from '@svetionik/contracts/licences';
import { readOrganiser } from '@svetionik/contracts/organisers';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { Page, Route } from '@playwright/test';
import type { Window } from './window';

const refusal = {
  status: 412,
  contentType: 'application/problem+json',
  json: { type: 'about:blank', title: 'Conflict', status: 412, code: 'edit.conflict' },
};

function refuse(route: Route): Promise<void> {
  return route.request().method() === 'GET' ? route.fallback() : route.fulfill(refusal);
}

/** From here on the screen learns of a colleague only when it saves. */
export async function silenceRevisions(page: Page): Promise<void> {
  await page.route('**/revision', (route) => route.fulfill({ status: 204 }));
}

/** Somebody else saves a rule first. */
export async function overtakeRule(window: Window): Promise<void> {
  const { page } = window;
  const read: EndpointReply<typeof listLicenceRules> = await (
    await page.request.get('/api/v1/licence-rules')
  ).json();
  await page.getByRole('button', { name: 'Izmenite' }).first().click();
  await window.answer(listLicenceRules, {
    items: read.items.map((rule) => ({
      ...rule,
      points: rule.points + 10,
      leave: null,
      version: rule.version + 1,
    })),
  });
  await page.route(/licence-rules\/[^/]+$/, refuse);
  await page.getByLabel('Bodova u periodu').fill('95');
  await page.getByRole('button', { name: 'Sačuvajte novu verziju' }).click();
  await page.locator('app-version-conflict').waitFor();
}

/** Somebody else changes a signatory first. */
export async function overtakeSignatory(window: Window): Promise<void> {
  const { page } = window;
  const address = page.url().replace('/admin/', '/api/v1/');
  const read: EndpointReply<typeof readOrganiser> = await (await page.request.get(address)).json();
  const role = {
    'sr-Latn': 'predsednica upravnog odbora',
    'sr-Cyrl': 'председница управног одбора',
  };
  await page
    .getByRole('button', { name: /^Izmenite/ })
    .first()
    .click();
  await window.answer(readOrganiser, {
    ...read,
    version: read.version + 1,
    signatories: read.signatories.map((each) => ({ ...each, role })),
  });
  await page.route(/signatories\/[^/]+$/, refuse);
  await page
    .getByRole('dialog')
    .getByRole('group', { name: 'Funkcija' })
    .getByLabel('Latinica')
    .fill('direktorka');
  await page.getByRole('button', { name: 'Sačuvajte potpisnika' }).click();
  await page.locator('app-version-conflict').waitFor();
}
