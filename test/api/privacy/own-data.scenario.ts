import { examples } from '@svetionik/contracts/examples';
import {
  downloadOwnData,
  downloadPersonData,
  listOwnReadings,
  erasePerson,
  orderOwnData,
  orderPersonData,
  readOwnData,
  readPersonData,
} from '@svetionik/contracts/privacy';
import { chooseContentPath } from '@svetionik/contracts/learning/progress';
import { ownData, type OwnData } from '@svetionik/contracts/privacy/own-data';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { mayReadPeople } from '@svetionik/domain/access/people-readers';
import type { ProcessingActivity } from '@svetionik/domain/privacy/processing';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import request from 'supertest';
import { v7 } from 'uuid';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { personalData } from '../../../apps/backend/src/personal-data';
import { origin } from '../../support/create-test-app';
import { listTables } from '../../support/erasure-fates';
import { GivenProgress } from '../../support/given-progress';
import { giveRowsOfEveryKind } from '../../support/given-rows';
import { scenario, type Step } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const { administrator, learner, newPerson, otherAdministrator } = examples;

type Who = 'administrator' | 'learner' | 'elsewhere' | 'trainer';

let world: TestWorld;
let cookies: Readonly<Record<Who, string>>;

beforeAll(async () => {
  world = await openWorld();
  const { given, client } = world;
  cookies = {
    administrator: await given.session(administrator),
    learner: await given.session(learner),
    trainer: await given.session(examples.trainer),
    elsewhere: await given.session(otherAdministrator),
  };
  await giveRowsOfEveryKind(client);
});

afterAll(() => world.close());

const walk = (steps: readonly Step<Who>[]) => scenario(world.app, cookies, steps);

