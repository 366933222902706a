import type { BrowserContext, Page, Request, Route } from '@playwright/test';
import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import type { Item } from '@svetionik/domain/items/item';
import { publishWithItems } from '../support/one-item-course';
import { expect, test } from '../support/test';

const saves = '**/api/v1/attempts/*/answers/*';
const text = (words: string) => readMarkdown(words).body;

/** Questions of two options of which the second is chosen each time. */
const questions = ['prvo', 'drugo', 'treće', 'četvrto', 'peto'].map(
  (name, place): { question: Item; points: number } => ({
    points: 1,
    question: {
      id: `pitanje-${place}`,
      kind: 'single-choice',
      prompt: text(`Šta činite ${name}?`),
      feedback: text('Objašnjenje.'),
      options: ['a', 'b'].map((id) => ({ id, text: text(`Izbor ${id}`), feedback: text('Zato.') })),
      key: 'b',
    },
  }),
);

test('every answer arrives once and in its order, whatever becomes of the line, of the page and of its tabs', async ({
  installation,
  openAs,
  context,
}) => {
  const learner = await installation.regularLearner();
  const trainer = await installation.signInAs('trainer');
  const { slug } = await publishWithItems(trainer, 'mediji', questions);
  const enrolment = await learner.enrol(slug);
  await learner.finishModules(enrolment);
  const page = await openAs(learner.client);
  const sent = arrivals(context);
  await page.goto(`/learn/${enrolment}/assessment`);
  await page.getByRole('button', { name: 'Počnite test' }).click();
  await expect(page.getByText('Pitanje 1 od 5')).toBeVisible();
  const attempt = new URL(page.url()).pathname.split('/')[3] ?? '';
  const stored = async () =>
    (await learner.client.call(readAttempt, { params: { attempt }, query: {} })).answers.length;

  await test.step('the server is not ready twice', async () => {
    let refused = 0;
    await page.route(saves, (route) =>
      (refused += 1) <= 2 ? route.fulfill({ status: 503, json: {} }) : route.fallback(),
    );
    await choose(page, 1);
    await expect.poll(stored).toBe(1);
    await page.unroute(saves);
  });
  await test.step('the reply is lost on its way', async () => {
    const lost: Lost = { begun: 0, gone: 0 };
    await page.route(saves, (route) => loseOnce(route, lost));
    await choose(page, 2);
    await expect.poll(stored).toBe(2);
    // the server has it before the page knows that it hears nothing
    await expect.poll(() => lost).toEqual({ begun: 1, gone: 1 });
    await page.unroute(saves);
  });
  await test.step('there is no network, and the banner says where the answer is', async () => {
    await context.setOffline(true);
    await choose(page, 3);
    await expect(page.getByText('Vaši odgovori su sačuvani na ovom uređaju')).toBeVisible();
    expect(await stored()).toBe(2);
    await context.setOffline(false);
    await expect.poll(stored).toBe(3);
  });
  await test.step('the page is loaded again before the answer has left', async () => {
    await page.route(saves, (route) => route.abort('connectionreset'));
    await choose(page, 4);
    await expect(page.getByText('Odgovoreno 4 od 5.')).toBeVisible();
    expect(await stored()).toBe(3);
    await page.unroute(saves);
    await page.reload();
    await expect.poll(stored).toBe(4);
    await expect(page.getByText('Odgovoreno 4 od 5.')).toBeVisible();
  });
  await test.step('another tab goes on with the same attempt', async () => {
    const other = await context.newPage();
    await page.close();
    await other.goto(`/learn/attempts/${attempt}`);
    await expect(other.getByText('Odgovoreno 4 od 5.')).toBeVisible();
    await choose(other, 5);
    await expect.poll(stored).toBe(5);
  });

  const { answers, items } = await learner.client.call(readAttempt, {
    params: { attempt },
    query: {},
  });
  expect(items).toHaveLength(5);
  expect(answers.map(({ position }) => position).sort()).toEqual([1, 2, 3, 4, 5]);
  expectInOrder(sent);
});

/** Chooses the second option of a question. */
async function choose(page: Page, position: number): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Pitanje ${position},`) }).click();
  await expect(page.getByText(`Pitanje ${position} od 5`)).toBeVisible();
  await page.getByRole('radio').nth(1).check();
}

interface Lost {
  begun: number;
  gone: number;
}

/** The server gets the answer, the page never hears of it. */
async function loseOnce(route: Route, lost: Lost): Promise<void> {
  if (lost.begun > 0) return route.fallback();
  lost.begun += 1;
  await route.fetch();
  await route.abort('connectionreset');
  lost.gone += 1;
}

interface Sent {
  readonly id: string;
  readonly order: string;
}

/** What the pages of a browser send as answers, as they send it. */
function arrivals(context: BrowserContext): Sent[] {
  const sent: Sent[] = [];
  context.on('request', (request: Request) => {
    if (request.method() !== 'PUT' || !/\/answers\/[^/]+$/.test(request.url())) return;
    const { epoch, sequence }: { epoch: number; sequence: number } = request.postDataJSON();
    const order = `${epoch}.${String(sequence).padStart(4, '0')}`;
    sent.push({ id: request.url().split('/').at(-1) ?? '', order });
  });
  return sent;
}

/** One id for each place in the order, and no later answer before an earlier one. */
function expectInOrder(sent: readonly Sent[]): void {
  const first = sent.filter((one, at) => sent.findIndex(({ id }) => id === one.id) === at);
  const orders = first.map(({ order }) => order);
  expect(orders).toEqual([...new Set(orders)].sort());
}
