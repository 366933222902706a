import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';

/** Keys that were corrected: one by the organisation itself, one by another whose course it was. */
export interface CorrectedKeys {
  readonly ordered: string;
  readonly received: string;
}

/**
 * All who are in the table `past` come out otherwise by two corrected keys; their time of answering was over long ago, and each has a
 * document of which there is no copy. Documents of who waits for marks have none either, and who is in `failed` answers now.
 */
export async function fillJudged(client: Client): Promise<CorrectedKeys> {
  const keys = { ordered: randomUUID(), received: randomUUID() };
  await fillCorrections(client, keys);
  await client.query(
    `UPDATE assessment.attempt a SET state = 'expired', time_limited = true, started_at = now() - interval '91 days', deadline_at = now() - interval '90 days', closed_at = now() - interval '90 days'
     FROM past p WHERE p.enrolment = a.enrolment_id`,
  );
  await client.query(
    `UPDATE assessment.attempt a SET state = 'expired', time_limited = true, started_at = now() - interval '1 hour', deadline_at = now(), closed_at = now()
     FROM failed f WHERE f.enrolment = a.enrolment_id AND a.number = 1`,
  );
  await client.query(
    `INSERT INTO platform.file (hash, bytes, content, media_type, created_at) VALUES (repeat('d', 64), 1, 'x', 'application/pdf', now())`,
  );
  await client.query(
    `INSERT INTO assessment.answer_file (id, organisation_id, attempt_id, position, hash, name, uploaded_at, named, copy_state)
     SELECT gen_random_uuid(), organisation_id, attempt_id, position, repeat('d', 64), 'izvestaj.pdf', handed_in_at, true, 'failed' FROM assessment.marking_task`,
  );
  await client.query('ANALYZE');
  return keys;
}

async function fillCorrections(
  client: Client,
  { ordered, received }: CorrectedKeys,
): Promise<void> {
  await client.query(
    `INSERT INTO platform.organisation (id, slug, name, is_network, created_at)
     VALUES (gen_random_uuid(), 'druga', '{"sr-Latn": "Druga", "sr-Cyrl": "Друга"}', false, now())`,
  );
  await client.query(
    `CREATE TEMP TABLE corrected AS
     SELECT id AS organisation_id, CASE WHEN is_network THEN $1::uuid ELSE $2::uuid END AS correction, gen_random_uuid() AS bank, gen_random_uuid() AS item,
       gen_random_uuid() AS former, gen_random_uuid() AS current, NOT is_network AS received FROM platform.organisation`,
    [ordered, received],
  );
  await client.query(
    `INSERT INTO assessment.bank (id, organisation_id, slug, title, created_at) SELECT bank, organisation_id, 'ispravljena', 'Ispravljena', now() FROM corrected`,
  );
  await client.query(
    `INSERT INTO assessment.item (id, organisation_id, bank_id, key) SELECT item, organisation_id, bank, 'ispravljeno' FROM corrected`,
  );
  await client.query(
    `INSERT INTO assessment.item_version (id, organisation_id, item_id, number, content, created_at)
     SELECT v.id, organisation_id, item, v.number, (SELECT content FROM assessment.item_version LIMIT 1), now()
     FROM corrected, LATERAL (VALUES (former, 1), (current, 2)) AS v (id, number)`,
  );
  await client.query(
    `INSERT INTO assessment.correction (id, organisation_id, from_version_id, to_version_id, reason, made_by, made_at, applied_at)
     SELECT correction, organisation_id, former, current, 'Pogrešan ključ.', (SELECT person FROM past LIMIT 1), now(), now() FROM corrected`,
  );
  await client.query(
    `INSERT INTO reporting.regrade (id, organisation_id, course_organisation_id, state, prompt, reason, received_at)
     SELECT correction, (SELECT organisation_id FROM past LIMIT 1), organisation_id, 'applied', CASE WHEN received THEN '{"sr-Latn": "Koga?", "sr-Cyrl": "Кога?"}'::jsonb END,
       CASE WHEN received THEN 'Pogrešan ključ.' END, CASE WHEN received THEN now() END FROM corrected`,
  );
  await client.query(
    `INSERT INTO reporting.regrade_effect (regrade_id, organisation_id, attempt_id, enrolment_id, person_id, effect, percent_before, percent_after)
     SELECT c.correction, a.organisation_id, a.id, p.enrolment, p.person, (ARRAY['passes', 'fails', 'more', 'less'])[1 + p.n % 4], 50, 60
     FROM past p JOIN assessment.attempt a ON a.enrolment_id = p.enrolment, corrected c`,
  );
}
