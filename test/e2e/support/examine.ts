import type { Page } from '@playwright/test';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { Language } from '@svetionik/domain/language/script';
import { findObstacles } from './obstacles';
import { type Seen, readSeen } from './seen';
import { expect } from './test';
import type { Window } from './window';
import { findCyrillic, findUntranslated } from './words';

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
  // what a lesson says comes from the server after the language was chosen
  await expect
    .configure({ soft: true })
    .poll(async () => brokenPromises(await readSeen(page), language), 'broken promises')
    .toEqual([]);
  const complaints = window
    .takeComplaints()
    .filter((complaint) => refused === undefined || !complaint.includes(String(refused)));
  expect.soft(complaints, 'complaints of the browser').toEqual([]);
  if (obstacles) await examineAccess(page);
}

/** What the screen keeps none of, each with what stands there instead. */
function brokenPromises(seen: Seen, language: Language): readonly string[] {
  const cyrillic = language === 'sr-Cyrl';
  const title = cyrillic ? /^[^A-Za-z]+ – Светионик$/ : /^[^\u0400-\u04ff]+ – Svetionik$/;
  const latin = cyrillicToLatin(seen.title);
  const promises: readonly (readonly [string, boolean, unknown])[] = [
    ['one main heading', seen.headings === 1, seen.headings],
    ['the quick exit in view', seen.exitInView, seen.exitInView],
    noneOf('nothing of its head below the quick exit', seen.belowExit),
    ['the help contacts', seen.helpNumbers > 0, seen.helpNumbers],
    ['a title in its script that ends with the name', title.test(seen.title), seen.title],
    ['a neutral title', !telling.test(latin), latin],
    ['nothing to scroll sideways', seen.sideways <= 0, seen.sideways],
    noneOf('no message without a text', findUntranslated(seen.words)),
    ...(cyrillic ? [] : [noneOf('no word in the other script', findCyrillic(seen.words))]),
  ];
  return promises
    .filter(([, kept]) => !kept)
    .map(([promise, , instead]) => `${promise}: ${String(instead)}`);
}

function noneOf(promise: string, found: readonly string[]): readonly [string, boolean, string] {
  return [promise, found.length === 0, found.join(' ')];
}

async function examineAccess(page: Page): Promise<void> {
  // where nothing is under the head of the page
  await page.evaluate('document.documentElement.scrollTo(0, 0)');
  expect.soft(await findObstacles(page), 'obstacles').toEqual([]);
}
