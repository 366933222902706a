import { examplePasskey, examples, exampleSecrets } from '@svetionik/contracts/examples';
import { createHash } from 'node:crypto';
import type { Client } from 'pg';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A passkey and a recovery code of the trainer, who is in the middle of signing in; and a learner who is about to make a passkey. */
export async function makeStandardFactors(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO identity.passkey (id, person_id, credential, public_key, counter, name, synced, added_at)
     VALUES ($1, $2, 'cHJlZGF2YWM', '\\x00', 0, 'Telefon', true, now())`,
    [examples.passkey, examples.trainer],
  );
  await client.query(`INSERT INTO identity.recovery_code (person_id, code_hash) VALUES ($1, $2)`, [
    examples.trainer,
    sha256(exampleSecrets.recoveryCode),
  ]);
  await client.query(
    `INSERT INTO identity.sign_in_step (token_hash, person_id, purpose, challenge, expires_at)
     VALUES ($1, $2, 'second-step', 'cHJlZGF2YWM', now() + interval '1 day'),
       ($3, $4, 'new-passkey', $5, now() + interval '1 day')`,
    [
      sha256(exampleSecrets.signInStep),
      examples.trainer,
      sha256(exampleSecrets.passkeyStep),
      examples.learner,
      examplePasskey.challenge,
    ],
  );
}
