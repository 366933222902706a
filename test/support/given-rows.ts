import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { giveDerivedRows } from './derived-rows';
import { GivenRuns } from './given-runs';
import { giveTraces } from './given-traces';

const { organisation, learner, trainer } = examples;
const anyOf = (table: string): string =>
  `(SELECT id FROM ${table} WHERE organisation_id = '${organisation}' ORDER BY id LIMIT 1)`;

/** Gives the organisation of the standard data a row of every kind, in each table that it leaves without one. */
export async function giveRowsOfEveryKind(client: Client): Promise<void> {
  await giveTraces(client);
  await client.query(`
    INSERT INTO catalogue.offer_change (id, organisation_id, course_id, before, after, reason, changed_by, changed_at)
      VALUES (gen_random_uuid(), '${organisation}', ${anyOf('catalogue.course')}, 'withdrawn', 'offered', 'Ispravljeno', '${trainer}', now());
    INSERT INTO safeguarding.recovery_key (id, organisation_id, recipient, made_at) VALUES (gen_random_uuid(), '${organisation}', 'age1trag', now());
    INSERT INTO credentials.issuer_key (organisation_id, organiser_id, id, public_jwk, used_from)
      VALUES ('${organisation}', ${anyOf('organisations.organiser')}, repeat('e', 16), '{"kty": "OKP", "crv": "Ed25519", "x": "AAAA"}', now());
  `);
  const run = await new GivenRuns(client).run({
    id: v7(),
    title: 'Trag',
    startsOn: '2026-11-27',
    endsOn: '2026-12-27',
  });
  await client.query(
    `INSERT INTO runs.move (id, organisation_id, run_id, closes, moved_at) VALUES (gen_random_uuid(), $1, $2, true, now())`,
    [organisation, run],
  );
  await giveDerivedRows(client);
  // last: an attempt that is allowed takes this row away
  await client.query(
    `INSERT INTO learning.exhausted_enrolment (enrolment_id, organisation_id)
     SELECT id, organisation_id FROM learning.enrolment WHERE person_id = $1 ORDER BY id LIMIT 1`,
    [learner],
  );
}
