import { createAccreditation } from '@svetionik/contracts/accreditations';
import { readCourse } from '@svetionik/contracts/catalogue';
import { issueCertificates, previewCertificate } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import { createProfile, listCertifiedCourses } from '@svetionik/contracts/profiles';
import { readRecognition } from '@svetionik/contracts/recognition';
import { listCertificates } from '@svetionik/contracts/register';
import {
  listAssessments,
  orderItemAnalysis,
  readItemAnalysis,
} from '@svetionik/contracts/reporting';
import { chooseOrganisers, listReceived, shareCourse } from '@svetionik/contracts/sharing';
import { v7 } from 'uuid';
import { AccreditationReviewWorker } from '../../../apps/backend/src/features/profiles/accreditation/accreditation-review.worker';
import { OrganisationDirectory } from '../../../apps/backend/src/platform/access/organisation-directory';
import { GivenCertificates } from '../../support/given-certificates';
import { scenario } from '../../support/scenario';
import { administratorRoles } from '../../support/staff-roles';
import { Learner } from '../../support/standard-courses';
import { openWorld, type TestWorld } from '../../support/test-world';

/** An organisation that a course is shared with certifies it by what is its own: organiser, profiles, accreditations, statistics. */

const { otherOrganisation: member, newOrganisation: third } = examples;
const slug = 'cetvrti-kurs';
const address = `${slug}-organizacija`;

let world: TestWorld;
let course: string;
let edition: string;
let organisers: { first: string; second: string };
let cookies: Record<'owner' | 'member' | 'memberAuthor' | 'learner' | 'third', string>;

