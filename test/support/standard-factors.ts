import { examplePasskey, examples, exampleSecrets } from '@svetionik/contracts/examples';
import { sealSecret } from './authenticator-app';
import { standardClientSecret, standardIssuer } from './answer-as-provider';
import { createHash } from 'node:crypto';
import type { Client } from 'pg';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * A passkey, an authenticator app and a recovery code of the trainer, who is in the middle of signing in; and a learner who is about to add a
 * passkey and an app. Their organisation has a provider, to which the trainer is linked, and which has just named the learner.
 */
export async function makeStandardFactors(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO identity.passkey (id, person_id, credential, public_key, counter, name, synced, added_at)
     VALUES ($1, $2, 'cHJlZGF2YWM', '\\x00', 0, 'Telefon', true, now())`,
    [examples.passkey, examples.trainer],
  );
  await client.query(
    `INSERT INTO identity.authenticator (person_id, sealed_secret, last_step, added_at) VALUES ($1, $2, 0, now())`,
    [examples.trainer, sealSecret(examples.trainer, exampleSecrets.authenticator)],
  );
  await client.query(
    `INSERT INTO identity.address_change (id, person_id, email, email_folded, present_token_hash, asked_at, expires_at)
     VALUES ($1, $2, 'edukator.drugi@primer.rs', 'edukator.drugi@primer.rs', $3, now(), now() + interval '1 day')`,
    [examples.addressChange, examples.trainer, sha256(exampleSecrets.addressToken)],
  );
  await client.query(`INSERT INTO identity.recovery_code (person_id, code_hash) VALUES ($1, $2)`, [
    examples.trainer,
    sha256(exampleSecrets.recoveryCode),
  ]);
  await client.query(
    `INSERT INTO identity.factor_ending (id, organisation_id, person_id, proposed_by, proposed_at) VALUES ($1, $2, $3, $4, now())`,
    [examples.factorEnding, examples.organisation, examples.newPerson, examples.trainer],
  );
  await client.query(
    `INSERT INTO identity.provider (organisation_id, name_latin, name_cyrillic, kind, issuer, client_id, sealed_secret, certificates, factor_values, version, set_by, set_at)
     VALUES ($1, 'Domovi zdravlja', 'Домови здравља', 'openid', $2, 'svetionik', $3, '{}', '{}', 1, $4, now())`,
    [
      examples.organisation,
      standardIssuer,
      sealSecret(examples.organisation, standardClientSecret),
      examples.administrator,
    ],
  );
  await client.query(
    `INSERT INTO identity.provider_link (organisation_id, person_id, issuer, subject, by_administrator, linked_at)
     VALUES ($1, $2, $3, '00000000-edukator', false, now())`,
    [examples.organisation, examples.trainer, standardIssuer],
  );
  await client.query(
    `INSERT INTO identity.provider_step (token_hash, organisation_id, purpose, issuer, subject, expires_at)
     VALUES ($1, $2, 'link', $3, '00000000-polaznica', now() + interval '1 day')`,
    [sha256(exampleSecrets.providerLink), examples.organisation, standardIssuer],
  );
  await client.query(
    `INSERT INTO identity.sign_in_step (token_hash, person_id, purpose, challenge, expires_at)
     VALUES ($1, $2, 'second-step', 'cHJlZGF2YWM', now() + interval '1 day'),
       ($3, $4, 'new-passkey', $5, now() + interval '1 day'),
       ($6, $4, 'new-authenticator', $7, now() + interval '1 day')`,
    [
      sha256(exampleSecrets.signInStep),
      examples.trainer,
      sha256(exampleSecrets.passkeyStep),
      examples.learner,
      examplePasskey.challenge,
      sha256(exampleSecrets.authenticatorStep),
      sealSecret(examples.learner, exampleSecrets.authenticator),
    ],
  );
}
