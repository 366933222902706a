import type { INestApplicationContext } from '@nestjs/common';
import type { Client } from 'pg';
import { UpdateGroupsWorker } from '../../apps/backend/src/features/groups/rules.worker';
import { GivenGroups } from '../support/given-groups';

/** Groups of both kinds: mentors and those on leave by hand, the others by rule. */
export async function makeGroups(
  app: INestApplicationContext,
  client: Client,
  organisationId: string,
): Promise<void> {
  const given = new GivenGroups(client, organisationId);
  const mentors = await given.group({ name: 'Mentori u stanicama' });
  const leave = await given.group({ name: 'Porodiljsko i bolovanje' });
  await given.members(mentors, await findSome(client, organisationId, 'police', 12));
  await given.members(leave, await findSome(client, organisationId, 'health', 7));
  const health = { kind: 'profession', is: true, professions: ['health'] } as const;
  await given.group({
    name: 'Zdravstvo, bez onih na odsustvu',
    rule: { match: 'all', conditions: [health, { kind: 'group', is: false, groups: [leave] }] },
  });
  await given.group({
    name: 'Sertifikat ističe u narednih godinu dana',
    rule: {
      match: 'all',
      conditions: [{ kind: 'last-day', is: true, course: null, range: { from: 0, to: 365 } }],
    },
  });
  await app.get(UpdateGroupsWorker, { strict: false }).handle();
}

async function findSome(
  client: Client,
  organisationId: string,
  profession: string,
  most: number,
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT p.id FROM identity.person p JOIN identity.member m ON m.person_id = p.id
     WHERE m.organisation_id = $1 AND p.profession = $2 ORDER BY p.id LIMIT $3`,
    [organisationId, profession, most],
  );
  return rows.map(({ id }) => id);
}
