import type { INestApplicationContext } from '@nestjs/common';
import { emailAddress } from '@svetionik/contracts/identity/email-address';
import { AccountErasure, LostFactors } from '../features/identity';
import { withOrganisation } from './installation';

const usage = 'Give the address as the only word: end-factors name@example.org';

/**
 * Ends passkeys, the authenticator app, recovery codes and all sessions of somebody who has lost them, and has them told by mail. Who they are was made sure of by
 * whoever gives the command.
 */
export async function endFactors(
  app: INestApplicationContext,
  [address, ...more]: readonly string[],
): Promise<string> {
  const email = emailAddress.safeParse(address);
  if (!email.success || more.length > 0) throw new Error(usage);
  await withOrganisation(app, async (transaction, actor) => {
    const found = await app.get(AccountErasure).findByAddress(transaction, email.data);
    if (found === undefined) throw new Error('No account has this address.');
    await app.get(LostFactors).end(transaction, actor, found);
  });
  return 'Passkeys, authenticator app, recovery codes and sessions of the account are ended. The password alone signs in until another is added.';
}
