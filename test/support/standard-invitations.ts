import { exampleKeys, examples, exampleSecrets } from '@svetionik/contracts/examples';
import { createHash } from 'node:crypto';
import type { Client } from 'pg';

const { organisation, administrator, learner } = examples;

/** Invitations of each kind that the examples refer to. */
export async function makeStandardInvitations(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO identity.invitation_batch (id, organisation_id, body_hash, language, roles, size, sent_by, sent_at)
     VALUES ($1, $2, repeat('a', 64), 'sr-Latn', '{learner}', 5, $3, now())`,
    [examples.invitationBatch, organisation, administrator],
  );
  await client.query(
    `INSERT INTO identity.invitation (id, organisation_id, batch_id, email, email_folded, name, state, token_hash, sent_at, expires_at, settled_at, accepted_by)
     SELECT id, $1, $2, email, email, name, CASE WHEN person IS NULL THEN 'sent' ELSE 'accepted' END, token_hash, now(), now() + interval '30 days',
       CASE WHEN person IS NOT NULL THEN now() END, person
     FROM jsonb_to_recordset($3) AS i (id uuid, email text, name text, token_hash text, person uuid)`,
    [
      organisation,
      examples.invitationBatch,
      JSON.stringify([
        { id: examples.invitation, email: 'pozvana@primer.rs', name: 'Nada Savić' },
        { id: examples.invitationToWithdraw, email: 'povucena@primer.rs' },
        { id: examples.acceptedInvitation, email: 'polaznica@primer.rs', person: learner },
        {
          id: examples.openedInvitation,
          email: 'otvorena@primer.rs',
          token_hash: sha256(exampleSecrets.openedInvitationToken),
        },
        {
          id: examples.invitationToAccept,
          email: 'prihvata@primer.rs',
          name: 'Ana Kos',
          token_hash: sha256(exampleSecrets.invitationToken),
        },
      ]),
    ],
  );
  await makeStandardEntryLinks(client);
  await client.query(
    `WITH somebody AS (
       INSERT INTO identity.person (id, email, email_folded, password_hash, form, language, certificate_script, created_at, confirmed_at)
       VALUES ($3, 'ceka@primer.rs', 'ceka@primer.rs', '', 'neutral', 'sr-Latn', 'sr-Latn', now(), now()) RETURNING id
     ) INSERT INTO identity.admission (id, organisation_id, person_id, state, begun_at, waiting_since) SELECT $1, $2, id, 'waiting', now(), now() FROM somebody`,
    [examples.admission, organisation, examples.waitingPerson],
  );
  await client.query(
    `INSERT INTO identity.admission (id, organisation_id, person_id, state, begun_at, settled_at) VALUES (gen_random_uuid(), $1, $2, 'admitted', now(), now())`,
    [organisation, learner],
  );
}

/** A link that is open, and a code by which the learner has come in. */
async function makeStandardEntryLinks(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO identity.invitation_link (id, organisation_id, body_hash, kind, entry_key, name, most, entered, ends_at, made_by, made_at)
     SELECT id, $1, repeat('b', 64), kind, key, name, 30, entered, now() + interval '12 hours', $2, now()
     FROM jsonb_to_recordset($3) AS l (id uuid, kind text, key text, name text, entered int)`,
    [
      organisation,
      administrator,
      JSON.stringify([
        { id: examples.entryLink, kind: 'link', key: exampleKeys.link, name: 'Oglas', entered: 0 },
        { id: examples.entryCode, kind: 'code', key: exampleKeys.code, name: '', entered: 1 },
      ]),
    ],
  );
  await client.query(
    'INSERT INTO identity.link_entry (organisation_id, link_id, person_id, entered_at) VALUES ($1, $2, $3, now())',
    [organisation, examples.entryCode, learner],
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
