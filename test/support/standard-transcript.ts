import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';
import { storeFile } from './stored-file';

/** A training elsewhere that waits with its evidence, the licence period of who did it, and their transcript as a document. */
export async function makeStandardTranscript(client: Client): Promise<void> {
  const evidence = await storeFile(client, 'Potvrda o obuci', 'text/plain; charset=utf-8');
  await client.query(
    `INSERT INTO transcript.training (id, organisation_id, person_id, title, organiser, finished_on, hours, points, approved, accreditation, added_at, state,
       evidence_hash, evidence_name, sent_at)
     VALUES ($1, $2, $3, 'Prva pomoć', 'Dom zdravlja', '2026-03-05', 6, 4.5, true, '153-02-239/2026', now(), 'waiting', $4, 'potvrda.txt', now())`,
    [examples.training, examples.organisation, examples.learner, evidence],
  );
  await client.query(
    `INSERT INTO transcript.licence_period (organisation_id, person_id, rule, starts_on, leave, version) VALUES ($1, $2, 'health', '2023-05-01', '[]', 1)`,
    [examples.organisation, examples.learner],
  );
  await client.query(
    `INSERT INTO transcript.print (id, organisation_id, person_id, language, asked_at, state, document_hash) VALUES ($1, $2, $3, 'sr-Latn', now(), 'ready', $4)`,
    [
      examples.print,
      examples.organisation,
      examples.learner,
      await storeFile(client, '%PDF-1.7 transcript', 'application/pdf'),
    ],
  );
}
