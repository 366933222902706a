import { enterByLink } from '@svetionik/contracts/identity/entering';
import { entryLink, makeEntryLink } from '@svetionik/contracts/identity/entry-links';
import { v7 } from 'uuid';
import { Given } from '../support/given';
import { GivenGroups } from '../support/given-groups';
import type { World } from './world';

/** A link by which some who learn in a member of the network come to an open day of the network itself. */
export async function makeEntryLinks({ acts, client, staff }: World): Promise<void> {
  const groups = new GivenGroups(client, acts.organisationId);
  const groupId = await groups.group({ name: 'Otvoreni dan za organizacije članice' });
  const { key } = entryLink.parse(
    await acts.send(staff.administrator, makeEntryLink, {
      params: { link: v7() },
      body: {
        ...{ kind: 'link', name: 'Otvoreni dan', courseId: null, groupId, mailDomain: null },
        ...{ most: 40, minutes: 30 * 24 * 60 },
      },
    }),
  );
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM identity.person WHERE email LIKE '%@lipa.example' AND name_latin IS NOT NULL AND confirmed_at IS NOT NULL
     ORDER BY created_at, id LIMIT 3`,
  );
  for (const person of rows) {
    // whoever acts here does so without a session, but this one goes over into the organisation
    await new Given(client, acts.organisationId).session(person.id, 0, person.id);
    await acts.send(person, enterByLink, { body: { key, entrant: { as: 'signed-in' } } });
  }
}
