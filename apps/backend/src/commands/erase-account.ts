import type { INestApplicationContext } from '@nestjs/common';
import { emailAddress } from '@svetionik/contracts/identity/email-address';
import { AccountErasure } from '../features/identity';
import { Eraser } from '../features/privacy';
import { audit } from '../platform/audit/audit';
import { enterOrganisation } from '../platform/database/organisation-scope.queries';
import { Clock } from '../platform/clock';
import { withOrganisation } from './installation';

const usage = 'Give the address as the only word: erase-account name@example.org';

/** Erases a person from every organisation, with the account. Of certificates the entry in the register stays. */
export async function eraseAccount(
  app: INestApplicationContext,
  [address, ...more]: readonly string[],
): Promise<string> {
  const email = emailAddress.safeParse(address);
  if (!email.success || more.length > 0) throw new Error(usage);
  const accounts = app.get(AccountErasure);
  await withOrganisation(app, async (transaction, actor) => {
    const found = await accounts.findByAddress(transaction, email.data);
    if (found === undefined) throw new Error('No account has this address.');
    const { personId, organisations } = found;
    for (const organisationId of organisations) {
      await enterOrganisation(transaction, organisationId);
      await app.get(Eraser).erase(transaction, { organisationId, personId, by: personId });
    }
    await enterOrganisation(transaction, actor.organisationId);
    await accounts.erase(transaction, personId);
    await audit(
      transaction,
      actor,
      { action: 'identity.eraseAccount', subjectIds: [personId] },
      app.get(Clock).now(),
    );
  });
  return 'The account is erased. Its certificates stay in the register, and can be checked.';
}
