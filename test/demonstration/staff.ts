import type { INestApplicationContext } from '@nestjs/common';
import { confirmName } from '@svetionik/contracts/identity/account';
import type { Role } from '@svetionik/contracts/permissions';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import type { Client } from 'pg';
import { demoPeople } from '../../apps/backend/src/commands/demo-people';
import { provideDemoAccounts } from '../../apps/backend/src/commands/provide-demo-accounts';
import type { Given } from '../support/given';
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

const names: Readonly<Record<Role, string>> = {
  learner: 'Milica Demić',
  trainer: 'Ognjen Demić',
  administrator: 'Vesna Demić',
};

const others = [
  ['Ildikó Demić', 'Илдико Демић', 'administrator'],
  ['Emina Demić', 'Емина Демић', 'trainer'],
  ['Zuzana Demić', 'Зузана Демић', 'trainer'],
] as const satisfies readonly (readonly [string, string, Role])[];

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
  for (const person of [learner, trainer, administrator]) await nameOf(acts, person);
  const added = others.map(([latin, cyrillic, role], place) => ({
    email: `saradnik.${place + 1}@primer.example`,
    name: { latin, cyrillic },
    roles: ['learner', role] as const,
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

async function nameOf(acts: Acts, person: Acting): Promise<void> {
  const latin = names[person.roles?.at(-1) ?? 'learner'];
  await acts.send(person, confirmName, {
    body: {
      latin,
      cyrillic: latinToCyrillic(latin),
      form: 'feminine',
      certificateScript: 'sr-Latn',
    },
  });
}
