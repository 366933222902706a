import { examples } from '@svetionik/contracts/examples';
import {
  chooseMarking,
  finishMarking,
  readMarkerChoice,
  takeTask,
} from '@svetionik/contracts/marking';
import { v7 } from 'uuid';
import { MarkersTeller } from '../../../apps/backend/src/features/assessment/marking/markers-teller.worker';
import { GivenMarking } from '../../support/given-marking';
import { giving, marks, openMarkingWorld, type MarkingWorld } from '../../support/marking-world';

let world: MarkingWorld;

beforeEach(async () => {
  world = await openMarkingWorld();
  await world.client.query(`UPDATE identity.member SET roles = '{learner}' WHERE person_id = $1`, [
    examples.colleague,
  ]);
});

afterEach(() => world.close());

/** Time passes for what waits and who was told. */
async function pass(hours: number): Promise<void> {
  for (const moved of [
    'marking_task SET waiting_since = waiting_since',
    'marker_choice SET told_at = told_at',
  ])
    await world.client.query(`UPDATE assessment.${moved} - make_interval(hours => $1)`, [hours]);
}

/** What the markers are mailed when the jobs run: how often each. */
async function told(): Promise<readonly string[]> {
  const before = world.app.mail.length;
  await world.app.app.get(MarkersTeller).handle();
  await world.app.app.get(MarkersTeller).handle();
  await world.app.runJobs();
  return world.app.mail
    .slice(before)
    .map(({ to }) => to)
    .sort();
}

const everybody = ['druga.trenerka@primer.rs', 'edukator@primer.rs', 'treca.trenerka@primer.rs'];

describe('markers', () => {
  it('are told by one mail of all that waits, and again only a day later and of something new', async () => {
    const { app, client } = world;
    const marking = new GivenMarking(client);
    for (let each = 0; each < 3; each++) await marking.task({ task: v7() });
    expect(await told()).toEqual([]);
    await pass(1);
    expect(await told()).toEqual(everybody);
    const { subject, text } = app.mail.at(-1) ?? { subject: '', text: '' };
    expect(subject).toBe('Odgovori čekaju ocenu');
    expect(text).toContain('na ocenu čekaju 3 odgovora');
    expect(text).toContain('/marking');
    await pass(25);
    expect(await told()).toEqual([]);
    await marking.task({ task: v7() });
    expect(await told()).toEqual([]);
    await client.query(
      `UPDATE assessment.marking_task SET waiting_since = waiting_since - interval '1 hour' WHERE waiting_since > now() - interval '1 hour'`,
    );
    expect(await told()).toEqual(everybody);
  });

  it('are not told of their own answers, of hard ones that they do not want, or when they want no mail', async () => {
    await world.walk([
      {
        as: 'trainer',
        call: chooseMarking,
        with: { body: { disturbing: true, mailed: false } },
        status: 200,
      },
      { as: 'second', call: chooseMarking, with: { body: { disturbing: false } }, status: 200 },
      {
        as: 'second',
        call: readMarkerChoice,
        status: 200,
        has: { disturbing: false, mailed: true },
      },
    ]);
    await world.client.query(
      `UPDATE identity.member SET roles = '{learner,author,reviewer,marker,trainer}' WHERE person_id = $1`,
      [examples.learner],
    );
    await world.handIn({ disturbing: true });
    await pass(1);
    expect(await told()).toEqual(['treca.trenerka@primer.rs']);
  });

  it('are not written to once everything is marked', async () => {
    const task = await world.handIn();
    await pass(1);
    await world.app.app.get(MarkersTeller).handle();
    await world.walk([
      { as: 'trainer', call: takeTask, with: { params: { task } }, status: 200 },
      { as: 'trainer', call: finishMarking, with: giving(task, marks('ne', 'ne'), 1), status: 200 },
    ]);
    await world.app.runJobs();
    expect(world.app.mail).toEqual([]);
  });

  it('are told when a third person has to decide', async () => {
    const task = await world.handIn({ secondMarking: true, threshold: 1 });
    await pass(1);
    expect(await told()).toEqual(everybody);
    await pass(25);
    const give = async (as: 'trainer' | 'second', level: string) =>
      world.walk([
        { as, call: takeTask, with: { params: { task } }, status: 200 },
        { as, call: finishMarking, with: giving(task, marks(level, level), 1), status: 200 },
      ]);
    await give('trainer', 'ne');
    await give('second', 'jasno');
    await pass(1);
    expect(await told()).toEqual(['treca.trenerka@primer.rs']);
  });
});
