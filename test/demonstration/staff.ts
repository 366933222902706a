import type { INestApplicationContext } from '@nestjs/common';
import { confirmName } from '@svetionik/contracts/identity/account';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import type { Client } from 'pg';
import { demoPeople } from '../../apps/backend/src/commands/demo-people';
import { provideDemoAccounts } from '../../apps/backend/src/commands/provide-demo-accounts';
import type { Given } from '../support/given';
import { administratorRoles, trainerRoles } from '../support/staff-roles';
import type { Acting, Acts } from './acts';

/** Who works for the organisation, beside the three whose sign-ins are printed. */
export interface Staff {
  readonly administrator: Acting;
  /** Approves what the other proposes. */
  readonly secondAdministrator: Acting;
  readonly trainer: Acting;
  /** Mark answers, as the trainer does. */
  readonly markers: readonly Acting[];
  /** The learner whose sign-in is printed. */
  readonly learner: Acting;
}

/** Of those whose sign-ins are printed. */
const names = { learner: 'Milica Demić', trainer: 'Ognjen Demić', administrator: 'Vesna Demić' };

const others = [
  ['Ildikó Demić', 'Илдико Демић', administratorRoles],
  ['Emina Demić', 'Емина Демић', trainerRoles],
  ['Zuzana Demić', 'Зузана Демић', trainerRoles],
] as const;

/** Makes the demo people of every local installation, gives them names, and adds those who work with them. */
export async function makeStaff(
  app: INestApplicationContext,
  client: Client,
  acts: Acts,
  given: Given,
  since: Date,
): Promise<Staff> {
  await provideDemoAccounts(app);
  const { rows } = await client.query<Acting>(
    `SELECT p.id, m.roles FROM identity.person p JOIN identity.member m ON m.person_id = p.id
     WHERE p.email = ANY ($1) ORDER BY array_position($1, p.email)`,
    [demoPeople.map(({ email }) => email)],
  );
  const [learner, trainer, administrator] = rows;
  if (learner === undefined || trainer === undefined || administrator === undefined)
    throw new Error('The demo people are not there.');
  await giveName(acts, learner, names.learner);
  await giveName(acts, trainer, names.trainer);
  await giveName(acts, administrator, names.administrator);
  const added = others.map(([latin, cyrillic, roles], place) => ({
    email: `saradnik.${place + 1}@primer.example`,
    name: { latin, cyrillic },
    roles,
    since,
  }));
  const ids = await given.people(added);
  const [secondAdministrator, ...markers] = added.map(({ roles }, place): Acting => ({
    id: ids[place] ?? '',
    roles,
  }));
  if (secondAdministrator === undefined) throw new Error('There is nobody who approves.');
  return { learner, trainer, administrator, secondAdministrator, markers: [trainer, ...markers] };
}

async function giveName(acts: Acts, person: Acting, latin: string): Promise<void> {
  await acts.send(person, confirmName, {
    body: {
      latin,
      cyrillic: latinToCyrillic(latin),
      form: 'feminine',
      certificateScript: 'sr-Latn',
    },
  });
}
