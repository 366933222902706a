import { examples } from '@svetionik/contracts/examples';
import { exportSharedSums, readSharedSums, shareCourse } from '@svetionik/contracts/sharing';
import { v7 } from 'uuid';
import { OrganisationDirectory } from '../../../apps/backend/src/platform/access/organisation-directory';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

/** An organisation shares a course with two others, where people learn it. */

const { courseDraft: course, otherOrganisation: member, newOrganisation: stranger } = examples;

let world: TestWorld;
let cookies: Record<'owner' | 'member' | 'learner', string>;

beforeEach(async () => {
  world = await openWorld();
  const { given } = world;
  await given.organisation(stranger, { slug: 'treca', latin: 'Treća', cyrillic: 'Трећа' });
  world.app.app.get(OrganisationDirectory).forget();
  const learner = await given.person({ organisationId: member, email: 'ana@drugde.rs' });
  cookies = {
    owner: await given.session(examples.administrator),
    member: await given.session(examples.otherAdministrator),
    learner: await given.session(learner),
  };
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const sharing = (to: string) => ({
  call: shareCourse,
  with: { params: { course, share: v7() }, body: { member: to } },
});

describe('what the owner is told', () => {
  const sums = { call: readSharedSums, with: { params: { course } } };

  it('is sums of ten people or more, in steps of five, and no name', async () => {
    await walk([
      { as: 'owner', ...sharing(member), status: 201 },
      { as: 'owner', ...sharing(stranger), status: 201 },
    ]);
    await learnElsewhere(member, 12, 11);
    await learnElsewhere(stranger, 9, 9);
    const { body, text } = await walk([
      { as: 'member', ...sums, status: 404 },
      { as: 'learner', ...sums, status: 403 },
      {
        as: 'owner',
        ...sums,
        status: 200,
        has: {
          all: { enrolled: 20, taken: 20, passed: 20, percent: 80 },
          members: [
            {
              organisation: { id: member },
              enrolled: 10,
              taken: 10,
              passed: 10,
              percent: 80,
              until: null,
            },
            {
              organisation: { id: stranger },
              enrolled: null,
              taken: null,
              passed: null,
              percent: null,
            },
          ],
        },
      },
    ]);
    expect(text).not.toMatch(/@primer\.rs/);
    expect(body.items.length).toBeGreaterThan(0);
    const take = (who: keyof typeof cookies, format: string) =>
      call(
        world.app,
        exportSharedSums,
        { params: { course }, query: { format, language: 'sr-Latn' } },
        cookies[who],
      );
    const lines = (await take('owner', 'csv')).text.replace('\uFEFF', '').split('\r\n');
    expect(lines.slice(0, 4)).toEqual([
      'Po čemu;Naziv;Upisani;Radili test;Položili;"Prosek, %"',
      expect.stringMatching(/^organizacija;.+;10;10;10;80$/),
      expect.stringMatching(/^organizacija;Treća;;;;$/),
      'sve organizacije;;20;20;20;80',
    ]);
    expect(lines.filter((line) => /^"?pitanje, \d+\. izdanje/.test(line))).toHaveLength(
      body.items.length,
    );
    expect((await take('owner', 'xlsx')).headers['content-type']).toContain('spreadsheetml');
    expect((await take('member', 'csv')).status).toBe(404);
    expect((await take('learner', 'csv')).status).toBe(403);
  });

  /** People who have learnt there, of whom so many took the assessment and passed. */
  async function learnElsewhere(
    organisationId: string,
    people: number,
    passed: number,
  ): Promise<void> {
    const ids = await world.given.people(
      Array.from({ length: people }, () => ({ organisationId, email: `${v7()}@primer.rs` })),
    );
    await world.client.query(
      `WITH joined AS (
         INSERT INTO learning.enrolment (id, organisation_id, course_organisation_id, person_id, course_id, course_edition_id, enrolled_at)
         SELECT gen_random_uuid(), $1, c.organisation_id, p.id, c.id, c.current_edition_id, now() FROM catalogue.course c, unnest($2::uuid[]) AS p (id) WHERE c.id = $3
         RETURNING *)
       INSERT INTO assessment.attempt SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'organisation_id', j.organisation_id,
         'course_organisation_id', j.course_organisation_id, 'enrolment_id', j.id, 'person_id', j.person_id, 'course_edition_id', j.course_edition_id,
         'result', a.result || '{"percent": 80}'))).*
       FROM (SELECT *, row_number() OVER () AS counted FROM joined) j, assessment.attempt a WHERE a.id = $4 AND j.counted <= $5`,
      [organisationId, ids, course, examples.closedAttempt, passed],
    );
  }
});
