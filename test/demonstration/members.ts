import { createOrganisation, setMark } from '@svetionik/contracts/network';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { Given } from '../support/given';
import { administratorRoles, trainerRoles } from '../support/staff-roles';
import { type Acting, Acts } from './acts';
import { towns } from './employers';
import { planLearner } from './learning';
import { makeMemberInstitutions } from './member-institutions';
import { runAtMoment } from './moment';
import { inBothScripts } from './organisers';
import { makeLearners, type Names } from './people';
import { shareCourses } from './shared-courses';
import type { Staff } from './staff';
import type { World } from './world';

export interface MemberToBe {
  readonly slug: string;
  readonly name: string;
  readonly accent: string | null;
  /** Of a hundred who learn in the members. */
  readonly share: number;
}

/** The members of the network: none of them is on a map either. */
const members: readonly MemberToBe[] = [
  { slug: 'lipa', name: 'Udruženje „Lipa“', accent: '#1f5f8b', share: 22 },
  { slug: 'jasen', name: 'Centar za podršku „Jasen“', accent: '#7a3e12', share: 18 },
  { slug: 'zora', name: 'Inicijativa „Zora“', accent: '#8a1c3b', share: 15 },
  { slug: 'izvor', name: 'Savetovalište „Izvor“', accent: '#0f6b4f', share: 13 },
  { slug: 'javor', name: 'Fondacija „Javor“', accent: '#5b2a86', share: 11 },
  { slug: 'most', name: 'Mreža za mlade „Most“', accent: null, share: 9 },
  {
    slug: 'studenac',
    name: 'Udruženje građanki i građana „Studenac“',
    accent: '#37474f',
    share: 7,
  },
  { slug: 'kesten', name: 'Klub prosvetnih radnika „Kesten“', accent: '#4a5d00', share: 5 },
];

/** The eight members of the network, each with who works there, where people work, the courses of the network and so many learners in all. */
export async function makeMembers(world: World, people: number, names: Names): Promise<void> {
  for (const [place, member] of members.entries())
    await makeMember(world, member, { place, people, names });
}

/** A member and who works there. */
export interface Member {
  readonly acts: Acts;
  readonly staff: Staff;
}

/** One member, with its share of so many people; nobody comes to it after the agenda ends. */
export async function makeMember(
  world: World,
  member: MemberToBe,
  {
    place,
    people,
    names,
  }: { readonly place: number; readonly people: number; readonly names: Names },
): Promise<Member> {
  const { agenda, app, chance, client, year } = world;
  const id = v7({ msecs: year.begin.getTime() });
  await makeOrganisation(world, id, { ...member, town: towns[place % towns.length] ?? '' });
  await shareCourses(world, id);
  const staff = await makeStaff(world, id, member);
  const source = { year, chance: chance.of(member.slug), names, domain: `${member.slug}.example` };
  const learners = makeLearners(Math.round((people * member.share) / 100), source).filter(
    ({ since }) => since < agenda.end,
  );
  await new Given(client, id).people(learners);
  await makeMemberInstitutions(world, id, place);
  const acts = new Acts(app, id, false);
  for (const learner of learners) planLearner({ ...world, acts, staff }, learner);
  return { acts, staff };
}

async function makeOrganisation(
  { acts, staff, year, chance }: World,
  organisation: string,
  { slug, name, accent, town }: MemberToBe & { readonly town: string },
): Promise<void> {
  const params = { organisation };
  const look = { slug, name: inBothScripts(name), town: inBothScripts(town), accent };
  await runAtMoment(year.begin, chance, async () => {
    await acts.send(staff.administrator, createOrganisation, {
      params,
      body: { ...look, administrator: administratorOf(slug), language: 'sr-Latn' },
    });
    if (accent === null) return;
    const body = new Blob([await drawLeaf(accent)]);
    await acts.send(staff.administrator, setMark, { params, version: 1, body });
  });
}

/** A mark without letters, because those would come from the fonts of the machine. */
function drawLeaf(colour: string) {
  const leaf = `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" fill="none" stroke="${colour}" stroke-width="14">
    <path fill="${colour}" fill-opacity="0.18" d="M128 22 C212 74 212 166 128 216 C44 166 44 74 128 22 Z"/><path d="M128 90 V240"/></svg>`;
  return sharp(Buffer.from(leaf)).png().toBuffer();
}

const administratorOf = (slug: string): string => `uprava@${slug}.example`;

/** The administrator, who has accepted the invitation on the next day, and somebody who marks and teaches. */
async function makeStaff(
  { client, staff, year }: World,
  organisation: string,
  { slug, name }: Pick<MemberToBe, 'slug' | 'name'>,
): Promise<Staff> {
  const given = new Given(client, organisation);
  const people = [
    { email: administratorOf(slug), name: nameOf('Vesna', name), roles: administratorRoles },
    { email: `obuke@${slug}.example`, name: nameOf('Selma', name), roles: trainerRoles },
  ];
  const ids = await given.people(people.map((each) => ({ ...each, since: year.begin })));
  const [administrator, trainer] = people.map(({ roles }, place): Acting => ({
    id: ids[place] ?? '',
    roles,
  }));
  if (administrator === undefined || trainer === undefined) throw new Error('Nobody works there.');
  await client.query(
    `UPDATE identity.invitation SET state = 'accepted', accepted_by = $2, settled_at = sent_at + interval '1 day' WHERE organisation_id = $1`,
    [organisation, administrator.id],
  );
  return { ...staff, administrator, trainer, markers: [trainer] };
}

/** Who works in a member is called after it, as everybody of the demonstration is after that. */
function nameOf(given: string, organisation: string) {
  const [, called = ''] = /„(.+)“/u.exec(organisation) ?? [];
  const { 'sr-Latn': latin, 'sr-Cyrl': cyrillic } = inBothScripts(`${given} ${called}ić`);
  return { latin, cyrillic };
}
