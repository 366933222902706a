import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';
import { GivenRuns } from './given-runs';

/** A run that goes on with the learner on it, one that is planned, and the next one, which people are about to be put on. */
export async function makeStandardRuns(client: Client): Promise<void> {
  const given = new GivenRuns(client);
  const days = { startsOn: '2026-01-12', endsOn: '2039-03-20' };
  await given.run({
    id: examples.run,
    title: 'Novi Sad, prvo izvođenje',
    ...days,
    capacity: 30,
    finishOn: '2039-03-01',
  });
  await given.trainer(examples.run, examples.trainer);
  await given.participant(examples.run, examples.learner);
  await given.run({
    id: examples.plannedRun,
    title: 'Niš',
    opened: false,
    ...{ startsOn: '2040-01-12', endsOn: '2040-03-20', joining: 'staff' },
  });
  const next = { startsOn: '2039-04-12', endsOn: '2039-06-20' };
  await given.run({ id: examples.nextRun, title: 'Novi Sad, drugo izvođenje', ...next });
  await client.query(
    `INSERT INTO runs.enrolling (id, organisation_id, run_id, asked, over_quota, strangers, state, proposed_by, proposed_at) VALUES ($1, $2, $3, repeat('0', 64), false, 0, 'proposed', $4, now())`,
    [examples.enrolling, examples.organisation, examples.run, examples.administrator],
  );
  await client.query(
    `INSERT INTO runs.enrolling_person (organisation_id, enrolling_id, person_id, sort_key, outcome) SELECT organisation_id, $1, person_id, sort_key, 'waiting' FROM people.listed_member WHERE organisation_id = $2 AND person_id = $3`,
    [examples.enrolling, examples.organisation, examples.newPerson],
  );
  await client.query(
    'INSERT INTO runs.followed_group (organisation_id, run_id, group_id, ordered_by, ordered_at) VALUES ($1, $2, $3, $4, now())',
    [examples.organisation, examples.run, examples.groupByRule, examples.administrator],
  );
  await given.material({
    ...{ id: examples.runMaterial, run: examples.run },
    ...{ title: 'Raspored susreta', address: 'https://primer.rs/raspored' },
  });
  await given.material({ id: examples.runFile, run: examples.run, title: 'Radni list.txt' });
  await given.mailTemplate('Pred kraj', examples.mailTemplate);
  await given.reminderRule({
    ...{ id: examples.reminderRule, run: examples.run, template: examples.mailTemplate },
    ...{ about: 'finish', days: -7, to: 'not-finished' },
  });
  await client.query(
    `INSERT INTO runs.feed (organisation_id, person_id, secret_hash, made_at) VALUES ($1, $2, encode(sha256($3::bytea), 'hex'), now())`,
    [examples.organisation, examples.trainer, examples.feedSecret],
  );
}
