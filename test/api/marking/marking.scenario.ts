import { readResult, saveAnswer, submitAttempt } from '@svetionik/contracts/assessment';
import { examples } from '@svetionik/contracts/examples';
import { readAssessment, readFile, startAttempt } from '@svetionik/contracts/learning';
import {
  finishMarking,
  listMarking,
  readMarking,
  releaseTask,
  saveMarking,
  takeTask,
} from '@svetionik/contracts/marking';
import type { OpenAnswer } from '@svetionik/domain/items/open-answer/open-answer';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { givenOpenAnswer } from '../../support/given-marking';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const attempt = examples.openAttempt;
const text = 'Prvo bih pozvala 194.\n\nOnda bih ostala uz osobu.';

let world: TestWorld;
let cookies: Record<'learner' | 'trainer' | 'second' | 'third', string>;

beforeEach(async () => {
  world = await openWorld();
  const { given, client } = world;
  const trainer = (email: string) => given.person({ email, roles: ['trainer'] });
  cookies = {
    learner: await given.session(examples.learner),
    trainer: await given.session(examples.trainer),
    second: await given.session(await trainer('druga.trenerka@primer.rs')),
    third: await given.session(await trainer('treca.trenerka@primer.rs')),
  };
  await client.query('DELETE FROM assessment.marking_seat');
  await client.query('DELETE FROM assessment.marking_task');
  await client.query(
    `UPDATE assessment.attempt SET started_at = now(), deadline_at = now() + interval '30 minutes' WHERE state = 'open'`,
  );
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const marks = (jasnoca: string, potpunost: string) => ({ jasnoca, potpunost });
const giving = (task: string, given: object, version: number, note = '') => ({
  params: { task },
  body: { marks: given, note },
  ifMatch: String(version),
});

/** Makes an item that people mark the first of the open attempt, which the learner answers and hands in; gives the task. */
async function handIn(change: Partial<OpenAnswer> = {}): Promise<string> {
  const item = givenOpenAnswer(change);
  const version = `SELECT item_version_id FROM assessment.attempt_item WHERE attempt_id = $1 AND position = 1`;
  await world.client.query(
    `UPDATE assessment.item_version SET content = $2 WHERE id = (${version})`,
    [attempt, JSON.stringify({ 'sr-Latn': item, 'sr-Cyrl': item })],
  );
  await world.client.query(
    `UPDATE assessment.attempt_item SET option_order = '{}' WHERE attempt_id = $1 AND position = 1`,
    [attempt],
  );
  const answer = {
    position: 1,
    epoch: 1,
    sequence: 1,
    response: { kind: 'open-answer', text },
    marked: false,
    claimedAt: world.app.clock.now().toISOString(),
  };
  await walk([
    {
      as: 'learner',
      call: saveAnswer,
      with: { params: { attempt, answer: v7() }, body: answer },
      status: 200,
    },
    {
      as: 'learner',
      call: submitAttempt,
      with: { params: { attempt }, body: { epoch: 1 } },
      status: 200,
      has: { judged: false, answers: 1 },
      hasNot: ['passed', 'percent'],
    },
  ]);
  const { rows } = await world.client.query<{ id: string }>(
    'SELECT id FROM assessment.marking_task',
  );
  return rows[0]?.id ?? '';
}

async function result() {
  const { rows } = await world.client.query<{
    passed: boolean | null;
    points: string | null;
    first: string | null;
  }>(
    `SELECT passed, points, result #>> '{items,0,points}' AS first FROM assessment.attempt WHERE id = $1`,
    [attempt],
  );
  return rows[0];
}

describe('the picture above a question that people mark', () => {
  it('is seen by those who mark an answer to it, and only from then on, where it stands in no assessment of which they read figures', async () => {
    const hash = 'd'.repeat(64);
    const hall = {
      file: { hash, mediaType: 'image/png', bytes: 3 },
      width: 300,
      height: 100,
      alternative: 'Soba',
      decorative: false,
    };
    await world.client.query(
      `INSERT INTO platform.file (hash, media_type, bytes, content, created_at) VALUES ($1, 'image/png', 3, 'abc', now())`,
      [hash],
    );
    const task = await handIn({ illustrations: [hall] });
    await world.client.query(
      'DELETE FROM assessment.course_item WHERE item_version_id = (SELECT item_version_id FROM assessment.attempt_item WHERE attempt_id = $1 AND position = 1)',
      [attempt],
    );
    const read = { call: readFile, with: { params: { hash } } };
    await walk([
      { as: 'trainer', ...read, status: 404 },
      {
        as: 'trainer',
        call: takeTask,
        with: { params: { task } },
        status: 200,
        has: { illustrations: [hall] },
      },
      { as: 'trainer', ...read, status: 200 },
    ]);
  });
});

describe('an attempt that people mark', () => {
  it('waits, is marked without a name, and is scored; the learner is told', async () => {
    const task = await handIn();
    await walk([
      {
        as: 'learner',
        call: readAssessment,
        with: { params: { enrolment: examples.enrolment } },
        status: 200,
        has: { awaiting: { id: attempt }, start: { allowed: false, reason: 'awaiting-marking' } },
      },
      {
        as: 'learner',
        call: startAttempt,
        with: {
          params: { enrolment: examples.enrolment, attempt: v7() },
          body: { script: 'sr-Latn' },
        },
        status: 409,
      },
      {
        as: 'trainer',
        call: listMarking,
        status: 200,
        has: {
          items: [{ id: task, stage: 'marking', length: { of: 'words', count: 9 }, held: false }],
          prompts: [{ count: 1 }],
          courses: [{ count: 1 }],
        },
        hasNot: [examples.learner, 'person', text],
      },
      { as: 'trainer', call: readMarking, with: { params: { task } }, status: 409 },
      {
        as: 'trainer',
        call: takeTask,
        with: { params: { task } },
        status: 200,
        has: { version: 1, answer: { kind: 'text', text }, sample: 'Primer izjave.', others: [] },
        hasNot: [examples.learner, 'primer.rs'],
      },
      { as: 'second', call: takeTask, with: { params: { task } }, status: 409 },
      { as: 'second', call: listMarking, status: 200, has: { items: [] } },
      {
        as: 'trainer',
        call: saveMarking,
        with: giving(task, marks('jasno', 'nema-tog-nivoa'), 1, 'Dopuniti.'),
        status: 200,
        has: { version: 2 },
      },
      {
        as: 'trainer',
        call: readMarking,
        with: { params: { task } },
        status: 200,
        has: { version: 2, marks: { jasnoca: 'jasno' }, note: 'Dopuniti.' },
      },
      { as: 'trainer', call: saveMarking, with: giving(task, marks('ne', 'ne'), 1), status: 412 },
      {
        as: 'trainer',
        call: finishMarking,
        with: giving(task, { jasnoca: 'jasno' }, 2),
        status: 422,
      },
      {
        as: 'trainer',
        call: finishMarking,
        with: giving(task, marks('jasno', 'delom'), 2, 'Zovite i 112.'),
        status: 200,
        has: { outcome: 'final' },
      },
      {
        as: 'trainer',
        call: finishMarking,
        with: giving(task, marks('jasno', 'delom'), 2, 'Zovite i 112.'),
        status: 200,
        has: { outcome: 'final' },
      },
      { as: 'trainer', call: finishMarking, with: giving(task, marks('ne', 'ne'), 2), status: 409 },
      {
        as: 'learner',
        call: readResult,
        with: { params: { attempt } },
        status: 200,
        has: {
          judged: true,
          marked: [{ position: 1, points: 4, maximum: 6, notes: ['Zovite i 112.'] }],
        },
      },
    ]);
    expect(Number((await result())?.first)).toBeCloseTo(4 * (4 / 6), 10);
    await world.app.runJobs();
    expect(world.app.mail.at(-1)?.text).toContain(`/learn/attempts/${attempt}/result`);
  });

  it('is taken by one of three who come at once, and saved by one of two windows', async () => {
    const task = await handIn();
    const markers = [cookies.trainer, cookies.second, cookies.third];
    const taken = await Promise.all(
      markers.map((cookie) => call(world.app, takeTask, { params: { task } }, cookie)),
    );
    expect(taken.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const winner = markers[taken.findIndex(({ status }) => status === 200)];
    const kept = await Promise.all(
      ['ne', 'jasno'].map((level) =>
        call(world.app, saveMarking, giving(task, marks(level, level), 1), winner),
      ),
    );
    expect(kept.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('says where fewer may mark than it takes', async () => {
    const task = await handIn({ secondMarking: true });
    await world.client.query(
      `UPDATE identity.member SET roles = '{learner}' WHERE person_id NOT IN (SELECT id FROM identity.person WHERE id = $1 OR email = 'druga.trenerka@primer.rs')`,
      [examples.trainer],
    );
    await walk([
      {
        as: 'trainer',
        call: listMarking,
        status: 200,
        has: { items: [{ id: task }], fewMarkers: { needed: 3, available: 2 } },
      },
      { as: 'third', call: listMarking, status: 403 },
    ]);
    await world.client.query(`UPDATE assessment.marking_task SET second_marking = false`);
    await walk([{ as: 'trainer', call: listMarking, status: 200, has: { fewMarkers: null } }]);
  });

  it('is nobody’s own to mark, is given back, and is free again after a day without a touch', async () => {
    const task = await handIn();
    await world.client.query(
      `UPDATE identity.member SET roles = '{learner,trainer}' WHERE person_id = $1`,
      [examples.learner],
    );
    await walk([
      { as: 'learner', call: listMarking, status: 200, has: { items: [] } },
      { as: 'learner', call: takeTask, with: { params: { task } }, status: 404 },
      { as: 'trainer', call: takeTask, with: { params: { task } }, status: 200 },
      { as: 'trainer', call: releaseTask, with: { params: { task } }, status: 204 },
      { as: 'trainer', call: saveMarking, with: giving(task, {}, 1), status: 409 },
      { as: 'second', call: takeTask, with: { params: { task } }, status: 200 },
      {
        as: 'second',
        call: saveMarking,
        with: giving(task, marks('ne', 'ne'), 1, 'Nacrt.'),
        status: 200,
      },
    ]);
    await world.client.query(
      `UPDATE assessment.marking_seat SET held_since = held_since - interval '25 hours'`,
    );
    await walk([
      {
        as: 'third',
        call: takeTask,
        with: { params: { task } },
        status: 200,
        has: { marks: {}, note: '', version: 3 },
      },
      { as: 'second', call: finishMarking, with: giving(task, marks('ne', 'ne'), 2), status: 409 },
    ]);
    expect((await result())?.passed).toBeNull();
  });
});
