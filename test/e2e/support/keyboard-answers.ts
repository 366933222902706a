import type { Page } from '@playwright/test';
import type { ItemKindName } from '@svetionik/domain/items/item';
import type { Keyboard } from './keyboard';
import { expect } from './test';

/** Answers rightly with keys alone; the options stand in the order that everybody sees. */
export const keyboardAnswers: Readonly<
  Record<
    Exclude<ItemKindName, 'open-answer' | 'file-upload'>,
    (page: Page, keyboard: Keyboard) => Promise<void>
  >
> = {
  'single-choice': (page) => choose(page, 'Hitnu pomoć'),
  'multiple-choice': async (page, keyboard) => {
    // As they stand: an attempt shuffles them, and the focus goes forward.
    for (const right of await page.getByRole('checkbox', { name: /Vreme|Tačne reči/ }).all())
      await keyboard.use(right, 'Space');
  },
  ordering: async (page, keyboard) => {
    const entries = page.locator('ui-ordering .entry');
    for (const name of [
      'Gore: Pozdravite',
      'Gore: Pozdravite',
      'Dole: Zabeležite',
      'Dole: Zabeležite',
    ]) {
      const button = page.getByRole('button', { name });
      if ((await button.getAttribute('aria-disabled')) === 'true') continue;
      const before = await entries.allTextContents();
      await keyboard.use(button);
      await expect(entries).not.toHaveText(before);
    }
  },
  'short-text': (page) => type(page, 'хитна помоц'),
  numeric: (page) => type(page, '12,25'),
  'true-false-reason': async (page) => {
    await choose(page, 'Nije tačna');
    await choose(page, 'Znak otvara pitanje');
  },
  matching: async (page) => {
    await match(page, 'Prima prijavu', 'Policija');
    await match(page, 'Pruža prvu', 'Hitna pomoć');
  },
  'inline-choice': async (page) => {
    await match(page, 'Praznina 1 od 2', '194');
    await match(page, 'Praznina 2 od 2', 'nasamo');
  },
  'mark-in-text': async (page, keyboard) => {
    for (const name of ['Pratilac odgovara', 'drži njena'])
      await keyboard.use(page.getByRole('checkbox', { name }), 'Space');
  },
  'gap-match': async (page) => {
    await match(page, 'Praznina 1 od 2', 'pozdravite');
    await match(page, 'Praznina 2 od 2', 'pitajte nasamo');
  },
  'hot-spot': async (page, keyboard) => {
    for (const place of await page.getByRole('checkbox', { name: /Vrata|Telefon/ }).all())
      await keyboard.use(place, 'Space');
  },
  'case-study': async (page) => {
    await choose(page, 'Zamolite pratilju');
    await type(page, '194');
  },
  'branching-case': async (page, keyboard) => {
    for (const decision of ['Pitajte da li želi', 'Zabeležite njene reči']) {
      await choose(page, decision);
      await keyboard.use(page.getByRole('button', { name: 'Potvrdite odluku' }));
    }
    await expect(page.getByText('Slučaj je završen.')).toBeFocused();
  },
  slider: async (page) => {
    await page.getByRole('slider').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'])
      await page.keyboard.press(key);
  },
};

async function type(page: Page, text: string): Promise<void> {
  await page.locator('ui-item-control input[type=text]').focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** One of a group has the focus; arrows lead on, and the space bar takes it. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name }).focus();
  await page.keyboard.press('Space');
}

/** Types the first letters of the choice, as people do in a list. */
async function match(page: Page, entry: string, choice: string): Promise<void> {
  const list = page.getByRole('combobox', { name: entry });
  await list.focus();
  await page.keyboard.type(choice);
  await expect(list.locator('option:checked')).toHaveText(choice);
}

/** Whether a key grades what is answered here. */
export function isGraded(kind: string | undefined): kind is keyof typeof keyboardAnswers {
  return kind !== undefined && kind in keyboardAnswers;
}
