import { createItem, readBank } from '@svetionik/contracts/banks';
import { checkCourseDraft, publishCourse, readCourseDraft, saveCourse } from '@svetionik/contracts/courses';
import { examples } from '@svetionik/contracts/examples';
import { startAttempt } from '@svetionik/contracts/learning';
import type { BankAttributes } from '@svetionik/domain/items/bank-attributes';
import { v7 } from 'uuid';
import { type AuthorWorld, edited, openAuthorWorld } from '../support/author-world';
import { call } from '../support/call';
import { countStatements } from '../support/count-statements';
import { scenario } from '../support/scenario';
import { Learner } from '../support/standard-courses';

let world: AuthorWorld;

beforeEach(async () => {
  world = await openAuthorWorld();
});

afterEach(() => world.close());

const as = 'trainer' as const;
const paragraph = (text: string) => [{ kind: 'paragraph', runs: [{ text }] }];

async function addItem(id: string, attributes: Partial<BankAttributes>): Promise<void> {
  const options = ['a', 'b', 'c'].map((option) => ({ id: option, text: paragraph(`${id} ${option}`), feedback: paragraph('Zato.') }));
  const body = { id, kind: 'single-choice', prompt: paragraph(`Pitanje ${id}?`), feedback: paragraph('Zato.'), options, key: 'a', points: 1, objective: 'upucivanje', difficulty: 'hard', ...attributes };
  await scenario(world.app, world.cookies, [{ as, call: createItem, with: { params: { bank: examples.bankDraft, item: v7() }, body }, status: 201, has: { content: attributes } }]);
}

/** Saves the rules and gives what keeps the course from being published. */
async function saveRules(change: object): Promise<{ problems: readonly object[]; revision: number }> {
  const { body } = await call(world.app, readCourseDraft, { params: edited.course }, world.cookies.trainer);
  const content = { ...body.content, assessment: { ...body.content.assessment, ...change } };
  const saved = await call(world.app, saveCourse, { params: edited.course, body: content, ifMatch: String(body.version) }, world.cookies.trainer);
  expect(saved.status).toBe(200);
  return (await call(world.app, checkCourseDraft, { params: edited.course }, world.cookies.trainer)).body;
}

async function publish(revision: number): Promise<void> {
  await scenario(world.app, world.cookies, [{ as, call: publishCourse, with: { params: edited.course, ifMatch: String(revision) }, status: 201 }]);
}

/** Somebody new who has finished the modules. */
async function givenReady(): Promise<{ start: () => Promise<unknown>; attempt: string }> {
  const cookie = await world.given.session(await world.given.person({ email: `${v7()}@primer.rs` }));
  const learner = new Learner(world.app, world.client, cookie);
  const [enrolment, attempt] = [v7(), v7()];
  await learner.enrol(enrolment, 'probni-kurs');
  await learner.finishModules(enrolment);
  return { attempt, start: () => call(world.app, startAttempt, { params: { enrolment, attempt }, body: { script: 'sr-Latn' } }, cookie) };
}

async function drawn(attempt: string): Promise<string[]> {
  const { rows } = await world.client.query<{ key: string }>(
    `SELECT v.content -> 'sr-Latn' ->> 'id' AS key FROM assessment.attempt_item a JOIN assessment.item_version v ON v.id = a.item_version_id WHERE attempt_id = $1`,
    [attempt],
  );
  return rows.map(({ key }) => key).sort();
}

describe('a blueprint', () => {
  const draw = { prepoznavanje: 1, upucivanje: { easy: 1, hard: 2 } };

  it('is drawn by objective and difficulty, with the must-have item and without its enemies', async () => {
    await addItem('uvek', { mustHave: true, mustPass: true, enemies: ['upucivanje-1'], tags: ['prijem'] });
    await addItem('jedno', { enemies: ['par'] });
    await addItem('drugo', { enemies: ['par'] });
    const { problems, revision } = await saveRules({ draw });
    expect(problems).toEqual([]);
    await publish(revision);
    const forms: string[][] = [];
    for (let learner = 0; learner < 8; learner++) {
      const ready = await givenReady();
      await ready.start();
      forms.push(await drawn(ready.attempt));
    }
    for (const form of forms) {
      expect(form).toHaveLength(4);
      expect(form).toContain('uvek');
      expect(form.filter((key) => key === 'jedno' || key === 'drugo')).toHaveLength(1);
      expect(form.filter((key) => /^upucivanje-[234]$/.test(key))).toHaveLength(1);
      expect(form.filter((key) => key.startsWith('prepoznavanje-'))).toHaveLength(1);
    }
  });

  it('is not published where the bank lacks what it asks for', async () => {
    await addItem('jedno', { enemies: ['par'] });
    await addItem('drugo', { enemies: ['par', 'nema-ga'] });
    expect(await saveRules({ draw })).toMatchObject({ problems: [{ code: 'enemy-unknown', where: { item: 'drugo', field: 'enemies' }, detail: { name: 'nema-ga' } }, { code: 'enemies-too-many', detail: { objective: 'upucivanje' } }] });
    const lacking = { prepoznavanje: { hard: 1 }, upucivanje: { easy: 1, hard: 3 } };
    expect(await saveRules({ draw: lacking })).toMatchObject({
      problems: [{ code: 'enemy-unknown' }, { code: 'too-few-hard', detail: { objective: 'prepoznavanje', wanted: 1, available: 0 } }, { code: 'too-few-hard', detail: { objective: 'upucivanje', wanted: 3, available: 2 } }],
    });
  });

  it('costs as many statements in a large bank as in a small one', async () => {
    const small = await givenReady();
    const few = await countStatements(world.app, small.start);
    for (let item = 0; item < 60; item++) await addItem(`veliko-${item}`, { difficulty: 'medium' });
    expect((await call(world.app, readBank, { params: { bank: examples.bankDraft } }, world.cookies.trainer)).body.items).toHaveLength(68);
    const { revision } = await saveRules({ draw: { prepoznavanje: 2, upucivanje: { medium: 20 } } });
    await publish(revision);
    const large = await givenReady();
    await large.start();
    expect(await drawn(large.attempt)).toHaveLength(22);
    const warm = await givenReady();
    expect(await countStatements(world.app, warm.start)).toBe(few);
  });
});
