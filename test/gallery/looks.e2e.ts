import { expect, test } from '@playwright/test';
import { pages } from '../../apps/gallery/src/examples/pages';
import { findObstacles } from '../e2e/support/obstacles';
import { readSeen } from '../e2e/support/seen';
import { enlarged, widths } from '../e2e/support/widths';
import { findCyrillic, findUntranslated } from '../e2e/support/words';
import { GalleryWindow, type Look } from './window';

/** What several of one kind on a page break, and one on a page does not. */
const ofOneKind = ['landmark-unique'];

let narrow: GalleryWindow;
let wide: GalleryWindow;
test.beforeAll(async ({ browser }, { project: { use } }) => {
  narrow = await GalleryWindow.open(browser, use);
  // a wide picture is for where things stand, and half as large it is a quarter of the work
  wide = await GalleryWindow.open(browser, {
    ...use,
    viewport: widths.wide,
    deviceScaleFactor: 0.5,
  });
});
test.afterAll(() => Promise.all([narrow.close(), wide.close()]));

/** Shows a page and holds it to its picture and to what every page promises. */
async function examine(window: GalleryWindow, name: string, picture: string, look: Look) {
  await window.show(name, look);
  // every browser draws the buttons of a player as it likes
  const mask = [window.page.locator('video, audio')];
  await expect
    .soft(window.page.locator('.specimens'))
    .toHaveScreenshot(`${picture}.png`, { mask, maskColor: '#777' });
  expect.soft(await findObstacles(window.page, ofOneKind), 'obstacles').toEqual([]);
  const { words, sideways } = await readSeen(window.page);
  expect.soft(sideways, 'pixels to scroll sideways').toBeLessThanOrEqual(0);
  expect.soft(findUntranslated(words), 'messages without a text').toEqual([]);
  expect.soft(window.takeComplaints(), 'complaints of the browser').toEqual([]);
}

for (const name of Object.values(pages).flatMap((room) => Object.keys(room)))
  test(`${name} looks as it did, in both scripts, narrow and wide, light and dark`, async () => {
    await examine(wide, name, `${name}-wide`, { language: 'sr-Cyrl', theme: 'dark' });
    await examine(narrow, name, `${name}-narrow`, { language: 'sr-Latn', theme: 'light' });
    await narrow.page.setViewportSize(enlarged);
    await narrow.show(name, { language: 'en' });
    const { words, sideways, headings } = await readSeen(narrow.page);
    expect.soft(sideways, 'pixels to scroll sideways, enlarged').toBeLessThanOrEqual(0);
    expect.soft(findCyrillic(words), 'words in the other script').toEqual([]);
    expect.soft(headings, 'main headings').toBe(1);
    expect.soft(narrow.takeComplaints(), 'complaints of the browser').toEqual([]);
    await narrow.page.setViewportSize(widths.phone);
  });
