import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { submitAttempt } from '@svetionik/contracts/assessment/results';
import { startEntryTest } from '@svetionik/contracts/learning/attempts';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { PresentedItem } from '@svetionik/domain/items/item';
import { randomUUID } from 'node:crypto';
import { examine } from '../support/examine';
import { makeExaminerCourse } from '../support/examiner-course';
import type { Learner } from '../support/learner';
import { expect, test } from '../support/test';
import { Window } from '../support/window';

const prompt = 'Kada se razgovara sa svedokom?';
const [keyed, better] = ['Odmah, pred svima.', 'Nasamo, čim je moguće.'];

/** How many questions of a form a learner knows, and whether the better answer to the one whose key is wrong. */
interface Knowledge {
  readonly known: number;
  readonly knowsBetter: boolean;
}

/** Answers a form: `known` of the questions right, and the one whose key is wrong as it ought to be right, or as its key says. */
async function answer(
  { client }: Learner,
  attempt: string,
  { known, knowsBetter }: Knowledge,
): Promise<void> {
  const { items } = await client.call(readAttempt, { params: { attempt }, query: {} });
  let left = known;
  for (const [index, item] of items.entries()) {
    const own = plainText(item.prompt) === prompt;
    const words = own ? (knowsBetter ? better : keyed) : left-- > 0 ? 'Da' : 'Ne';
    const place = {
      position: index + 1,
      sequence: index + 1,
      epoch: 1,
      marked: false,
      claimedAt: new Date().toISOString(),
    };
    await client.call(saveAnswer, {
      params: { attempt, answer: randomUUID() },
      body: { ...place, response: { kind: 'single-choice', choice: optionSaying(item, words) } },
    });
  }
  await client.call(submitAttempt, { params: { attempt }, body: { epoch: 1 }, query: {} });
}

function optionSaying(item: PresentedItem, words: string): string {
  if (!('options' in item)) throw new Error(`${item.id} has no options.`);
  return item.options.find(({ text }) => plainText(text) === words)?.id ?? '';
}

async function takeCourse(learner: Learner, course: string, knowledge: Knowledge): Promise<void> {
  const enrolment = await learner.enrol(course);
  const before = randomUUID();
  await learner.client.call(startEntryTest, {
    params: { enrolment, attempt: before },
    body: { script: 'sr-Latn' },
  });
  await answer(learner, before, { ...knowledge, known: Math.max(0, knowledge.known - 1) });
  await learner.finishModules(enrolment);
  await answer(learner, await learner.startAttempt(enrolment), knowledge);
}

test('an examiner writes a question, thirty learners answer, and its item analysis says that the key is wrong', async ({
  browser,
  installation,
}, { project }) => {
  const trainer = await installation.signInAs('trainer');
  const made = await makeExaminerCourse(trainer);
  const window = await Window.open(browser, project.use, trainer);
  const { page } = window;

  await test.step('writes a question whose key is wrong, and publishes', async () => {
    await window.goTo(`/author/banks/${made.bank}`);
    await page.getByRole('button', { name: 'Dodajte pitanje' }).click();
    const item = page.getByRole('region', { name: 'Pitanje 8' });
    await item.getByLabel('Pitanje', { exact: true }).fill(prompt);
    for (const [number, words] of [
      [1, keyed],
      [2, better],
    ] as const) {
      const option = item.getByRole('group', { name: `Odgovor ${number}` });
      await option.getByLabel('Tekst odgovora').fill(words);
      await option.getByLabel(/^Obrazloženje/).fill('Zbog bezbednosti.');
    }
    await item.getByLabel('Tačan odgovor').first().check();
    await item.getByRole('textbox', { name: 'Obrazloženje posle odgovora' }).fill('Uvek.');
    await item.getByLabel('Cilj', { exact: true }).selectOption({ label: 'Razgovara nasamo' });
    await item.getByLabel(/^Obavezno pitanje/).check();
    await expect(item).not.toContainText('za doradu');
    await expect(page.locator('ui-saved-state')).toHaveText(/Sačuvano u \d\d:\d\d/);
    await window.goTo(`/author/courses/${made.course}`);
    await expect(page.getByRole('heading', { name: 'Sve je spremno' })).toBeVisible();
    await page
      .getByRole('button', { name: 'Objavite izdanje 1' })
      .filter({ visible: true })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Objavite izdanje 1' }).click();
    await expect(dialog).toContainText('Izdanje 1 je objavljeno.');
    await dialog.getByRole('button', { name: 'Zatvorite' }).click();
  });

  await test.step('thirty learners take the entry test, the lesson and the assessment', async () => {
    const groups: readonly Knowledge[] = [
      { known: 3, knowsBetter: true },
      { known: 2, knowsBetter: true },
      { known: 0, knowsBetter: false },
    ];
    for (const knowledge of groups) {
      const learners = await Promise.all(
        Array.from({ length: 10 }, () => installation.newLearner()),
      );
      await Promise.all(learners.map((learner) => takeCourse(learner, made.slug, knowledge)));
      await Promise.all(learners.map(({ client }) => client.close()));
    }
  });

  await test.step('has the item analysis computed, and reads what is wrong with the question', async () => {
    await page.goto('/author/courses/' + made.course);
    // the head of the page has a link that begins alike
    await page.getByRole('link', { name: 'Pokazatelji završnog testa' }).first().click();
    await page.waitForURL(/\/teach\//);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(made.title);
    await page.getByRole('button', { name: 'Izračunajte pokazatelje' }).click();
    const question = page.locator('app-item-list li').filter({ hasText: prompt });
    await expect(question).toContainText('Proverite ključ.');
    await expect(page.locator('app-item-list li').first()).toContainText(prompt);
    await question.getByRole('button').click();
    await expect(question).toContainText('Oni sa boljim rezultatom');
    await expect(question.locator('app-choice-picture')).toContainText(better);
    await expect(question.locator('app-choice-picture path')).toHaveCount(3);
    await expect(page.locator('app-item-map .dot.flagged')).toHaveText('1');
  });

  await test.step('reads how much the course has brought, in every language and at both widths', async () => {
    const gain = page.locator('app-gain-picture');
    await expect(gain).toContainText('imalo je 30 osoba');
    await expect(gain.locator('.mean')).toHaveCount(2);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const language of ['sr-Cyrl', 'en', 'sr-Latn'] as const) {
        await window.speak(language);
        await examine(window, language);
        if (process.env['E2E_PICTURES'] !== undefined)
          await page.screenshot({
            path: `${process.env['E2E_PICTURES']}/item-analysis-${width}-${language}.png`,
            fullPage: true,
          });
      }
    }
  });
  await window.close();
});
