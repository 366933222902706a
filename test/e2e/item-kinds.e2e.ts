import type { Page } from '@playwright/test';
import type { ItemKindName } from '@svetionik/domain/items/item';
import { everyKind } from '../../apps/gallery/src/examples/every-kind';
import { fileUpload, openAnswer } from '../../apps/gallery/src/examples/marked-kinds';
import {
  everyGradedKind,
  countPoints,
  writeBankOfEveryKind,
  writeLessonOfEveryKind,
} from './support/every-kind';
import { examineAtEveryWidth, examineScreen } from './support/examine-screen';
import { Keyboard } from './support/keyboard';
import { publishWithItems } from './support/one-item-course';
import { expect, test } from './support/test';
import { Window } from './support/window';

/** Answers rightly with keys alone; the options stand in the order that everybody sees. */
const answers: Readonly<
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

let window: Window;
let module: string;
let banks: Awaited<ReturnType<typeof writeBankOfEveryKind>>;

test.beforeAll(async ({ browser, installation }, { project }) => {
  const trainer = await installation.signInAs('trainer');
  module = await writeLessonOfEveryKind(trainer);
  banks = await writeBankOfEveryKind(trainer);
  window = await Window.open(browser, project.use, trainer);
});
test.afterAll(() => window.close());

const bothScripts = ['sr-Cyrl', 'sr-Latn'] as const;
const inLessons = [...everyKind.map(({ kind }) => kind), 'hot-spot'] as const;

for (const kind of inLessons) {
  test(`${kind} is shown, answered with keys alone and explained`, async () => {
    const { page } = window;
    await window.goTo(`/author/modules/${module}/preview?lesson=${kind}`);
    await examineScreen(window, bothScripts);
    await answers[kind](page, new Keyboard(page));
    await page.getByRole('button', { name: 'Proverite odgovor' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.outcome')).toContainText('Tačno');
    await expect(page.locator('.outcome')).toBeFocused();
    await examineAtEveryWidth(window, 'sr-Latn', { obstaclesIn: 'phone' });
  });
}

function isGraded(kind: string | undefined): kind is keyof typeof answers {
  return kind !== undefined && kind in answers;
}

test('every kind is answered in an attempt with keys alone, and its score is read in the result', async ({
  browser,
  installation,
}, { project }) => {
  test.setTimeout(240_000);
  const [trainer, learner] = [
    await installation.signInAs('trainer'),
    await installation.regularLearner(),
  ];
  const questions = (await everyGradedKind(trainer)).map((question) => ({
    question,
    points: countPoints(question),
  }));
  const enrolment = await learner.enrol(
    (await publishWithItems(trainer, 'mediji', questions)).slug,
  );
  await learner.finishModules(enrolment);
  const own = await Window.open(browser, project.use, learner.client);
  const [{ page }, keyboard] = [own, new Keyboard(own.page)];
  await own.goTo(`/learn/${enrolment}/assessment`);
  await keyboard.use(page.getByRole('button', { name: 'Počnite proveru' }));
  for (const number of questions.keys()) {
    await expect(page.locator('h1')).toContainText(`Pitanje ${number + 1} od ${questions.length}`);
    const kind = (
      await page
        .locator('ui-item-control > :not(ui-illustrations)')
        .evaluate(({ localName }) => localName)
    ).replace('ui-', '');
    if (!isGraded(kind)) throw new Error(`${kind} is not graded by a key.`);
    await test.step(kind, async () => {
      await answers[kind](page, keyboard);
      await expect(
        page.getByRole('button', { name: `Pitanje ${number + 1}, odgovoreno` }),
      ).toBeVisible();
      await examineAtEveryWidth(own, 'sr-Latn', { obstaclesIn: 'phone' });
    });
    const last = number + 1 === questions.length;
    await keyboard.use(
      last
        ? page.getByRole('button', { name: 'Pregled i predaja' }).first()
        : page.getByRole('button', { name: 'Sledeće', exact: true }),
    );
  }
  await keyboard.use(page.getByRole('button', { name: 'Predajte odgovore' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Provera je položena');
  const results = page.locator('app-item-result');
  await expect(results).toHaveCount(questions.length);
  for (const result of await results.all())
    await expect(result.locator('h3')).toHaveText(/ tačno · (\d) od \1 bod/);
  await expect(results.filter({ has: page.locator('ui-case-study') })).toContainText(
    'Tačno · 2 od 2 boda',
  );
  await expect(results.filter({ has: page.locator('ui-branching-case') })).toContainText(
    'Važno je ko je kome šta rekao.',
  );
  await examineScreen(own, bothScripts);
  await own.close();
});

for (const kind of [...inLessons, openAnswer.kind, fileUpload.kind]) {
  test(`${kind} is written`, async () => {
    await window.goTo(`/author/banks/${banks.get(kind) ?? ''}`);
    await window.page.getByRole('button', { name: /^Uredite ?: Pitanje 1$/ }).click();
    await expect(window.page.locator('app-item-form')).toBeVisible();
    await examineScreen(window, bothScripts);
  });
}
