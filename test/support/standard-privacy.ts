import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';

/** A person who asks that their account be erased. */
export async function makeStandardPrivacy(client: Client): Promise<void> {
  await client.query(
    'INSERT INTO privacy.erasure_request (id, organisation_id, person_id, asked_at) VALUES ($1, $2, $3, now())',
    [examples.erasureRequest, examples.organisation, examples.learner],
  );
}
