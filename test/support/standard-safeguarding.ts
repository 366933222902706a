import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { makeOwnKey, sendReport } from '@svetionik/contracts/safeguarding';
import { call } from './call';
import type { TestApp } from './create-test-app';
import type { Given } from './given';

/** Somebody receives reports, and there is one, as a person who gave no name has sent it. */
export async function makeStandardSafeguarding(app: TestApp, given: Given): Promise<void> {
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
  if (key.status !== 201 || report.status !== 201)
    throw new Error(`no report was sent: ${key.text} ${report.text}`);
}
