import { writeLicencePeriod } from '@svetionik/contracts/licences';
import { examples } from '@svetionik/contracts/examples';
import {
  addTraining,
  decideTraining,
  listTrainings,
  readEvidence,
  readOwnEvidence,
  removeTraining,
  sendEvidence,
} from '@svetionik/contracts/trainings';
import { readTranscript } from '@svetionik/contracts/transcript';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { sendFile } from '../../support/send-file';
import { openWorld, type TestWorld } from '../../support/test-world';
import { administratorRoles } from '../../support/staff-roles';

const pdf = Buffer.from('%PDF-1.7\nPotvrda\n%%EOF');
const text = {
  title: 'Razgovor sa detetom',
  organiser: 'Dom zdravlja „Luka“',
  finishedOn: '2026-02-01',
  hours: 6,
  points: 6.5,
  approved: true,
  accreditation: '',
};

let world: TestWorld;
let cookies: {
  learner: string;
  newcomer: string;
  administrator: string;
  second: string;
  elsewhere: string;
};
const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);

beforeAll(async () => {
  world = await openWorld();
  const { given } = world;
  cookies = {
    learner: await given.session(examples.learner),
    newcomer: await given.session(examples.newPerson),
    administrator: await given.session(examples.administrator),
    second: await given.session(
      await given.person({
        email: 'druga.administracija@primer.rs',
        roles: administratorRoles,
      }),
    ),
    elsewhere: await given.session(examples.otherAdministrator),
  };
});

afterAll(() => world.close());

async function add(training = v7(), cookie = cookies.newcomer): Promise<string> {
  expect(
    (await call(world.app, addTraining, { params: { training }, body: text }, cookie)).status,
  ).toBe(201);
  return training;
}

const send = (
  training: string,
  { bytes = pdf, name = 'Potvrda Petar.pdf', cookie = cookies.newcomer } = {},
) => sendFile(world.app, sendEvidence, { params: { training }, bytes, name }, cookie);

