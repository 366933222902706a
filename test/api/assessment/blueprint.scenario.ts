import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { readResult } from '@svetionik/contracts/assessment/results';
import { createItem, readBank } from '@svetionik/contracts/banks';
import { readCourse } from '@svetionik/contracts/catalogue';
import {
  checkCourseDraft,
  publishCourse,
  readCourseDraft,
  saveCourse,
} from '@svetionik/contracts/courses';
import { examples } from '@svetionik/contracts/examples';
import {
  readAssessment,
  startAttempt,
  startEntryTest,
} from '@svetionik/contracts/learning/attempts';
import { listEnrolments, readEnrolment } from '@svetionik/contracts/learning/enrolments';
import { markDone } from '@svetionik/contracts/learning/progress';
import type { BankAttributes } from '@svetionik/domain/items/bank-attributes';
import { v7 } from 'uuid';
import { type AuthorWorld, edited, openAuthorWorld } from '../../support/author-world';
import { call } from '../../support/call';
import { countStatements } from '../../support/count-statements';
import { scenario } from '../../support/scenario';
import { Learner } from '../../support/standard-courses';

let world: AuthorWorld;

beforeEach(async () => {
  world = await openAuthorWorld();
});

afterEach(() => world.close());

const as = 'trainer' as const;
const paragraph = (text: string) => [{ kind: 'paragraph', runs: [{ text }] }];

async function addItem(id: string, attributes: Partial<BankAttributes>): Promise<void> {
  const options = ['a', 'b', 'c'].map((option) => ({
    id: option,
    text: paragraph(`${id} ${option}`),
    feedback: paragraph('Zato.'),
  }));
  const body = {
    id,
    kind: 'single-choice',
    prompt: paragraph(`Pitanje ${id}?`),
    feedback: paragraph('Zato.'),
    options,
    key: 'a',
    points: 1,
    objective: 'upucivanje',
    difficulty: 'hard',
    ...attributes,
  };
  await scenario(world.app, world.cookies, [
    {
      as,
      call: createItem,
      with: { params: { bank: examples.bankDraft, item: v7() }, body },
      status: 201,
      has: { content: attributes },
    },
  ]);
}

/** Saves the rules and gives what keeps the course from being published. */
async function saveRules(
  change: object,
): Promise<{ problems: readonly object[]; revision: number }> {
  const { body } = await call(
    world.app,
    readCourseDraft,
    { params: edited.course },
    world.cookies.trainer,
  );
  const content = { ...body.content, assessment: { ...body.content.assessment, ...change } };
  const saved = await call(
    world.app,
    saveCourse,
    { params: edited.course, body: content, ifMatch: String(body.version) },
    world.cookies.trainer,
  );
  expect(saved.status).toBe(200);
  return (await call(world.app, checkCourseDraft, { params: edited.course }, world.cookies.trainer))
    .body;
}

async function publish(revision: number): Promise<void> {
  await scenario(world.app, world.cookies, [
    {
      as,
      call: publishCourse,
      with: { params: edited.course, ifMatch: String(revision) },
      status: 201,
    },
  ]);
}

