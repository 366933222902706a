import type { ItemKindName } from '@svetionik/domain/items/item';
import type { Page } from '@playwright/test';
import { writeLessonOfEveryKind } from './support/every-kind';
import { expect, test } from './support/test';
import { Window } from './support/window';

/** Answers rightly by pointing alone, but for what is written. */
const answers: Readonly<
  Record<Exclude<ItemKindName, 'open-answer' | 'file-upload'>, (page: Page) => Promise<void>>
> = {
  'single-choice': (page) => point(page, 'Hitnu pomoć'),
  'multiple-choice': (page) => point(page, 'Vreme', 'Tačne reči'),
  ordering: async (page) => {
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
      await button.click();
      await expect(entries).not.toHaveText(before);
    }
  },
  'short-text': (page) => write(page, 'hitna pomoć'),
  numeric: (page) => write(page, '12,5'),
  'true-false-reason': (page) => point(page, 'Nije tačna', 'Znak otvara pitanje'),
  matching: async (page) => {
    await page.getByRole('combobox', { name: 'Prima prijavu' }).selectOption('Policija');
    await page.getByRole('combobox', { name: 'Pruža prvu' }).selectOption('Hitna pomoć');
  },
  'inline-choice': async (page) => {
    await page.getByRole('combobox', { name: 'Praznina 1 od 2' }).selectOption('194');
    await page.getByRole('combobox', { name: 'Praznina 2 od 2' }).selectOption('nasamo');
  },
  'mark-in-text': (page) => point(page, 'Pratilac odgovara', 'drži njena'),
  'gap-match': async (page) => {
    await page.getByRole('combobox', { name: 'Praznina 1 od 2' }).selectOption('pozdravite');
    await page.getByRole('combobox', { name: 'Praznina 2 od 2' }).selectOption('pitajte nasamo');
  },
  'hot-spot': async (page) => {
    for (const [x, y] of [
      [70, 180],
      [305, 210],
    ] as const)
      await pointAt(page, 'ui-picture-regions .frame', x / 640, y / 400);
  },
  'case-study': async (page) => {
    await point(page, 'Zamolite pratilju');
    await write(page, '194');
  },
  'branching-case': async (page) => {
    for (const decision of ['Pitajte da li želi', 'Zabeležite njene reči']) {
      await point(page, decision);
      await page.getByRole('button', { name: 'Potvrdite odluku' }).click();
    }
  },
  slider: (page) => pointAt(page, 'ui-item-control input[type=range]', 12 / 20, 1 / 2),
};

async function point(page: Page, ...words: readonly string[]): Promise<void> {
  for (const each of words)
    await page.locator('ui-item-control label').filter({ hasText: each }).first().click();
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator('ui-item-control input[type=text]').click();
  await page.keyboard.type(text);
}

/** Points at a place that is given as shares of width and height. */
async function pointAt(page: Page, where: string, x: number, y: number): Promise<void> {
  const target = page.locator(where);
  const { width = 0, height = 0 } = (await target.boundingBox()) ?? {};
  await target.click({ position: { x: width * x, y: height * y } });
}

test('every kind of question is answered by pointing, too', async ({ browser, installation }, {
  project,
}) => {
  const trainer = await installation.signInAs('trainer');
  const module = await writeLessonOfEveryKind(trainer);
  const window = await Window.open(browser, project.use, trainer);
  const { page } = window;
  for (const [kind, answer] of Object.entries(answers)) {
    await test.step(kind, async () => {
      await window.open(`/author/modules/${module}/preview?lesson=${kind}`);
      await answer(page);
      await page.getByRole('button', { name: 'Proverite odgovor' }).click();
      await expect(page.locator('.outcome')).toContainText('Tačno');
      await window.leave();
    });
  }
  await window.close();
});
