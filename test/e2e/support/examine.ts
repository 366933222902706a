import type { Page } from '@playwright/test';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { Language } from '@svetionik/domain/language/script';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findObstacles } from './obstacles';
import { expect } from './test';
import type { Window } from './window';

const areas = readdirSync(join(__dirname, '../../../apps/frontend/src/messages')).map((file) =>
  file.replace(/\..*/, ''),
);
const untranslated = new RegExp(
  String.raw`\{\{|(?<![\w@./-])(?:${[...new Set(areas)].join('|')})(?:\.[A-Za-z][\w-]*)+`,
  'g',
);
const telling =
  /trgovin|trafficking|žrtv|victim|eksploatac|exploit|nestal|missing child|nasilj|violence|zdravstv|policij|police/i;

export interface Examination {
  /** The server refused what was asked of it, which the browser remarks on. */
  readonly refused?: 404 | 401 | 412 | undefined;
  /** Whether people who see or move differently find obstacles; it takes longer than all the rest. */
  readonly obstacles?: boolean;
}

/** Holds the screen to what every screen promises, in the language in which it is shown. */
export async function examine(
  window: Window,
  language: Language,
  { refused, obstacles = true }: Examination = {},
): Promise<void> {
  const { page } = window;
  await expect.soft(page.locator('h1'), 'one main heading').toHaveCount(1);
  await examineFrame(page, language);
  await examineWords(page, language);
  expect
    .soft(
      await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth),
      'pixels to scroll sideways',
    )
    .toBeLessThanOrEqual(0);
  const complaints = window
    .takeComplaints()
    .filter((complaint) => refused === undefined || !complaint.includes(String(refused)));
  expect.soft(complaints, 'complaints of the browser').toEqual([]);
  if (obstacles) await examineAccess(page);
}

async function examineFrame(page: Page, language: Language): Promise<void> {
  await expect.soft(page.locator('a[data-exit]'), 'the quick exit').toBeInViewport();
  await expect
    .soft(page.locator('footer.help a[href^="tel:"]'), 'the help contacts')
    .not.toHaveCount(0);
  await expect
    .soft(page, 'the title ends with the name')
    .toHaveTitle(
      language === 'sr-Cyrl' ? /^[^A-Za-z]+ – Светионик$/ : /^[^\u0400-\u04ff]+ – Svetionik$/,
    );
  expect.soft(cyrillicToLatin(await page.title()), 'a neutral title').not.toMatch(telling);
}

/** What a lesson says comes from the server after the language was chosen. */
async function examineWords(page: Page, language: Language): Promise<void> {
  const softly = expect.configure({ soft: true });
  await softly
    .poll(async () => (await wordsOf(page)).match(untranslated) ?? [], 'messages without a text')
    .toEqual([]);
  if (language === 'sr-Cyrl') return;
  await softly
    .poll(
      async () => (await wordsOf(page)).match(/[\u0400-\u04ff]+/g) ?? [],
      'words in the other script',
    )
    .toEqual([]);
}

/** All words of the page without those that say of themselves that they are in another script. */
function wordsOf(page: Page): Promise<string> {
  return page.locator('body').evaluate((body) => {
    const copy = body.cloneNode(true);
    for (const element of copy.querySelectorAll('script, style, [lang=sr-Cyrl]:not(.blocks)'))
      element.remove();
    const said = ['aria-label', 'alt', 'title', 'placeholder', 'data-label'];
    return [...copy.querySelectorAll('*')]
      .flatMap((element) => [
        ...said.map((name) => element.getAttribute(name) ?? ''),
        ...[...element.childNodes].map((node) => node.nodeValue ?? ''),
      ])
      .join('\n');
  });
}

async function examineAccess(page: Page): Promise<void> {
  // where nothing is under the head of the page
  await page.locator('html').evaluate((html) => html.scrollTo(0, 0));
  expect.soft(await findObstacles(page), 'obstacles').toEqual([]);
}
