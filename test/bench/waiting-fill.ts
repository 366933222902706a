import type { Client } from 'pg';

/** Everybody waits to be let in, has a training to be confirmed, asks to be erased, and was read about once. */
export async function fillWaiting(client: Client, organisation: string): Promise<void> {
  const everybody = `(SELECT person_id, row_number() OVER (ORDER BY person_id) * interval '1 second' AS ago FROM identity.member WHERE organisation_id = $1) m`;
  await client.query(
    `INSERT INTO identity.admission (id, organisation_id, person_id, state, begun_at, waiting_since)
     SELECT gen_random_uuid(), $1, person_id, 'waiting', now() - ago, now() - ago FROM ${everybody}`,
    [organisation],
  );
  await client.query(
    `INSERT INTO transcript.training (id, organisation_id, person_id, title, organiser, certificate, accreditation, hours, points, finished_on, approved, imported, state, added_at, sent_at, version)
     SELECT gen_random_uuid(), $1, person_id, 'Obuka', 'Organizator', '', '', 4, 0, current_date - 1, false, true, 'waiting', now() - ago, now() - ago, 1 FROM ${everybody}`,
    [organisation],
  );
  await client.query(
    `INSERT INTO privacy.erasure_request (id, organisation_id, person_id, state, asked_at) SELECT gen_random_uuid(), $1, person_id, 'waiting', now() - ago FROM ${everybody}`,
    [organisation],
  );
  await client.query(
    `INSERT INTO platform.audit (id, organisation_id, actor_id, action, subject_ids, at)
     SELECT gen_random_uuid(), $1, person_id, 'people.readPerson', ARRAY[person_id], now() - ago FROM ${everybody}`,
    [organisation],
  );
}
