import type { Client } from 'pg';
import { v7 } from 'uuid';
import { examples } from '@svetionik/contracts/examples';
import { GivenProgrammes } from '../support/given-programmes';

/** A certified programme of the one course that all in the table `past` are in: whoever has passed it has the certificate of the programme too, and the others are under way. */
export async function fillCompleted(client: Client): Promise<void> {
  const { rows } = await client.query<{ organisation: string; course: string }>(
    'SELECT organisation_id AS organisation, course_id AS course FROM past LIMIT 1',
  );
  for (const { organisation, course } of rows) await fillProgramme(client, organisation, course);
}

async function fillProgramme(client: Client, organisation: string, course: string): Promise<void> {
  const [programme, profile] = [v7(), v7()];
  const given = new GivenProgrammes(client, organisation, await anybody(client));
  await given.programme({ id: programme, title: ['Put', 'Пут'], parts: [{ course }] });
  await client.query(
    'INSERT INTO profiles.profile (id, organisation_id, created_at) VALUES ($1, $2, now())',
    [profile, organisation],
  );
  await client.query('UPDATE programmes.programme SET profile_id = $2 WHERE id = $1', [
    programme,
    profile,
  ]);
  await client.query(
    `INSERT INTO programmes.participant (organisation_id, programme_id, person_id, edition_id, state, joined_at, sort_key)
     SELECT p.organisation_id, g.id, p.person, g.current_edition_id, 'enrolled', now(), 'p' || p.n FROM past p, programmes.programme g WHERE g.id = $1`,
    [programme],
  );
  await client.query(
    `INSERT INTO registry.register (organisation_id, organiser_id, year, last_number)
     SELECT organisation_id, organiser_id, 2024, last_number FROM registry.register WHERE year = 2025`,
  );
  await client.query(
    `INSERT INTO registry.certificate (id, organisation_id, organiser_id, year, number, person_id, enrolment_id, course_edition_id, batch_id,
       facts, entry, holder_folded, holder_sort_key, check_code, issued_on, issued_at, rendering, document_hash)
     SELECT gen_random_uuid(), c.organisation_id, c.organiser_id, 2024, c.number, c.person_id, t.id, t.edition_id, c.batch_id, c.facts, c.entry,
       c.holder_folded, c.holder_sort_key, 'p' || substr(c.check_code, 2), '2024-06-01', now(), 'ready', c.document_hash
     FROM registry.certificate c JOIN past p ON p.enrolment = c.enrolment_id JOIN programmes.participant t ON t.person_id = c.person_id AND t.programme_id = $1`,
    [programme],
  );
  await client.query('ANALYZE');
}

async function anybody(client: Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM identity.person ORDER BY created_at LIMIT 1',
  );
  return rows[0]?.id ?? examples.administrator;
}