beforeEach(async () => {
  world = await openWorld();
  const { given, client } = world;
  await given.organisation(third, { slug: 'treca', latin: 'Treća', cyrillic: 'Трећа' });
  world.app.app.get(OrganisationDirectory).forget();
  organisers = { first: await organiser('Naša škola'), second: await organiser('Druga škola') };
  const name = { latin: 'Ana Horvat', cyrillic: 'Ана Хорват' };
  const elsewhere = { organisationId: third, email: 'upravnica@treca.rs' };
  cookies = {
    owner: await given.session(examples.administrator),
    member: await given.session(examples.otherAdministrator),
    memberAuthor: await given.session(examples.otherTrainer),
    learner: await given.session(
      await given.person({ organisationId: member, email: 'ana@drugde.rs', name }),
    ),
    third: await given.session(await given.person({ ...elsewhere, roles: administratorRoles })),
  };
  const { rows } = await client.query<{ id: string; edition: string }>(
    'SELECT id, current_edition_id AS edition FROM catalogue.course WHERE slug = $1 AND organisation_id = $2',
    [slug, examples.organisation],
  );
  course = rows[0]?.id ?? '';
  edition = rows[0]?.edition ?? '';
  await walk([
    {
      as: 'owner',
      call: shareCourse,
      with: { params: { course, share: v7() }, body: { member } },
      status: 201,
    },
  ]);
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);

async function organiser(name: string): Promise<string> {
  const id = v7();
  await world.given.organiser(id, v7(), member);
  await world.client.query(
    `UPDATE organisations.organiser SET name = jsonb_build_object('sr-Latn', $2::text, 'sr-Cyrl', $2::text) WHERE id = $1`,
    [id, name],
  );
  return id;
}

const choosing = (organiserId: string, of = course) => ({
  call: chooseOrganisers,
  with: { body: { choices: [{ course: of, organiser: organiserId }] } },
});

async function pass(enrolment = v7()): Promise<string> {
  const learner = new Learner(world.app, world.client, cookies.learner);
  const attempt = v7();
  await learner.enrol(enrolment, address);
  await learner.finishModules(enrolment);
  await learner.startAttempt(enrolment, attempt);
  await learner.passAttempt(attempt);
  return enrolment;
}

describe('the organiser', () => {
  it('is the first one of the member until it chooses another of its own', async () => {
    const read = { call: readCourse, with: { params: { slug: address } } };
    await walk([
      {
        as: 'member',
        call: listReceived,
        status: 200,
        has: { items: [{ id: course, organiser: { id: organisers.first, chosen: false } }] },
      },
      { as: 'memberAuthor', ...choosing(organisers.second), status: 403 },
      {
        as: 'member',
        ...choosing(examples.organiser),
        status: 422,
        has: { code: 'sharing.organiser-unknown' },
      },
      {
        as: 'third',
        ...choosing(organisers.second),
        status: 422,
        has: { code: 'sharing.course-unknown' },
      },
      {
        as: 'owner',
        ...choosing(examples.organiser),
        status: 422,
        has: { code: 'sharing.course-unknown' },
      },
      {
        as: 'member',
        ...choosing(organisers.second),
        status: 200,
        has: { items: [{ id: course, organiser: { id: organisers.second, chosen: true } }] },
      },
      { as: 'learner', ...read, status: 200, has: { organiser: { 'sr-Latn': 'Druga škola' } } },
      {
        as: 'owner',
        call: readCourse,
        with: { params: { slug } },
        status: 200,
        hasNot: ['Druga škola'],
      },
    ]);
    await pass();
    const { body } = await walk([
      {
        as: 'member',
        call: issueCertificates,
        with: { params: { batch: v7() }, body: { course: null, except: [], expected: 1 } },
        status: 201,
      },
      { as: 'member', call: listCertificates, status: 200 },
    ]);
    expect(body.items).toMatchObject([
      { number: 1, organiser: { name: { 'sr-Latn': 'Druga škola' } } },
    ]);
  });
});

describe('profiles and accreditations', () => {
  const none = { 'sr-Latn': '', 'sr-Cyrl': '' };
  const both = (text: string) => ({ 'sr-Latn': text, 'sr-Cyrl': text });
  const profile = v7();
  const text = {
    name: both('Zdravstvo'),
    definition: {
      professions: [],
      orientation: 'landscape',
      fields: [{ field: 'accreditationNumber', required: true, label: null }],
      programmePage: false,
      partner: null,
      asksAccreditation: true,
    },
  };
  const decision = {
    ...{ profile, number: 'CLANICA-7', validFrom: '2026-01-01', validTo: null, points: 6 },
    ...{ hours: null, body: both('Savet'), formalOrganiser: none, educationKind: none },
    ...{ competence: none, priorityArea: none, trainers: none },
  };
  const entering = () => ({
    call: createAccreditation,
    with: { params: { accreditation: v7() }, body: { ...decision, editions: [edition] } },
  });

  it('are those of whoever issues, and no one else’s', async () => {
    const given = new GivenCertificates(world.client);
    const owners = await given.profile({ courses: [slug] });
    await given.accreditation({ profile: owners, courses: [slug], number: 'VLASNIK-1' });
    const told = { call: readRecognition, with: { params: { slug: address } } };
    const body = { ...text, courses: [course] };
    await walk([
      { as: 'learner', ...told, status: 200, has: { items: [] } },
      {
        as: 'member',
        call: listCertifiedCourses,
        status: 200,
        has: { items: [{ id: course, owner: { id: examples.organisation } }] },
      },
      { as: 'third', call: listCertifiedCourses, status: 200, has: { items: [] } },
      {
        as: 'third',
        call: createProfile,
        with: { params: { profile: v7() }, body },
        status: 422,
        has: { code: 'certification.course-unknown' },
      },
      { as: 'member', call: createProfile, with: { params: { profile }, body }, status: 201 },
      { as: 'member', ...entering(), status: 201 },
      {
        as: 'learner',
        ...told,
        status: 200,
        has: { items: [{ accreditation: { number: 'CLANICA-7' } }] },
        hasNot: ['VLASNIK-1'],
      },
      {
        as: 'owner',
        call: readRecognition,
        with: { params: { slug } },
        status: 200,
        hasNot: ['CLANICA-7'],
      },
    ]);
    const enrolment = await pass();
    const { text: preview } = await walk([
      { as: 'member', call: previewCertificate, with: { params: { enrolment } }, status: 200 },
    ]);
    expect([preview.includes('CLANICA-7'), preview.includes('VLASNIK-1')]).toEqual([true, false]);
  });

  it('that do not hold for a new edition of the owner are told to the member', async () => {
    await walk([
      {
        as: 'member',
        call: createProfile,
        with: { params: { profile }, body: { ...text, courses: [course] } },
        status: 201,
      },
      { as: 'member', ...entering(), status: 201 },
    ]);
    await world.client.query(
      `WITH made AS (
         INSERT INTO catalogue.course_edition SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'number', e.number + 1))).*
         FROM catalogue.course_edition e WHERE e.id = $1 RETURNING id, course_id)
       UPDATE catalogue.course c SET current_edition_id = made.id FROM made WHERE c.id = made.course_id`,
      [edition],
    );
    await world.app.app.get(AccreditationReviewWorker).handle({
      id: v7(),
      organisationId: examples.organisation,
      ids: { courseId: course, publisherId: examples.trainer },
      attempt: 1,
    });
    await world.app.runJobs();
    expect(world.app.mail.map(({ to }) => to)).toContain('administrator@drugde.rs');
  });
});

describe('item analysis', () => {
  const analysis = () => ({ course, edition: '1' });
  const ordering = () => ({
    call: orderItemAnalysis,
    with: { params: { ...analysis(), analysis: v7() } },
  });

  it('is of the member’s own people, of ten or more, and says no keys', async () => {
    await learn(9);
    await walk([
      { as: 'memberAuthor', ...ordering(), status: 409, has: { code: 'reporting.too-few-people' } },
    ]);
    await learn(3);
    await walk([
      {
        as: 'memberAuthor',
        call: listAssessments,
        status: 200,
        has: {
          items: [{ course: { id: course }, people: 12, owner: { id: examples.organisation } }],
        },
      },
      { as: 'third', call: listAssessments, status: 200, has: { items: [] } },
      { as: 'third', ...ordering(), status: 404 },
      { as: 'memberAuthor', ...ordering(), status: 201 },
    ]);
    await world.app.runJobs();
    const { body } = await walk([
      {
        as: 'memberAuthor',
        call: readItemAnalysis,
        with: { params: analysis() },
        status: 200,
        has: { people: 12, figures: { people: 12 } },
      },
    ]);
    const { items } = readItemAnalysis.replies[200].schema.parse(body).figures ?? { items: [] };
    const rights = items.flatMap(({ options }) => options.map(({ right }) => right));
    expect(new Set(rights)).toEqual(new Set([null]));
    const { rows } = await world.client.query(
      'SELECT organisation_id, course_organisation_id FROM reporting.item_analysis WHERE course_edition_id = $1 AND organisation_id = $2',
      [edition, member],
    );
    expect(rows).toEqual([
      { organisation_id: member, course_organisation_id: examples.organisation },
    ]);
  });

  /** So many more people of the member have taken the assessment as somebody of the owner did. */
  async function learn(people: number): Promise<void> {
    const given = Array.from({ length: people }, () => ({
      organisationId: member,
      email: `${v7()}@primer.rs`,
    }));
    await world.client.query(
      `WITH joined AS (
         INSERT INTO learning.enrolment (id, organisation_id, course_organisation_id, person_id, course_id, course_edition_id, enrolled_at)
         SELECT gen_random_uuid(), $1, c.organisation_id, p.id, c.id, c.current_edition_id, now() FROM catalogue.course c, unnest($2::uuid[]) AS p (id) WHERE c.id = $3
         RETURNING *),
       made AS (
         INSERT INTO assessment.attempt SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'organisation_id', j.organisation_id,
           'course_organisation_id', j.course_organisation_id, 'enrolment_id', j.id, 'person_id', j.person_id))).*
         FROM joined j, assessment.attempt a WHERE a.id = $4 RETURNING id, organisation_id)
       INSERT INTO assessment.attempt_item (organisation_id, attempt_id, position, item_version_id, option_order)
       SELECT m.organisation_id, m.id, i.position, i.item_version_id, i.option_order FROM made m, assessment.attempt_item i WHERE i.attempt_id = $4`,
      [member, await world.given.people(given), course, examples.closedAttempt],
    );
  }
});
