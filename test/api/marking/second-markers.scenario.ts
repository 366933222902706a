import { readResult } from '@svetionik/contracts/assessment/results';
import { examples } from '@svetionik/contracts/examples';
import {
  chooseMarking,
  finishMarking,
  listMarking,
  readMarking,
  takeTask,
} from '@svetionik/contracts/marking';
import { giving, marks, openMarkingWorld, type MarkingWorld } from '../../support/marking-world';

const attempt = examples.openAttempt;

let world: MarkingWorld;

beforeEach(async () => {
  world = await openMarkingWorld();
});

afterEach(() => world.close());

describe('an attempt that several people mark', () => {
  it('is marked by two who see nothing of one another, and by the mean where they agree', async () => {
    const task = await world.handIn({ secondMarking: true, threshold: 2 });
    await world.walk([
      { as: 'trainer', call: takeTask, with: { params: { task } }, status: 200 },
      {
        as: 'second',
        call: takeTask,
        with: { params: { task } },
        status: 200,
        has: { marks: {}, others: [] },
      },
      { as: 'third', call: takeTask, with: { params: { task } }, status: 409 },
      {
        as: 'trainer',
        call: finishMarking,
        with: giving(task, marks('jasno', 'delom'), 1, 'Prva beleška.'),
        status: 200,
        has: { outcome: 'waiting' },
      },
      {
        as: 'second',
        call: readMarking,
        with: { params: { task } },
        status: 200,
        has: { others: [] },
        hasNot: ['Prva'],
      },
      {
        as: 'second',
        call: finishMarking,
        with: giving(task, marks('delom', 'delom'), 1),
        status: 200,
        has: { outcome: 'final' },
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
          marked: [
            {
              points: 3,
              criteria: [
                { points: 2, maximum: 3 },
                { points: 1, maximum: 3 },
              ],
            },
          ],
        },
      },
    ]);
  });

  it('goes to a third person where two differ by more than the threshold, who alone decides', async () => {
    const task = await world.handIn({ secondMarking: true, threshold: 1, disturbing: true });
    await world.walk([
      { as: 'third', call: chooseMarking, with: { body: { disturbing: false } }, status: 200 },
      { as: 'third', call: listMarking, status: 200, has: { items: [], withheld: 1 } },
      {
        as: 'third',
        call: takeTask,
        with: { params: { task } },
        status: 409,
        has: { code: 'marking.declined' },
      },
      { as: 'third', call: chooseMarking, with: { body: { disturbing: true } }, status: 200 },
      { as: 'trainer', call: takeTask, with: { params: { task } }, status: 200 },
      { as: 'second', call: takeTask, with: { params: { task } }, status: 200 },
      {
        as: 'trainer',
        call: finishMarking,
        with: giving(task, marks('jasno', 'jasno'), 1, 'Prva ocena.'),
        status: 200,
      },
      {
        as: 'second',
        call: finishMarking,
        with: giving(task, marks('delom', 'ne'), 1, 'Druga ocena.'),
        status: 200,
        has: { outcome: 'moderation' },
      },
      { as: 'trainer', call: listMarking, status: 200, has: { items: [] } },
      {
        as: 'third',
        call: listMarking,
        status: 200,
        has: { items: [{ id: task, stage: 'moderation' }] },
      },
      {
        as: 'third',
        call: takeTask,
        with: { params: { task } },
        status: 200,
        has: { stage: 'moderation' },
      },
      {
        as: 'third',
        call: finishMarking,
        with: giving(task, marks('jasno', 'ne'), 1, 'Treća.'),
        status: 200,
        has: { outcome: 'final' },
      },
    ]);
    await world.finalise();
    await world.walk([
      {
        as: 'learner',
        call: readResult,
        with: { params: { attempt } },
        status: 200,
        has: { marked: [{ points: 3, notes: ['Treća.'] }] },
        hasNot: ['Prva ocena', 'Druga ocena'],
      },
    ]);
    const { rows } = await world.client.query(
      'SELECT role, points::float8 FROM assessment.mark ORDER BY role',
    );
    expect(rows).toEqual([
      { role: 'first', points: 6 },
      { role: 'moderator', points: 3 },
      { role: 'second', points: 1 },
    ]);
  });
});
