import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { makeOwnKey, sendReport } from '@svetionik/contracts/safeguarding';
import type { Client } from 'pg';
import { makeKeyPair } from '../../apps/backend/src/features/safeguarding/sealing/sealed';
import { call } from './call';
import type { TestApp } from './create-test-app';
import type { Given } from './given';

/** Somebody receives reports, and there is one, as a person who gave no name has sent it. */
export async function makeStandardSafeguarding(
  app: TestApp,
  client: Client,
  given: Given,
): Promise<void> {
  const { colleague, officerKey, organisation, safeguardingReport } = examples;
  const { caseKey, passphrase } = exampleSecrets;
  const key = await call(
    app,
    makeOwnKey,
    { params: { key: officerKey }, body: { passphrase } },
    await given.session(colleague),
  );
  const report = await call(app, sendReport, {
    params: { report: safeguardingReport },
    body: {
      organisation,
      caseKey,
      text: 'Предавач је на обуци исмевао полазницу.',
      other: 'предавач',
      toNetwork: false,
    },
  });
  await askForAccess(client);
  if (key.status !== 201 || report.status !== 201)
    throw new Error(`no report was sent: ${key.text} ${report.text}`);
}

/** Somebody else asks for what is from before their key. */
async function askForAccess(client: Client): Promise<void> {
  const { accessRequest, organisation, administrator } = examples;
  const { recipient } = await makeKeyPair();
  await client.query(
    `INSERT INTO safeguarding.access_request (id, organisation_id, from_organisation, key_id, recipient, asked_by, asked_at)
     VALUES ($1, $2, $2, gen_random_uuid(), $3, $4, now())`,
    [accessRequest, organisation, recipient, administrator],
  );
}