/** Somebody new who has finished the modules. */
async function givenReady() {
  const cookie = await world.given.session(
    await world.given.person({ email: `${v7()}@primer.rs` }),
  );
  const learner = new Learner(world.app, world.client, cookie);
  const [enrolment, attempt] = [v7(), v7()];
  await learner.enrol(enrolment, 'probni-kurs');
  await learner.finishModules(enrolment);
  return {
    cookie,
    learner,
    enrolment,
    attempt,
    start: () =>
      call(
        world.app,
        startAttempt,
        { params: { enrolment, attempt }, body: { script: 'sr-Latn' } },
        cookie,
      ),
  };
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
    await addItem('uvek', {
      mustHave: true,
      mustPass: true,
      enemies: ['upucivanje-1'],
      tags: ['prijem'],
    });
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
    expect(await saveRules({ draw })).toMatchObject({
      problems: [
        {
          code: 'enemy-unknown',
          where: { item: 'drugo', field: 'enemies' },
          detail: { name: 'nema-ga' },
        },
        { code: 'enemies-too-many', detail: { objective: 'upucivanje' } },
      ],
    });
    const lacking = { prepoznavanje: { hard: 1 }, upucivanje: { easy: 1, hard: 3 } };
    expect(await saveRules({ draw: lacking })).toMatchObject({
      problems: [
        { code: 'enemy-unknown' },
        { code: 'too-few-hard', detail: { objective: 'prepoznavanje', wanted: 1, available: 0 } },
        { code: 'too-few-hard', detail: { objective: 'upucivanje', wanted: 3, available: 2 } },
      ],
    });
  });

  it('is passed by its policy alone, and says every condition that was not met', async () => {
    await addItem('uvek', { mustHave: true, mustPass: true, points: 1 });
    const { problems, revision } = await saveRules({
      draw: { prepoznavanje: 4, upucivanje: { easy: 2, hard: 1 } },
      cutScore: 50,
      minimums: { upucivanje: 60 },
    });
    expect(problems).toEqual([]);
    await publish(revision);
    const { cookie, attempt, learner, start, enrolment } = await givenReady();
    const terms = {
      cutScore: 50,
      mustPass: 1,
      minimums: [
        { objective: 'upucivanje', percent: 60, title: { 'sr-Cyrl': 'Упућује на помоћ' } },
      ],
    };
    const nobody = await call(world.app, readCourse, { params: { slug: 'probni-kurs' } });
    expect(nobody.body.assessment).toMatchObject(terms);
    expect(
      (await call(world.app, readAssessment, { params: { enrolment } }, cookie)).body.terms,
    ).toMatchObject(terms);
    await start();
    await world.client.query(
      `UPDATE assessment.attempt_item a SET position = p.place + 10 FROM (
      SELECT item_version_id, row_number() OVER (ORDER BY v.content -> 'sr-Latn' ->> 'objective', v.content -> 'sr-Latn' ->> 'id') AS place
      FROM assessment.attempt_item i JOIN assessment.item_version v ON v.id = i.item_version_id WHERE attempt_id = $1) p
      WHERE a.attempt_id = $1 AND a.item_version_id = p.item_version_id`,
      [attempt],
    );
    await world.client.query(
      'UPDATE assessment.attempt_item SET position = position - 10 WHERE attempt_id = $1',
      [attempt],
    );
    const view = await call(world.app, readAttempt, { params: { attempt } }, cookie);
    expect(view.body.items.map((item: { mustPass?: boolean }) => item.mustPass ?? false)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
    // The four of recognising, the first of referring: 5 of 7, but 1 of 3 of referring, and not the must-pass item.
    await learner.passAttempt(attempt, 5);
    const result = await call(
      world.app,
      readResult,
      { params: { attempt }, query: { script: 'sr-Latn' } },
      cookie,
    );
    expect(result.body).toMatchObject({
      passed: false,
      percent: 71,
      unmet: [
        { kind: 'objective', objective: 'Upućuje na pomoć', percent: 33, needed: 60 },
        { kind: 'must-pass', position: 7 },
      ],
    });
  });

  it('costs as many statements in a large bank as in a small one', async () => {
    await (await givenReady()).start();
    const small = await givenReady();
    const few = await countStatements(world.app, small.start);
    for (let item = 0; item < 60; item++) await addItem(`veliko-${item}`, { difficulty: 'medium' });
    expect(
      (
        await call(
          world.app,
          readBank,
          { params: { bank: examples.bankDraft } },
          world.cookies.trainer,
        )
      ).body.items,
    ).toHaveLength(68);
    const { revision } = await saveRules({
      draw: { prepoznavanje: 2, upucivanje: { medium: 20 } },
    });
    await publish(revision);
    const large = await givenReady();
    await large.start();
    expect(await drawn(large.attempt)).toHaveLength(22);
    const warm = await givenReady();
    expect(await countStatements(world.app, warm.start)).toBe(few);
  });
});

