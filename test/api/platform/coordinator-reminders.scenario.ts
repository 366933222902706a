import { examples } from '@svetionik/contracts/examples';
import { v7 } from 'uuid';
import { GivenInstitutions } from '../../support/given-institutions';
import { GivenRuns } from '../../support/given-runs';
import { orderReminders, sendReminders } from '../../support/send-reminders';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

it('reminds whoever looks after people who have not done it, and names nobody', async () => {
  const institutions = new GivenInstitutions(world.client);
  const runs = new GivenRuns(world.client);
  await world.client.query('UPDATE runs.reminder_rule SET stopped_at = now()');
  const people = await world.given.people([
    { email: 'ana@primer.rs', name: { latin: 'Ana Anić', cyrillic: 'Ана Анић' } },
    { email: 'bez@primer.rs' },
  ]);
  const [ana = '', bez = ''] = people;
  const days = { startsOn: '2031-02-03', endsOn: '2031-03-14', finishOn: '2031-03-12' };
  const run = await runs.run({ id: v7(), title: 'Subotica', ...days });
  for (const person of people) await runs.participant(run, person, '2031-02-03');
  const roles = ['learner', 'institution-coordinator'] as const;
  const coordinators = await world.given.people(
    ['iznad@primer.rs', 'ovde@primer.rs', 'drugde@primer.rs'].map((email) => ({ email, roles })),
  );
  const { institution, institutionBelow, doubledInstitution } = examples;
  await institutions.workplace({ person: ana, institution: institutionBelow });
  await institutions.workplace({ person: bez, institution: institutionBelow });
  const places = [institution, institutionBelow, doubledInstitution];
  for (const [place, person] of coordinators.entries())
    await world.client.query(
      'INSERT INTO people.coordinated_institution (organisation_id, person_id, institution_id, given_by, given_at) VALUES ($1, $2, $3, $4, now())',
      [examples.organisation, person, places[place], examples.administrator],
    );
  await runs.reminderRule({ run, about: 'finish', days: 1, to: 'coordinators' });
  await orderReminders(world, '2031-03-13T12:00:00Z', 2);
  await world.client.query(`UPDATE identity.member SET roles = '{learner}' WHERE person_id = $1`, [
    coordinators[1],
  ]);
  await sendReminders(world, '2031-03-13T12:00:00Z');
  expect(world.app.mail.map(({ to }) => to)).toEqual(['iznad@primer.rs']);
  expect(world.app.mail[0]?.text).toContain(`/overseen-runs/${run}?standing=late\n`);
  expect(world.app.mail[0]?.text).not.toMatch(/Ani[ćc]|bez@/);
  await orderReminders(world, '2031-03-13T13:00:00Z');
  await sendReminders(world, '2031-03-13T13:00:00Z');
  expect(world.app.mail.map(({ to }) => to)).toHaveLength(1);
});
