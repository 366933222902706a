import { issueCertificates, listEligible } from '@svetionik/contracts/certification';
import { beginLeaving } from '@svetionik/contracts/leavings';
import { v7 } from 'uuid';
import { LeavingsWorker } from '../../apps/backend/src/features/leavings/leavings.worker';
import { OrganisationDirectory } from '../../apps/backend/src/platform/access/organisation-directory';
import { runSubjectJobs } from './jobs';
import { makeMember, type Member, type MemberToBe } from './members';
import { runAtMoment } from './moment';
import { makeOrganiser } from './organisers';
import type { Names } from './people';
import type { World } from './world';

/** Of a hundred who learn in the members there are four more here. */
const leaver: MemberToBe = {
  slug: 'vrelo',
  name: 'Centar za mlade „Vrelo“',
  accent: '#00695c',
  share: 4,
};

const organiser = {
  name: 'Centar za mlade „Vrelo“',
  place: 'Brezovica',
  registerDesignation: 'CV',
  signatory: 'Zuzana Vrelić',
  role: 'direktorka',
};

/** So many days before the end. */
const announcedDays = 110;
const issuingDays = 75;
const lastDays = 60;

/** A member that has issued certificates of its own, and has left the network: a file waits with all that is kept of it. */
export async function makeLeaver(
  { agenda, ...world }: World,
  people: number,
  names: Names,
): Promise<void> {
  const { chance, year } = world;
  const there = { ...world, agenda: agenda.until(year.daysAgo(issuingDays)) };
  // below the members, which take the first places
  const member = await makeMember(there, leaver, { place: 8, people, names });
  const firstDay = dayOf(year.begin);
  await runAtMoment(year.begin, chance, async () => {
    await makeOrganiser(member.acts, member.staff.administrator, organiser, firstDay);
  });
  const deeds = [
    [announcedDays, announce],
    [issuingDays, issue],
    [lastDays - 2, leave],
  ] as const;
  for (const [days, deed] of deeds) {
    const time = year.daysAgo(days);
    agenda.plan(time, () => runAtMoment(time, chance, () => deed({ ...world, agenda }, member)));
  }
}

async function announce({ acts, staff, year }: World, member: Member): Promise<void> {
  await acts.send(staff.administrator, beginLeaving, {
    params: { organisation: member.acts.organisationId, leaving: v7() },
    body: {
      lastDay: dayOf(year.daysAgo(lastDays)),
      reason: 'Centar prestaje sa radom; obuke preuzimaju druge članice.',
    },
  });
}

/** For all who have met the requirements by then, with the documents, because whoever leaves is handed those. */
async function issue(world: World, { acts, staff }: Member): Promise<void> {
  const { counts } = listEligible.replies[200].schema.parse(
    await acts.send(staff.administrator, listEligible, {}),
  );
  if (counts.complete === 0) return;
  await acts.send(staff.administrator, issueCertificates, {
    params: { batch: v7() },
    body: { course: null, expected: counts.complete },
  });
  const { rows } = await world.client.query<{ id: string }>(
    'SELECT id FROM registry.certificate WHERE organisation_id = $1',
    [acts.organisationId],
  );
  await runSubjectJobs(
    world,
    rows.map(({ id }) => id),
  );
}

async function leave(world: World, { acts }: Member): Promise<void> {
  const { app, client } = world;
  app.get(OrganisationDirectory, { strict: false }).forget();
  await app.get(LeavingsWorker, { strict: false }).handle();
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM leavings.leaving WHERE organisation_id = $1 AND left_at IS NOT NULL',
    [acts.organisationId],
  );
  if (rows.length === 0) throw new Error('Nobody has left.');
  await runSubjectJobs(
    world,
    rows.map(({ id }) => id),
  );
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
