import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';

/** The other organisation was to leave, and stays; of what is handed over there is one that has its file. */
export async function makeStandardLeavings(client: Client): Promise<void> {
  const { otherOrganisation, organisation, administrator, leaving, pastLeaving } = examples;
  await client.query(
    `INSERT INTO leavings.leaving (id, organisation_id, reason, last_day, announced_at, announced_by, taken_back_at, taken_back_by)
     VALUES ($1, $2, 'Удружење престаје са радом.', '2026-06-30', '2026-03-01', $3, '2026-03-02', $3)`,
    [leaving, otherOrganisation, administrator],
  );
  await client.query(
    `INSERT INTO leavings.leaving (id, organisation_id, reason, last_day, announced_at, announced_by, left_at, handover, handover_bytes, handover_hash,
       handover_made_at, fetched_at, fetched_by)
     VALUES ($1, $2, 'Удружење престаје са радом.', '2026-06-30', '2026-03-01', $3, '2026-07-01', 'ready', 4, encode(sha256('file'), 'hex'), '2026-07-01', '2026-07-02', $3)`,
    [pastLeaving, organisation, administrator],
  );
  await client.query(
    `INSERT INTO leavings.handover_part (organisation_id, leaving_id, number, content) VALUES ($1, $2, 0, 'file')`,
    [organisation, pastLeaving],
  );
}
