import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';

/** A trainer's visit of a draft, and a block that they removed in it. */
export async function makeStandardRemoval(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO authoring.visit (id, organisation_id, draft_id, person_id, began_at) VALUES ($1, $2, $3, $4, now())`,
    [examples.visit, examples.organisation, examples.moduleDraft, examples.trainer],
  );
  await client.query(
    `INSERT INTO authoring.removal (id, organisation_id, visit_id, unit_id, name, before, after, removed_at)
     VALUES ($1, $2, $3, $4, '1. Tekst', '{ "blocks": [{ "id": "uvod" }] }', '{ "blocks": [] }', now())`,
    [examples.removal, examples.organisation, examples.visit, examples.lessonDraft],
  );
}