describe('a training elsewhere', () => {
  it('counts once an administrator has confirmed its evidence', async () => {
    const training = await add();
    const at = { params: { training } };
    await walk([
      {
        as: 'newcomer',
        call: writeLicencePeriod,
        with: { ifMatch: '0', body: { rule: 'teachers', startsOn: '2025-09-01', leave: [] } },
        status: 200,
      },
      {
        as: 'newcomer',
        call: addTraining,
        with: { ...at, body: text },
        status: 200,
        has: { state: 'open', evidence: null },
      },
      {
        as: 'newcomer',
        call: addTraining,
        with: { ...at, body: { ...text, points: 7 } },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as: 'learner',
        call: addTraining,
        with: { ...at, body: text },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as: 'administrator',
        call: decideTraining,
        with: { ...at, body: { outcome: 'confirmed' }, ifMatch: '1' },
        status: 404,
      },
    ]);
    expect((await send(training)).body).toMatchObject({
      state: 'waiting',
      version: 2,
      evidence: { name: 'Potvrda Petar.pdf', mediaType: 'application/pdf', bytes: pdf.length },
    });
    await walk([
      { as: 'newcomer', call: readOwnEvidence, with: at, status: 200 },
      { as: 'learner', call: readOwnEvidence, with: at, status: 404 },
      { as: 'elsewhere', call: readEvidence, with: at, status: 404 },
      { as: 'elsewhere', call: listTrainings, status: 200, has: { items: [] } },
      {
        as: 'administrator',
        call: decideTraining,
        with: { ...at, body: { outcome: 'confirmed' }, ifMatch: '1' },
        status: 412,
        has: { current: { version: 2 } },
      },
      {
        as: 'administrator',
        call: decideTraining,
        with: { ...at, body: { outcome: 'confirmed' }, ifMatch: '2' },
        status: 200,
        has: { state: 'confirmed', version: 3 },
      },
      {
        as: 'newcomer',
        call: readTranscript,
        status: 200,
        has: { licence: { standing: { points: 6.5, approved: { points: 6.5, missing: 73.5 } } } },
      },
      {
        as: 'newcomer',
        call: removeTraining,
        with: { ...at, ifMatch: '3' },
        status: 409,
        has: { code: 'training.confirmed' },
      },
    ]);
    expect((await send(training)).body).toMatchObject({ code: 'training.confirmed' });
  });

  it('is refused with a reason, which the person reads and answers with better evidence', async () => {
    const training = await add();
    await send(training);
    const at = { params: { training } };
    await walk([
      {
        as: 'administrator',
        call: decideTraining,
        with: { ...at, body: { outcome: 'refused' }, ifMatch: '2' },
        status: 400,
      },
      {
        as: 'administrator',
        call: decideTraining,
        with: { ...at, body: { outcome: 'refused', reason: 'Ne vidi se datum.' }, ifMatch: '2' },
        status: 200,
      },
      {
        as: 'administrator',
        call: listTrainings,
        with: { query: { state: 'refused' } },
        status: 200,
        has: { items: [{ id: training, reason: 'Ne vidi se datum.' }] },
      },
    ]);
    expect(
      (await send(training, { bytes: Buffer.from('%PDF-1.7\nBolja\n%%EOF') })).body,
    ).toMatchObject({ state: 'waiting', reason: null, decidedAt: null });
    await walk([
      { as: 'newcomer', call: removeTraining, with: { ...at, ifMatch: '3' }, status: 412 },
      { as: 'newcomer', call: removeTraining, with: { ...at, ifMatch: '4' }, status: 204 },
    ]);
    const { rows } = await world.client.query(
      `SELECT 1 FROM platform.file WHERE position('Bolja' in encode(content, 'escape')) > 0`,
    );
    expect(rows).toEqual([]);
  });

  it('is not decided by the one who did it', async () => {
    const training = await add(v7(), cookies.administrator);
    await send(training, { cookie: cookies.administrator });
    const deciding = { params: { training }, body: { outcome: 'confirmed' }, ifMatch: '2' };
    await walk([
      {
        as: 'administrator',
        call: decideTraining,
        with: deciding,
        status: 409,
        has: { code: 'training.own' },
      },
      { as: 'second', call: decideTraining, with: deciding, status: 200 },
    ]);
  });

  it('is known by its evidence to nobody by name: what is noted are ids, and the file has another name', async () => {
    const reply = await call(
      world.app,
      readEvidence,
      { params: { training: examples.training } },
      cookies.administrator,
    );
    expect(reply.headers).toMatchObject({
      'content-disposition': expect.stringContaining('filename="dokaz.txt"'),
      'x-content-type-options': 'nosniff',
    });
    const { rows } = await world.client.query(
      `SELECT subject_ids FROM platform.audit WHERE action = 'certification.readEvidence'`,
    );
    expect(rows).toContainEqual({ subject_ids: [examples.training, examples.learner] });
  });

  it.each([
    ['a program', Buffer.from('MZ\u0000\u0001'), 'upload.type-refused'],
    ['nothing', Buffer.alloc(0), 'upload.empty'],
    ['a page', Buffer.from('<html><script>1</script></html>'), 'upload.type-refused'],
    ['a personal number', Buffer.from('JMBG 0101990710008'), 'text.personal-number'],
  ])('is not proven by %s', async (_, bytes, code) => {
    const training = await add();
    expect((await send(training, { bytes })).body).toMatchObject({ code });
    await walk([
      {
        as: 'newcomer',
        call: removeTraining,
        with: { params: { training }, ifMatch: '1' },
        status: 204,
      },
    ]);
  });

  it.each(['title', 'organiser', 'accreditation'])(
    'that could not be printed is refused before it is kept: %s',
    async (field) => {
      await walk([
        {
          as: 'newcomer',
          call: addTraining,
          with: { params: { training: v7() }, body: { ...text, [field]: 'Обука 🙂' } },
          status: 422,
          has: { code: 'text.unprintable', details: { signs: '🙂' } },
        },
      ]);
    },
  );

  it('of tomorrow is refused', async () => {
    await walk([
      {
        as: 'newcomer',
        call: addTraining,
        with: { params: { training: v7() }, body: { ...text, finishedOn: '2999-01-01' } },
        status: 422,
        has: { code: 'training.in-future' },
      },
    ]);
  });
});
