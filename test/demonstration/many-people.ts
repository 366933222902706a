import { proposeBulkAction, startBulkAction } from '@svetionik/contracts/people/bulk-actions';
import { proposeEnrolling, startEnrolling } from '@svetionik/contracts/runs/enrolling';
import { v7 } from 'uuid';
import { GivenGroups } from '../support/given-groups';
import { runSubjectJobs } from './jobs';
import type { World } from './world';

/** What the administrator does about many at once: who works for the police gets into a group, and the group onto the next run. */
export async function actOnMany(world: World): Promise<void> {
  const { acts, client, staff } = world;
  const groups = new GivenGroups(client, acts.organisationId);
  const group = await groups.group({ name: 'Policija, za sledeće izvođenje' });
  const params = { action: v7() };
  await acts.send(staff.administrator, proposeBulkAction, {
    params,
    body: {
      deed: { kind: 'add-to-group', group },
      selection: { kind: 'matching', filter: { profession: 'police' }, except: [] },
    },
  });
  await acts.send(staff.administrator, startBulkAction, { params });
  await runSubjectJobs(world, [params.action]);
  await enrolInNextRun(world, group);
}

async function enrolInNextRun(world: World, group: string): Promise<void> {
  const { acts, client, staff, year } = world;
  const { rows } = await client.query<{ run: string }>(
    'SELECT id AS run FROM runs.run WHERE organisation_id = $1 AND starts_on > $2 ORDER BY starts_on LIMIT 1',
    [acts.organisationId, year.end],
  );
  for (const { run } of rows) {
    const params = { run, enrolling: v7() };
    await acts.send(staff.administrator, proposeEnrolling, {
      params,
      body: { selection: { kind: 'group', group }, overQuota: false },
    });
    await acts.send(staff.administrator, startEnrolling, { params });
    await runSubjectJobs(world, [params.enrolling]);
  }
}
