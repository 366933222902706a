import { readResult } from '@svetionik/contracts/assessment/results';
import { examples } from '@svetionik/contracts/examples';
import { readAssessment, startAttempt } from '@svetionik/contracts/learning/attempts';
import { readFile } from '@svetionik/contracts/learning/files';
import {
  finishMarking,
  listMarking,
  readMarking,
  releaseTask,
  saveMarking,
  takeTask,
} from '@svetionik/contracts/marking';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import {
  giving,
  marks,
  openMarkingWorld,
  writtenAnswer,
  type MarkingWorld,
} from '../../support/marking-world';

const attempt = examples.openAttempt;

let world: MarkingWorld;

beforeEach(async () => {
  world = await openMarkingWorld();
});

afterEach(() => world.close());

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
    const task = await world.handIn({ illustrations: [hall] });
    await world.client.query(
      'DELETE FROM assessment.course_item WHERE item_version_id = (SELECT item_version_id FROM assessment.attempt_item WHERE attempt_id = $1 AND position = 1)',
      [attempt],
    );
    const read = { call: readFile, with: { params: { hash } } };
    await world.walk([
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
    const task = await world.handIn();
    await world.walk([
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
        hasNot: [examples.learner, 'person', writtenAnswer],
      },
      { as: 'trainer', call: readMarking, with: { params: { task } }, status: 409 },
      {
        as: 'trainer',
        call: takeTask,
        with: { params: { task } },
        status: 200,
        has: {
          version: 1,
          answer: { kind: 'text', text: writtenAnswer },
          sample: 'Primer izjave.',
          others: [],
        },
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
        has: { judged: false },
        hasNot: ['Zovite'],
      },
    ]);
    await world.finalise();
    await world.walk([
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
    expect(world.app.mail.map(({ text }) => text)).toContainEqual(
      expect.stringContaining(`/learn/attempts/${attempt}/result`),
    );
  });

  it('is taken by one of three who come at once, and saved by one of two windows', async () => {
    const task = await world.handIn();
    const markers = [world.cookies.trainer, world.cookies.second, world.cookies.third];
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
    const task = await world.handIn({ secondMarking: true });
    await world.client.query(
      `UPDATE identity.member SET roles = '{learner}' WHERE person_id NOT IN (SELECT id FROM identity.person WHERE id = $1 OR email = 'druga.trenerka@primer.rs')`,
      [examples.trainer],
    );
    await world.walk([
      {
        as: 'trainer',
        call: listMarking,
        status: 200,
        has: { items: [{ id: task }], fewMarkers: { needed: 3, available: 2 } },
      },
      { as: 'third', call: listMarking, status: 403 },
    ]);
    await world.client.query(`UPDATE assessment.marking_task SET second_marking = false`);
    await world.walk([
      { as: 'trainer', call: listMarking, status: 200, has: { fewMarkers: null } },
    ]);
  });

  it('is nobody’s own to mark, is given back, and is free again after a day without a touch', async () => {
    const task = await world.handIn();
    await world.client.query(
      `UPDATE identity.member SET roles = '{learner,author,reviewer,marker,trainer}' WHERE person_id = $1`,
      [examples.learner],
    );
    await world.walk([
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
      `UPDATE assessment.marker_assignment SET held_since = held_since - interval '25 hours'`,
    );
    await world.walk([
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
