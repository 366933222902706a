import { examples } from '@svetionik/contracts/examples';
import { listOwnChanges, readHome } from '@svetionik/contracts/home';
import { listOwnCourses } from '@svetionik/contracts/status';
import {
  beginPart,
  countProgrammePeople,
  editProgramme,
  enrolProgrammePeople,
  joinProgramme,
  listProgrammePeople,
  listRecognisableTrainings,
  moveProgrammePeople,
  previewMove,
  previewProgrammePeople,
  publishProgramme,
  readProgramme,
  recogniseTraining,
  withdrawProgrammePerson,
  withdrawRecognition,
} from '@svetionik/contracts/programmes';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { GivenCertificates } from '../../support/given-certificates';
import { GivenProgrammes } from '../../support/given-programmes';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const { programme, newProgramme, programmePart } = examples;

let world: TestWorld;
let given: GivenProgrammes;
let newcomer: string;
let cookies: Record<
  'manager' | 'author' | 'learner' | 'newcomer' | 'minor' | 'other' | 'stranger',
  string
>;

beforeEach(async () => {
  world = await openWorld();
  given = new GivenProgrammes(world.client);
  const people = world.given;
  newcomer = await people.person({ email: 'nova@primer.rs' });
  const roles = ['learner', 'training-manager'] as const;
  cookies = {
    manager: await people.session(await people.person({ email: 'vodi@primer.rs', roles })),
    author: await people.session(
      await people.person({ email: 'pise@primer.rs', roles: ['learner', 'author'] }),
    ),
    learner: await people.session(examples.learner),
    newcomer: await people.session(newcomer),
    minor: await people.session(examples.minor),
    other: await people.session(examples.otherAdministrator),
    stranger: await people.session(examples.otherLearner),
  };
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const as = 'manager';
const params = { programme };

describe('the people of a programme', () => {
  it('are enrolled after it was said who is not, told, and taken out again', async () => {
    const people = [newcomer, examples.learner, examples.minor, v7()];
    const body = { selection: { kind: 'chosen', people } } as const;
    const person = { params: { ...params, person: newcomer } };
    const reason = { reason: 'Drugo radno mesto' };
    const first = await call(world.app, previewProgrammePeople, { params, body }, cookies.manager);
    const said = previewProgrammePeople.replies[200].schema.parse(first.body);
    expect(said).toMatchObject({
      ...{ entering: 1, strangers: 1 },
      skipped: [
        { why: 'in-it', people: 1 },
        { why: 'consent-awaited', people: 1 },
      ],
    });
    const why = new Map(said.people.map((each) => [each.id, each.why]));
    expect(why).toEqual(
      new Map([
        [newcomer, null],
        [examples.learner, 'in-it'],
        [examples.minor, 'consent-awaited'],
      ]),
    );
    await walk([
      { as: 'newcomer', call: listOwnCourses, status: 200, has: { items: [] } },
      { as: 'author', call: enrolProgrammePeople, with: { params, body }, status: 403 },
      { as: 'other', call: enrolProgrammePeople, with: { params, body }, status: 404 },
      { as, call: enrolProgrammePeople, with: { params, body }, status: 200, has: { entering: 1 } },
      { as, call: enrolProgrammePeople, with: { params, body }, status: 200, has: { entering: 0 } },
    ]);
    await world.app.runJobs();
    expect(world.app.mail.map(({ to }) => to)).toEqual(['nova@primer.rs']);
    await walk([
      { as: 'newcomer', call: listOwnCourses, status: 200, has: { items: [{}] } },
      { as, call: readProgramme, with: { params }, status: 200, has: { people: 3 } },
      { as, call: withdrawProgrammePerson, with: { ...person, body: reason }, status: 204 },
      { as, call: withdrawProgrammePerson, with: { ...person, body: reason }, status: 404 },
      { as, call: readProgramme, with: { params }, status: 200, has: { people: 2 } },
      { as: 'newcomer', call: listOwnCourses, status: 200, has: { items: [{}] } },
      {
        as: 'newcomer',
        call: listOwnChanges,
        status: 200,
        has: { items: [{ kind: 'programme-withdrawn', programme: { id: programme } }] },
      },
      {
        as,
        call: listProgrammePeople,
        with: { params, query: { filter: 'left' } },
        status: 200,
        has: { items: [{ id: newcomer }] },
      },
      { as, call: enrolProgrammePeople, with: { params, body }, status: 200, has: { entering: 1 } },
      { as, call: countProgrammePeople, with: { params }, status: 200, has: { all: 3, left: 0 } },
      { as: 'newcomer', call: listOwnChanges, status: 200, has: { items: [] } },
    ]);
    await world.app.runJobs();
    expect(world.app.mail).toHaveLength(3);
  });

  it('are exempt by a confirmed training of their own', async () => {
    const person = examples.trainer;
    const asked = { params: { ...params, person } };
    const place = { params: { ...params, person, part: programmePart } };
    const recognising = (training: string) => ({ ...place, body: { training } });
    const findPart = async () => {
      const { body } = await call(world.app, listProgrammePeople, { params }, cookies.manager);
      const { items } = listProgrammePeople.replies[200].schema.parse(body);
      return items.find(({ id }) => id === person)?.parts[0];
    };
    await walk([
      {
        as,
        call: listRecognisableTrainings,
        with: asked,
        status: 200,
        has: { items: [{ id: examples.confirmedTraining, hours: 6 }] },
      },
      {
        as,
        call: recogniseTraining,
        with: recognising(examples.training),
        status: 422,
        has: { code: 'programme.training-unknown' },
      },
      {
        as: 'other',
        call: recogniseTraining,
        with: recognising(examples.confirmedTraining),
        status: 404,
      },
      {
        as,
        call: recogniseTraining,
        with: {
          ...recognising(examples.confirmedTraining),
          params: { ...place.params, part: v7() },
        },
        status: 404,
      },
      {
        as,
        call: recogniseTraining,
        with: recognising(examples.confirmedTraining),
        status: 204,
      },
    ]);
    expect(await findPart()).toMatchObject({ state: 'exempt', recognised: 'Prvi razgovor' });
    await world.app.runJobs();
    expect(await given.enrolment(person, 'drugi-kurs')).not.toBe('');
    await walk([{ as, call: withdrawRecognition, with: place, status: 204 }]);
    expect(await findPart()).toMatchObject({ recognised: null });
  });

  it('are found by the filters as the rule tells who is through', async () => {
    await given.path(newProgramme);
    const passed = new GivenCertificates(world.client);
    const own = { programme: newProgramme };
    const crowd = await world.given.people(
      Array.from({ length: 8 }, (_, place) => ({ email: `filter${place}@primer.rs` })),
    );
    const slugs = ['treci-kurs', 'drugi-kurs', 'probni-kurs'] as const;
    for (const [place, person] of crowd.entries()) {
      await given.participant(newProgramme, person);
      for (const [bit, course] of slugs.entries())
        if ((place >> bit) % 2 === 1) await passed.passed({ person, course });
    }
    const read = async (filter: string) => {
      const asked = { params: own, query: { filter } };
      const { body } = await call(world.app, listProgrammePeople, asked, cookies.manager);
      return listProgrammePeople.replies[200].schema.parse(body).items;
    };
    const all = await read('all');
    expect(all.filter(({ complete }) => complete).map(({ id }) => id)).toEqual([crowd[7]]);
    expect((await read('complete')).map(({ id }) => id)).toEqual([crowd[7]]);
    const underWay = all.filter(({ complete }) => !complete).map(({ id }) => id);
    expect((await read('under-way')).map(({ id }) => id)).toEqual(underWay);
    await walk([
      {
        as,
        call: countProgrammePeople,
        with: { params: own },
        status: 200,
        has: { all: 8, complete: 1, 'under-way': 7, left: 0 },
      },
      {
        as,
        call: readHome,
        status: 200,
        has: { programmes: [{ id: newProgramme, people: 8, complete: 1 }, { complete: 0 }] },
      },
      {
        as,
        call: listProgrammePeople,
        with: { params: own, query: { limit: '3', after: all[2]?.id ?? '' } },
        status: 200,
        has: { items: [{ id: all[3]?.id }, {}, {}], next: all[5]?.id },
      },
    ]);
  });

  it('move into a newer edition while they are under way, after it was said what that means', async () => {
    const ids = await given.path(newProgramme);
    const passed = new GivenCertificates(world.client);
    const own = { params: { programme: newProgramme } };
    const crowd = await world.given.people(
      ['begun', 'nearly', 'through'].map((name) => ({ email: `${name}@primer.rs` })),
    );
    const slugs = ['treci-kurs', 'drugi-kurs', 'probni-kurs'] as const;
    for (const [place, person] of crowd.entries()) {
      await given.participant(newProgramme, person);
      for (const course of slugs.slice(0, place + 1)) await passed.passed({ person, course });
    }
    const { body } = await call(world.app, readProgramme, own, cookies.manager);
    const { text, version } = readProgramme.replies[200].schema.parse(body);
    const parts = text.parts.filter(({ id }) => id !== ids.last);
    const edited = { ...own, ifMatch: String(version), body: { ...text, parts } };
    const move = { ...own, ifMatch: String(version + 2), body: { edition: 1 } };
    await walk([
      { as, call: previewMove, with: own, status: 200, has: { number: 1, moves: [] } },
      { as, call: editProgramme, with: edited, status: 200 },
      { as, call: publishProgramme, with: { ...own, ifMatch: String(version + 1) }, status: 200 },
      {
        as,
        call: previewMove,
        with: own,
        status: 200,
        has: {
          number: 2,
          moves: [{ edition: 1, removed: [{}], moving: 2, finishing: 1, staying: 1 }],
        },
      },
      { as: 'author', call: moveProgrammePeople, with: move, status: 403 },
      { as: 'other', call: moveProgrammePeople, with: move, status: 404 },
      { as, call: moveProgrammePeople, with: { ...move, ifMatch: '1' }, status: 412 },
      { as, call: moveProgrammePeople, with: move, status: 200, has: { moved: 2 } },
      { as, call: moveProgrammePeople, with: move, status: 200, has: { moved: 0 } },
      {
        as,
        call: previewMove,
        with: own,
        status: 200,
        has: { moves: [{ moving: 0, finishing: 0, staying: 1 }] },
      },
      {
        as,
        call: countProgrammePeople,
        with: own,
        status: 200,
        has: { all: 3, complete: 2, 'under-way': 1 },
      },
      {
        as,
        call: readHome,
        status: 200,
        has: { programmes: [{ id: newProgramme, people: 3, complete: 2 }, { id: programme }] },
      },
      { as: 'author', call: readHome, status: 200, has: { programmes: null } },
    ]);
    await world.app.runJobs();
    expect(world.app.mail.map(({ to }) => to).toSorted()).toEqual([
      'begun@primer.rs',
      'nearly@primer.rs',
    ]);
    const changesOf = async (person: string) => {
      const { body: told } = await call(
        world.app,
        listOwnChanges,
        {},
        await world.given.session(person),
      );
      return listOwnChanges.replies[200].schema.parse(told).items;
    };
    expect(await changesOf(crowd[0] ?? '')).toMatchObject([
      { kind: 'programme-moved', programme: { id: newProgramme } },
    ]);
    expect(await changesOf(crowd[2] ?? '')).toEqual([]);
  });

  it('get into it once, however many let them in at once', async () => {
    const { first } = await given.path(newProgramme);
    const own = { programme: newProgramme };
    const body = { selection: { kind: 'chosen', people: [newcomer] } } as const;
    const asked = { params: { ...own, part: first } };
    await call(world.app, joinProgramme, { params: own }, cookies.newcomer);
    await call(
      world.app,
      withdrawProgrammePerson,
      { params: { ...own, person: newcomer }, body: { reason: 'Ponovo' } },
      cookies.manager,
    );
    await Promise.all([
      call(world.app, joinProgramme, { params: own }, cookies.newcomer),
      call(world.app, joinProgramme, { params: own }, cookies.newcomer),
      call(world.app, enrolProgrammePeople, { params: own, body }, cookies.manager),
      call(world.app, beginPart, asked, cookies.newcomer),
    ]);
    await Promise.all([world.app.runJobs(), world.app.runJobs()]);
    const { rows } = await world.client.query(
      `SELECT p.people, (SELECT count(*)::int FROM programmes.participant t WHERE t.programme_id = p.id) AS rows,
         (SELECT count(*)::int FROM learning.enrolment e WHERE e.person_id = $2) AS enrolments FROM programmes.programme p WHERE p.id = $1`,
      [newProgramme, newcomer],
    );
    expect(rows).toEqual([{ people: 1, rows: 1, enrolments: 1 }]);
  });
});
