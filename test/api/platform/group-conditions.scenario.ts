import { examples } from '@svetionik/contracts/examples';
import { rule } from '@svetionik/contracts/groups/conditions';
import { listLetters } from '@svetionik/domain/groups/met-conditions';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import type { z } from 'zod';
import {
  askRule,
  findFacts,
  findFitting,
  walkFitting,
} from '../../../apps/backend/src/features/groups';
import { Transactions } from '../../../apps/backend/src/platform/database/transactions';
import { GivenGroups } from '../../support/given-groups';
import { GivenInstitutions } from '../../support/given-institutions';
import { openWorld, type TestWorld } from '../../support/test-world';

type Conditions = readonly z.input<typeof rule>['conditions'][number][];

let world: TestWorld;
let ids: Record<string, string>;
let people: Record<string, string>;

/** A nurse in a clinic of a hospital in Senta, who learns; a policeman in Niš; an author without a place of work; each beside strangers. */
beforeEach(async () => {
  world = await openWorld();
  const { client, given } = world;
  const institutions = new GivenInstitutions(client);
  const hospital = await institutions.institution({ name: 'Bolnica', town: 'Senta' });
  const clinic = await institutions.institution({
    name: 'Klinika',
    town: 'Čoka',
    parent: hospital,
  });
  const station = await institutions.institution({ name: 'Stanica', town: 'Niš', kind: 'police' });
  ids = { hospital, clinic, station };
  const [nurse = '', officer = '', author = ''] = await given.people([
    { email: 'sestra@primer.rs', profession: 'health' },
    { email: 'policajac@primer.rs', profession: 'police' },
    { email: 'pisac@primer.rs', roles: ['learner', 'author'] },
  ]);
  people = { nurse, officer, author };
  await institutions.workplace({ person: nurse, institution: clinic });
  await institutions.workplace({ person: officer, institution: station });
  await client.query(
    `UPDATE identity.member SET last_used_at = '2026-03-10T23:30:00Z' WHERE person_id = $1`,
    [nurse],
  );
  await client.query(
    `UPDATE identity.member SET last_used_at = '2026-03-01T10:00:00Z' WHERE person_id = $1`,
    [officer],
  );
  await given.person({
    email: 'stranac@primer.rs',
    profession: 'health',
    organisationId: examples.otherOrganisation,
  });
  const blocked = await given.person({ email: 'blokirana@primer.rs', profession: 'health' });
  await client.query('UPDATE identity.member SET blocked_at = now() WHERE person_id = $1', [
    blocked,
  ]);
});

afterEach(() => world.close());

const now = new Date('2026-03-12T12:00:00Z');

/** The names of those of the three who fit, with the letters of what they meet. */
async function fitting(conditions: Conditions, match: 'all' | 'any' = 'all') {
  const parsed = rule.parse({ match, conditions });
  const rows = await inside(async (transaction) => {
    const question = await askRule(transaction, examples.organisation, parsed, now);
    return findFitting(transaction, examples.organisation, question, Object.values(people));
  });
  const found = Object.entries(people).flatMap(([name, id]) => {
    const row = rows.find(({ personId }) => personId === id);
    return row === undefined ? [] : [`${name} ${listLetters(row.met)}`];
  });
  return found.join(', ');
}

function inside<Result>(work: (transaction: EntityManager) => Promise<Result>): Promise<Result> {
  const actor = { kind: 'system', organisationId: examples.organisation } as const;
  return world.app.app.get(Transactions).reading(actor, work);
}

describe('a condition', () => {
  it.each<[string, (known: Record<string, string>) => Conditions[number], string]>([
    ['profession', () => ({ kind: 'profession', professions: ['health'] }), 'nurse a'],
    [
      'of two professions',
      () => ({ kind: 'profession', professions: ['health', 'police'] }),
      'nurse a, officer a',
    ],
    [
      'no profession of these',
      () => ({ kind: 'profession', is: false, professions: ['health'] }),
      'officer a, author a',
    ],
    ['role', () => ({ kind: 'role', roles: ['author', 'marker'] }), 'author a'],
    [
      'institution with what is below it',
      ({ hospital = '' }) => ({ kind: 'institution', institutions: [hospital] }),
      'nurse a',
    ],
    [
      'not in an institution',
      ({ clinic = '' }) => ({ kind: 'institution', is: false, institutions: [clinic] }),
      'officer a, author a',
    ],
    ['town', () => ({ kind: 'town', towns: ['Чока'] }), 'nurse a'],
    ['region', () => ({ kind: 'region', regions: ['Nišavski'] }), 'officer a'],
    [
      'last activity from a day on, by the calendar of the organisation',
      () => ({ kind: 'activity', range: { from: '2026-03-11', to: null } }),
      'nurse a',
    ],
    [
      'not active for a week, or ever',
      () => ({ kind: 'activity', range: { from: null, to: -7 } }),
      'officer a, author a',
    ],
  ])('%s', async (_, condition, expected) => {
    expect(await fitting([condition(ids)])).toBe(expected);
  });

  it('finds an institution by what it went into', async () => {
    const { hospital = '', station = '' } = ids;
    await world.client.query('UPDATE institutions.institution SET merged_into = $2 WHERE id = $1', [
      station,
      hospital,
    ]);
    expect(await fitting([{ kind: 'institution', institutions: [station] }])).toBe('nurse a');
  });

  it.each<[string, readonly ('enrolled' | 'begun' | 'passed' | 'left')[], string]>([
    ['not-enrolled', [], 'nurse a, officer a, author a'],
    ['not-started', ['enrolled'], 'nurse a'],
    ['not-enrolled', ['enrolled', 'begun'], 'officer a, author a'],
    ['under-way', ['enrolled', 'begun'], 'nurse a'],
    ['passed', ['enrolled', 'begun', 'passed'], 'nurse a'],
    ['not-enrolled', ['enrolled', 'left'], 'nurse a, officer a, author a'],
  ])('course %s after %j', async (state, did, expected) => {
    const { course, enrolment } = await enrol(did.includes('enrolled'));
    if (did.includes('begun'))
      await world.client.query('UPDATE learning.enrolment SET place_at = now() WHERE id = $1', [
        enrolment,
      ]);
    if (did.includes('passed')) await pass(enrolment);
    if (did.includes('left'))
      await world.client.query('UPDATE learning.enrolment SET withdrawn_at = now() WHERE id = $1', [
        enrolment,
      ]);
    const condition = { kind: 'course', course, states: [state] };
    expect(await fitting(rule.shape.conditions.parse([condition]))).toBe(expected);
  });

  it('is met in a group, as long as somebody is in it', async () => {
    const group = await givenGroup();
    expect(await fitting([{ kind: 'group', groups: [group] }])).toBe('officer a');
    await world.client.query('UPDATE groups.membership SET until = now() WHERE group_id = $1', [
      group,
    ]);
    expect(await fitting([{ kind: 'group', groups: [group] }])).toBe('');
  });
});