describe('own data', () => {
  it('are one ZIP whose data fit the schema that lies beside them, and name nobody else', async () => {
    const id = v7();
    const params = { export: id };
    const { enrolment } = examples;
    const place = { module: 'opsti-modul', lesson: 'prva', block: 'najava' };
    const gone = { block: 'opsti-modul/prva/nestala', at: new Date() };
    const response = { kind: 'single-choice', choice: 'b' };
    await new GivenProgress(world.client).done(enrolment, [], [{ id: v7(), ...gone, response }]);
    await moveToEmptyEdition(examples.completeEnrolment);
    await walk([
      {
        as: 'learner',
        call: chooseContentPath,
        with: { params: { enrolment }, body: { ...place, way: 'alternative' } },
        status: 200,
      },
      {
        as: 'learner',
        call: orderOwnData,
        with: { params, body: { language: 'sr-Cyrl' } },
        status: 201,
        has: { id, state: 'waiting', language: 'sr-Cyrl' },
      },
      { as: 'learner', call: downloadOwnData, with: { params }, status: 409 },
      {
        as: 'learner',
        call: orderOwnData,
        with: { params, body: { language: 'en' } },
        status: 409,
        has: { code: 'creation.differs' },
      },
    ]);
    await world.app.runJobs();
    await walk([
      { as: 'learner', call: readOwnData, status: 200, has: { file: { id, state: 'ready' } } },
      { as: 'trainer', call: readOwnData, status: 200, has: { file: null } },
      { as: 'trainer', call: downloadOwnData, with: { params }, status: 404 },
      { as: 'administrator', call: downloadOwnData, with: { params }, status: 404 },
    ]);
    const files = await read('learner', downloadOwnData, params);
    const data = JSON.parse(textOf(files, 'подаци.json'));
    const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true }));
    const isOwnData = ajv.compile(JSON.parse(textOf(files, 'шема.json')));
    expect([isOwnData(data), isOwnData.errors]).toEqual([true, null]);
    expect(isOwnData({ ...data, account: { ...data.account, password: 'x' } })).toBe(false);
    expect(data.account).toMatchObject({ id: learner, email: 'polaznica@primer.rs' });
    expect(emptyIn(data)).toEqual([]);
    const attempts: OwnData['attempts'] = data.attempts;
    expect(attempts.find(({ state }) => state === 'open')?.questions).toBeNull();
    expect(attempts.filter(({ answers }) => answers.length > 0).map(answered)).toEqual([
      { number: 0, questions: [], answers: ['1: ', '2: ', '3: ', '4: '] },
      {
        number: 1,
        questions: [1, 2, 3, 4].map((at) => expect.stringMatching(`^${at}: Питање \\d о циљу`)),
        answers: [1, 2, 3, 4].map((at) => expect.stringMatching(`^${at}: Тачан одговор \\d`)),
      },
    ]);
    expectExercises(data.courses);
    expect(textOf(files, 'ПРОЧИТАЈТЕ.txt')).toContain('ВАШИ ПОДАЦИ');
    expect([...files.keys()].filter((name) => name.includes('/'))).toEqual([
      'предато/beleska.txt',
      'документи/sertifikat-1-2026.pdf',
      'документи/transkript.pdf',
      'докази/potvrda.txt',
    ]);
    const written = [...files.values()].map(String).join('\n');
    const own = [
      data.account,
      ...data.documentNames,
      ...data.certificates.map(({ holder }: { holder: object }) => ({ name: holder })),
    ].flatMap(({ name }) => Object.values(name));
    for (const text of await textsOfOthers())
      if (!own.includes(text)) expect(written).not.toContain(text);
  });

  it('are put together by an administrator for a member who asked, without what only the person reads', async () => {
    const params = { person: learner, export: v7() };
    const body = { language: 'en', ground: 'letter', askedOn: '2026-11-02' };
    await walk([
      { as: 'trainer', call: orderPersonData, with: { params, body }, status: 403 },
      { as: 'elsewhere', call: orderPersonData, with: { params, body }, status: 404 },
      {
        as: 'administrator',
        call: readPersonData,
        with: { params: { person: learner } },
        status: 200,
        has: { person: { id: learner, email: 'polaznica@primer.rs' }, file: null },
      },
      { as: 'elsewhere', call: readPersonData, with: { params: { person: learner } }, status: 404 },
      {
        as: 'administrator',
        call: orderPersonData,
        with: { params: { ...params, person: administrator }, body },
        status: 409,
        has: { code: 'privacy.own-account' },
      },
      {
        as: 'administrator',
        call: orderPersonData,
        with: { params, body: { ...body, askedOn: '2126-11-02' } },
        status: 422,
        has: { code: 'privacy.asked-in-future' },
      },
      { as: 'administrator', call: orderPersonData, with: { params, body }, status: 201 },
    ]);
    await world.app.runJobs();
    await walk([
      {
        as: 'administrator',
        call: downloadPersonData,
        with: { params: { ...params, person: newPerson } },
        status: 404,
      },
      { as: 'elsewhere', call: downloadPersonData, with: { params }, status: 404 },
    ]);
    const files = await read('administrator', downloadPersonData, params);
    const data = JSON.parse(textOf(files, 'data.json'));
    expect(data).toMatchObject({ made: { for: 'organisation' }, security: null });
    expect(data.courses.every(({ exercises }: { exercises: [] }) => exercises.length === 0)).toBe(
      true,
    );
    expect(textOf(files, 'README.txt')).toContain('The organisation made this file');
    const { rows } = await world.client.query(
      `SELECT action, code FROM platform.audit WHERE actor_id = $1 AND action LIKE 'privacy.%PersonData' ORDER BY at, id`,
      [administrator],
    );
    expect(rows).toEqual([
      { action: 'privacy.orderPersonData', code: 'letter 2026-11-02' },
      { action: 'privacy.downloadPersonData', code: null },
    ]);
    const told = await walk([{ as: 'learner', call: listOwnReadings, status: 200 }]);
    expect(told.body.items.map(({ what }: { what: string }) => what).slice(0, 2)).toEqual([
      'privacy.downloadPersonData',
      'privacy.orderPersonData',
    ]);
    await walk([
      { as: 'elsewhere', call: listOwnReadings, status: 200, has: { items: [] } },
      { as: 'administrator', call: listOwnReadings, status: 200, has: { items: [] } },
    ]);
  });

  it('go with the person, whoever has had them put together', async () => {
    const count = async () => {
      const { rows } = await world.client.query(
        'SELECT count(*)::int AS files FROM exports.export WHERE person_id = $1',
        [newPerson],
      );
      return rows[0].files;
    };
    expect(await count()).toBe(1);
    await walk([
      {
        as: 'administrator',
        call: erasePerson,
        with: {
          params: { person: newPerson },
          body: { address: 'drugi.polaznik@primer.rs', ground: 'request', askedOn: '2026-11-02' },
        },
        status: 204,
      },
    ]);
    expect(await count()).toBe(0);
  });
});

