import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';

/** A filter that the administrator has saved, and something about many that they have proposed and not started. */
export async function makeStandardActions(client: Client): Promise<void> {
  const { organisation, administrator, savedFilter, bulkAction, group, newPerson } = examples;
  await client.query(
    `INSERT INTO people.saved_filter (id, organisation_id, person_id, name, filter, saved_at) VALUES ($1, $2, $3, 'Zdravstvo', '{"profession": "health"}', now())`,
    [savedFilter, organisation, administrator],
  );
  await client.query(
    `INSERT INTO people.bulk_action (id, organisation_id, deed, asked, state, proposed_by, proposed_at)
     VALUES ($1, $2, jsonb_build_object('kind', 'add-to-group', 'group', $3::text), repeat('0', 64), 'proposed', $4, now())`,
    [bulkAction, organisation, group, administrator],
  );
  await client.query(
    `INSERT INTO people.acted_person (organisation_id, action_id, person_id, outcome) VALUES ($1, $2, $3, 'waiting')`,
    [organisation, bulkAction, newPerson],
  );
}