describe('a rule', () => {
  const health = { kind: 'profession' as const, professions: ['health' as const] };
  const police = { kind: 'profession' as const, professions: ['police' as const] };

  it('takes who meets all, or any', async () => {
    expect(await fitting([health, { ...police, is: false }])).toBe('nurse ab');
    expect(await fitting([health, police])).toBe('');
    expect(await fitting([health, police], 'any')).toBe('nurse a, officer b');
  });

  it('says what is true of a person, whether it holds or not', async () => {
    const facts = await inside(async (transaction) => {
      const parsed = rule.parse({
        match: 'all',
        conditions: [
          police,
          { kind: 'region', regions: ['Borski'] },
          { kind: 'activity', range: { from: 0, to: null } },
        ],
      });
      const question = await askRule(transaction, examples.organisation, parsed, now);
      return findFacts(transaction, examples.organisation, question, [people['nurse'] ?? '']);
    });
    expect(facts.map(({ bit, fact }) => [bit, fact])).toEqual(
      expect.arrayContaining([
        [1, 'health'],
        [2, ids['clinic']],
        [4, '2026-03-11'],
      ]),
    );
  });

  it.each<[string, Conditions]>([
    ['what is common', [{ kind: 'profession', professions: ['health', 'police'] }]],
    ['what is rare', [{ kind: 'institution', institutions: [] }]],
  ])('is walked page by page by %s', async (name, conditions) => {
    const institutions = [ids['clinic'] ?? '', ids['station'] ?? ''];
    const chosen: Conditions =
      name === 'what is rare' ? [{ kind: 'institution', institutions }] : conditions;
    const parsed = rule.parse({ match: 'all', conditions: chosen });
    const all = Object.values(people).sort();
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await inside(async (transaction) => {
        const question = await askRule(transaction, examples.organisation, parsed, now);
        return walkFitting(transaction, examples.organisation, question, {
          after,
          limit: 1,
          read: async (part) =>
            all
              .filter((id) => part.after === undefined || id > part.after)
              .filter((id) => part.among === null || part.among.includes(id))
              .slice(0, part.limit)
              .map((id) => ({ id })),
        });
      });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual([people['nurse'], people['officer']].sort());
  });
});

async function enrol(really: boolean): Promise<{ course: string; enrolment: string }> {
  const enrolment = v7();
  const { rows } = await world.client.query<{ course: string; edition: string }>(
    'SELECT id AS course, current_edition_id AS edition FROM catalogue.course WHERE slug = $1',
    [examples.courseSlug],
  );
  const { course = '', edition = '' } = rows[0] ?? {};
  if (really)
    await world.client.query(
      'INSERT INTO learning.enrolment (id, organisation_id, person_id, course_id, course_edition_id, enrolled_at) VALUES ($1, $2, $3, $4, $5, now())',
      [enrolment, examples.organisation, people['nurse'], course, edition],
    );
  return { course, enrolment };
}

async function pass(enrolment: string): Promise<void> {
  await world.client.query(
    `INSERT INTO assessment.attempt SELECT (jsonb_populate_record(a, jsonb_build_object('id', $1::uuid, 'enrolment_id', $2::uuid, 'person_id', $3::uuid, 'passed', true))).*
     FROM assessment.attempt a WHERE a.id = $4`,
    [v7(), enrolment, people['nurse'], examples.closedAttempt],
  );
}

async function givenGroup(): Promise<string> {
  const groups = new GivenGroups(world.client);
  const group = await groups.group({ name: 'Grupa' });
  await groups.members(group, [people['officer'] ?? '']);
  return group;
}