describe('what is kept of people', () => {
  const declared = personalData.flatMap(({ processing }) => processing);
  const places = declared.flatMap(({ tables }) => Object.entries(tables));
  const named = places.map(([table]) => table);

  it('is declared of every table, once, or the table holds nothing of a person', () => {
    const withoutPeople = listTables('nobody’s');
    const held = listTables().filter((table) => !withoutPeople.includes(table));
    expect(held.filter((table) => !named.includes(table))).toEqual([]);
    expect(named.filter((table) => !listTables().includes(table))).toEqual([]);
    expect(named.filter((table, at) => named.indexOf(table) !== at)).toEqual([]);
  });

  it('names nobody as a reader of those who learn who reads of no single person', () => {
    const work: readonly ProcessingActivity[] = ['authoring', 'organisation-work', 'delivery'];
    const readers = declared
      .filter(({ activity }) => !work.includes(activity))
      .flatMap(({ activity, readers: permissions }) =>
        permissions.map((permission) => ({ activity, permission })),
      );
    expect(readers.filter(({ permission }) => !mayReadPeople(permission))).toEqual([]);
  });

  it('is among own data where it is said to be', () => {
    const kept = places.flatMap(([, place]) => (typeof place === 'string' ? [place] : []));
    const read = personalData.flatMap(({ sections = {} }) => Object.keys(sections));
    expect([...new Set<string>(kept)].sort()).toEqual(read.sort());
    expect([...read, 'made'].sort()).toEqual(Object.keys(ownData.shape).sort());
  });
});

function textOf(files: ReadonlyMap<string, Buffer>, name: string): string {
  return (files.get(name) ?? Buffer.of()).toString();
}

/** What somebody reads of an attempt. */
function answered({ number, questions, answers }: OwnData['attempts'][number]) {
  return {
    number,
    questions: (questions ?? []).map(({ question, text }) => `${question}: ${text}`),
    answers: answers.map(({ question, words }) => `${question}: ${words.join()}`),
  };
}

/** A later edition of the course, which has none of its blocks. */
async function moveToEmptyEdition(enrolment: string): Promise<void> {
  await world.client.query(
    `WITH later AS (
       INSERT INTO catalogue.course_edition SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'number', 99))).*
       FROM catalogue.course_edition e JOIN learning.enrolment n ON n.course_edition_id = e.id WHERE n.id = $1 RETURNING id)
     UPDATE learning.enrolment SET course_edition_id = (SELECT id FROM later) WHERE id = $1`,
    [enrolment],
  );
}

/** What was asked stands beside each answer, as long as any edition of the course has it; what follows from an answer does not. */
function expectExercises(courses: OwnData['courses']): void {
  const asked = [
    { question: 'Шта прво чините?', words: ['Тражим савет.'] },
    {
      question: 'Пријем\nОсоба ћути, а пратилац одговара.',
      words: ['Разговор насамо, као и са свима.'],
    },
  ];
  const found = courses.map(({ enrolment, exercises, paths }) => ({
    enrolment,
    exercises: exercises.map(({ question, words }) => ({ question, words })),
    titles: paths.map(({ title }) => title),
  }));
  expect(found).toEqual(
    expect.arrayContaining([
      {
        enrolment: examples.enrolment,
        exercises: expect.arrayContaining([...asked, { question: null, words: [] }]),
        titles: [null, 'Следи опис за тестове'],
      },
      { enrolment: examples.completeEnrolment, exercises: asked, titles: [] },
    ]),
  );
  expect(JSON.stringify(courses)).not.toMatch(/Савет|излази/);
}

/** The kinds of things of which there are none, though the person has a row in every table. */
function emptyIn(data: Record<string, unknown>): string[] {
  return Object.entries(data).flatMap(([name, value]) =>
    value === null || (Array.isArray(value) && value.length === 0) ? [name] : [],
  );
}

/** Names, addresses and ids of everybody but the learner. */
async function textsOfOthers(): Promise<string[]> {
  const { rows } = await world.client.query<{ text: string }>(
    `SELECT unnest(ARRAY[id::text, email, name_latin, name_cyrillic]) AS text FROM identity.person WHERE id <> $1`,
    [learner],
  );
  return rows.flatMap(({ text }) => text ?? []);
}

/** As a reader finds the files that is not the library which wrote them. */
async function read(
  as: Who,
  endpoint: EndpointDefinition,
  params: Readonly<Record<string, string>>,
): Promise<Map<string, Buffer>> {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '');
  const { status, body } = await request(world.app.app.getHttpServer())
    .get(path)
    .set({ Cookie: cookies[as], Origin: origin })
    .buffer(true)
    .parse((reply, done) => {
      const pieces: Buffer[] = [];
      reply.on('data', (piece: Buffer) => pieces.push(piece));
      reply.on('end', () => done(null, Buffer.concat(pieces)));
    });
  expect(status).toBe(200);
  const zip = await fromBufferPromise(body);
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return files;
}