describe('an entry test', () => {
  it('is a parallel form before the first lesson that counts for nothing and gives no key away', async () => {
    const { problems, revision } = await saveRules({
      draw: { prepoznavanje: 2, upucivanje: 1 },
      entryTest: 'required',
    });
    expect(problems).toEqual([]);
    await publish(revision);
    const cookie = await world.given.session(
      await world.given.person({ email: `${v7()}@primer.rs` }),
    );
    const learner = new Learner(world.app, world.client, cookie);
    const [enrolment, entry, attempt, other] = [v7(), v7(), v7(), v7()];
    const cookies = { cookie };
    const as = 'cookie';
    await learner.enrol(enrolment, 'probni-kurs');
    const blocks = [{ module: 'opsti-modul', lesson: 'prva', block: 'uvod' }];
    const start = {
      call: startEntryTest,
      with: { params: { enrolment, attempt: entry }, body: { script: 'sr-Latn' } },
    };
    await scenario(world.app, cookies, [
      {
        as,
        call: readEnrolment,
        with: { params: { enrolment } },
        status: 200,
        has: { entryTest: { state: 'offered', required: true, attempt: null } },
      },
      {
        as,
        call: markDone,
        with: { params: { enrolment }, body: { blocks } },
        status: 409,
        has: { code: 'assessment.entry-test-first' },
      },
      { as, ...start, status: 201, has: { isEntryTest: true, number: 0 } },
      { as, ...start, status: 200, has: { isEntryTest: true } },
      {
        as,
        call: readEnrolment,
        with: { params: { enrolment } },
        status: 200,
        has: { entryTest: { state: 'open', attempt: entry } },
      },
      {
        as,
        call: markDone,
        with: { params: { enrolment }, body: { blocks } },
        status: 409,
        has: { code: 'assessment.entry-test-first' },
      },
    ]);
    await learner.passAttempt(entry);
    await scenario(world.app, cookies, [
      {
        as,
        call: readResult,
        with: { params: { attempt: entry }, query: { script: 'sr-Latn' } },
        status: 200,
        has: { judged: 'not-at-all', objectives: [{ percent: 100 }, { percent: 100 }] },
        hasNot: ['passed', 'items', 'unmet'],
      },
      {
        as,
        call: startEntryTest,
        with: { params: { enrolment, attempt: other }, body: { script: 'sr-Latn' } },
        status: 409,
        has: { code: 'assessment.entry-test-past' },
      },
      {
        as,
        call: listEnrolments,
        with: {},
        status: 200,
        has: { items: [{ passed: false, openAttempt: null }] },
      },
    ]);
    await learner.finishModules(enrolment);
    await scenario(world.app, cookies, [
      {
        as,
        call: readAssessment,
        with: { params: { enrolment } },
        status: 200,
        has: { start: { allowed: true, reason: null }, attempts: [] },
      },
      {
        as,
        call: startAttempt,
        with: { params: { enrolment, attempt }, body: { script: 'sr-Latn' } },
        status: 201,
        has: { isEntryTest: false, number: 1 },
      },
    ]);
    const [before, after] = [await drawn(entry), await drawn(attempt)];
    expect([before.length, new Set([...before, ...after]).size]).toEqual([3, 6]);
    const objectives = (form: readonly string[]) => form.map((key) => key.replace(/-\d+$/, ''));
    expect(objectives(before)).toEqual(objectives(after));
  });

  it('is refused at publishing where the bank has not two forms', async () => {
    expect(
      await saveRules({ draw: { prepoznavanje: 3, upucivanje: 1 }, entryTest: 'optional' }),
    ).toMatchObject({
      problems: [
        {
          code: 'parallel-too-few',
          where: { field: 'draw' },
          detail: { objective: 'prepoznavanje', wanted: 6, available: 4 },
        },
      ],
    });
  });
});
