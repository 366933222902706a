import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';

/** A person who asks that their account be erased. */
export async function makeStandardPrivacy(client: Client): Promise<void> {
  await client.query(
    'INSERT INTO privacy.erasure_request (id, organisation_id, person_id, asked_at) VALUES ($1, $2, $3, now())',
    [examples.erasureRequest, examples.organisation, examples.learner],
  );
}

/** What a learner has had put together of their own data, and an administrator of somebody who asked. */
export async function makeStandardOwnData(client: Client): Promise<void> {
  const content = Buffer.from('PK own data');
  const files = [
    [examples.ownData, examples.learner, examples.learner],
    [examples.personData, examples.administrator, examples.newPerson],
  ];
  for (const [id, askedBy, person] of files) {
    await client.query(
      `INSERT INTO exports.export (id, organisation_id, asked_by, person_id, asked_at, request, certificate_ids, state, bytes)
       VALUES ($1, $2, $3, $4, now(), '{"kind": "own-data", "language": "sr-Latn"}', '{}', 'ready', $5)`,
      [id, examples.organisation, askedBy, person, content.length],
    );
    await client.query(
      'INSERT INTO exports.export_part (organisation_id, export_id, number, content) VALUES ($1, $2, 0, $3)',
      [examples.organisation, id, content],
    );
  }
}
