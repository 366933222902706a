import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';
import { GivenGroups } from './given-groups';

/** A group by hand with the learner in it, and one by rule with whoever works in health. */
export async function makeStandardGroups(client: Client): Promise<void> {
  const given = new GivenGroups(client);
  await given.group({ id: examples.group, name: 'Mentori' });
  await given.members(examples.group, [examples.learner]);
  await given.group({
    id: examples.groupByRule,
    name: 'Zdravstvo',
    rule: {
      match: 'all',
      conditions: [{ kind: 'profession', is: true, professions: ['health'] }],
    },
  });
}
