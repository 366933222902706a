import {
  decideCarrying,
  listUncarried,
  readAccreditation,
  readPublishingEffects,
} from '@svetionik/contracts/accreditations';
import { publishCourse, readCourseDraft, saveCourse } from '@svetionik/contracts/courses';
import { examples } from '@svetionik/contracts/examples';
import { call } from '../../support/call';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { scenario, type Step } from '../../support/scenario';

const course = examples.courseDraft;
const as = 'administrator';

let world: CertificationWorld;
let cookies: Readonly<Record<'trainer' | 'administrator' | 'learner', string>>;
let accreditation: string;

beforeEach(async () => {
  world = await openCertificationWorld();
  cookies = { ...world.cookies, trainer: await world.given.session(examples.trainer) };
  accreditation = await world.certificates.accreditation({
    profile: examples.profile,
    courses: [examples.courseSlug],
  });
});

afterEach(() => world.close());

function walk(steps: readonly Step<'trainer' | 'administrator' | 'learner'>[]) {
  return scenario(world.app, cookies, steps);
}

/** A trainer corrects a word of the course and publishes it. */
async function publishCorrected(title: string): Promise<void> {
  const params = { course };
  const draft = (await call(world.app, readCourseDraft, { params }, cookies.trainer)).body;
  const body = { ...draft.content, title };
  await walk([
    {
      as: 'trainer',
      call: saveCourse,
      with: { params, body, ifMatch: String(draft.version) },
      status: 200,
    },
  ]);
  const { rows } = await world.client.query<{ revision: string }>(
    `SELECT sum(version)::int AS revision FROM authoring.draft WHERE id = $1 OR id = $2 OR parent_id = $2`,
    [course, draft.content.bank],
  );
  await walk([
    {
      as: 'trainer',
      call: publishCourse,
      with: { params, ifMatch: String(rows[0]?.revision) },
      status: 201,
    },
  ]);
}

describe('publishing a course that is accredited', () => {
  it('says before what it touches, to whoever writes', async () => {
    await walk([
      {
        as: 'trainer',
        call: readPublishingEffects,
        with: { params: { draft: course } },
        status: 200,
        has: { courses: [{ id: course, edition: 1, accreditations: [{ id: accreditation }] }] },
        hasNot: ['Stojanović'],
      },
      {
        as: 'trainer',
        call: readPublishingEffects,
        with: { params: { draft: examples.moduleDraft } },
        status: 200,
        has: { courses: expect.arrayContaining([expect.objectContaining({ id: course })]) },
      },
    ]);
  });

  it('has the administrators told, and the accreditation carried over with a reason', async () => {
    const before = world.app.mail.length;
    await publishCorrected('Probni kurs, ispravljen');
    await world.runJobsToTheEnd();
    const mails = world.app.mail.slice(before);
    expect(mails.map(({ to }) => to)).toContain('administratorka@primer.rs');
    expect(mails.map(({ to }) => to)).not.toContain('edukator@primer.rs');
    const body = { edition: 2, carried: true, reason: 'Ispravljena je slovna greška.' };
    const decide = { params: { accreditation, course }, body };
    await walk([
      {
        as,
        call: listUncarried,
        with: { query: { course } },
        status: 200,
        has: { items: [{ accreditation, from: 1, edition: { number: 2 } }] },
      },
      { as: 'trainer', call: decideCarrying, with: decide, status: 403 },
      {
        as,
        call: decideCarrying,
        with: { ...decide, body: { ...body, edition: 1 } },
        status: 409,
        has: { code: 'certification.accreditation-decided' },
      },
      { as, call: decideCarrying, with: decide, status: 200, has: { items: [] } },
      {
        as,
        call: decideCarrying,
        with: decide,
        status: 409,
        has: { code: 'certification.accreditation-decided' },
      },
    ]);
    const read = await walk([
      {
        as,
        call: readAccreditation,
        with: { params: { accreditation } },
        status: 200,
        has: { version: 2 },
      },
    ]);
    expect(read.body.editions).toHaveLength(2);
    const { rows } = await world.client.query(
      'SELECT carried, reason, decided_by FROM profiles.accreditation_decision',
    );
    expect(rows).toEqual([
      { carried: true, reason: body.reason, decided_by: examples.administrator },
    ]);
  });

  it('asks no more of what was left behind, and again of what a later edition lacks', async () => {
    await publishCorrected('Drugačiji kurs');
    await publishCorrected('Još drugačiji kurs');
    const params = { accreditation, course };
    await walk([
      {
        as,
        call: decideCarrying,
        with: { params, body: { edition: 3, carried: false, reason: 'Program je promenjen.' } },
        status: 200,
        has: { items: [] },
      },
    ]);
    await publishCorrected('Opet isti kurs');
    await walk([
      { as, call: listUncarried, with: { query: { course } }, status: 200, has: { items: [] } },
    ]);
  });

  it.each([
    [
      'has ended',
      `UPDATE profiles.accreditation SET valid_to = '2020-12-31', valid_from = '2020-01-01'`,
    ],
    ['is archived', 'UPDATE profiles.accreditation SET archived_at = now()'],
  ])('asks nothing of an accreditation that %s', async (_, change) => {
    await world.client.query(change);
    const before = world.app.mail.length;
    await publishCorrected('Probni kurs, ispravljen');
    await world.runJobsToTheEnd();
    expect(world.app.mail.slice(before)).toEqual([]);
    await walk([{ as, call: listUncarried, with: { query: {} }, status: 200, has: { items: [] } }]);
  });
});
