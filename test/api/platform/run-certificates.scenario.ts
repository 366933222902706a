import { examples } from '@svetionik/contracts/examples';
import {
  countParticipants,
  exportParticipants,
  listOverseenParticipants,
  listParticipants,
  readRunSums,
} from '@svetionik/contracts/runs';
import { v7 } from 'uuid';
import { inDays } from '../../support/belgrade-time';
import { call } from '../../support/call';
import { GivenCertificates } from '../../support/given-certificates';
import { GivenProgrammes } from '../../support/given-programmes';
import { GivenRuns } from '../../support/given-runs';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;
let manager: string;
let person: string;
let certificate: string;

beforeEach(async () => {
  world = await openWorld();
  manager = await world.given.session(examples.administrator);
  person = await world.given.person({
    email: 'ana@primer.rs',
    name: { latin: 'Ana Anić', cyrillic: 'Ана Анић' },
  });
});

afterEach(() => world.close());

const days = { startsOn: inDays(-30), endsOn: inDays(30), finishOn: inDays(-1) };

async function giveCertificate(enrolment: string): Promise<void> {
  const certificates = new GivenCertificates(world.client);
  const batch = v7();
  certificate = v7();
  await certificates.batch(batch, 1);
  const given = {
    id: certificate,
    number: 901,
    checkCode: 'ABCDEFGH',
    rendering: 'ready',
  } as const;
  await certificates.certificate({ ...given, enrolment, batch });
}

async function giveCourseRun(): Promise<string> {
  const run = await new GivenRuns(world.client).run({ id: v7(), title: 'Subotica', ...days });
  await new GivenRuns(world.client).participant(run, person);
  const { rows } = await world.client.query<{ id: string }>(
    'SELECT enrolment_id AS id FROM runs.participant WHERE run_id = $1',
    [run],
  );
  const enrolment = rows[0]?.id ?? '';
  await new GivenCertificates(world.client).passedAttempt(enrolment);
  await giveCertificate(enrolment);
  return run;
}

/** Its certificate is of the whole programme. */
async function giveProgrammeRun(): Promise<string> {
  const programmes = new GivenProgrammes(world.client);
  const programme = v7();
  await programmes.path(programme);
  await programmes.participant(programme, person);
  const runs = new GivenRuns(world.client);
  const run = await runs.run({ id: v7(), title: 'Subotica', programme, ...days });
  await runs.programmeParticipants(run, [person]);
  const enrolment = await new GivenCertificates(world.client).passed({
    ...{ person, course: 'treci-kurs' },
  });
  await giveCertificate(enrolment);
  await world.client.query(
    'UPDATE registry.certificate SET enrolment_id = (SELECT programme_participant_id FROM runs.participant WHERE run_id = $2) WHERE id = $1',
    [certificate, run],
  );
  return run;
}

const become = (status: string) =>
  world.client.query('UPDATE registry.certificate SET status = $2 WHERE id = $1', [
    certificate,
    status,
  ]);

/** How many have one by the list, the counts, the sums, and to a coordinator. */
async function count(run: string) {
  const params = { run };
  const asked = { params, query: { filter: 'certified' } };
  const listed = await call(world.app, listParticipants, asked, manager);
  const counted = await call(world.app, countParticipants, { params }, manager);
  const summed = { params, query: { by: 'nothing' } };
  const sums = await call(world.app, readRunSums, summed, manager);
  const overseen = await call(world.app, listOverseenParticipants, { params, query: {} }, manager);
  const seen = listOverseenParticipants.replies[200].schema.parse(overseen.body).items;
  return {
    listed: listParticipants.replies[200].schema.parse(listed.body).items.length,
    counted: countParticipants.replies[200].schema.parse(counted.body).certified,
    summed: readRunSums.replies[200].schema.parse(sums.body).all?.certified,
    seen: seen.filter(({ certified }) => certified).length,
  };
}

async function readCertificate(run: string) {
  const { body } = await call(world.app, listParticipants, { params: { run } }, manager);
  return listParticipants.replies[200].schema.parse(body).items[0]?.certificate;
}

async function readLine(run: string, language: string) {
  const asked = { params: { run }, query: { format: 'csv', language } };
  const { text } = await call(world.app, exportParticipants, asked, manager);
  return text.trimEnd().split('\r\n')[1] ?? '';
}

describe.each([
  ['a course', giveCourseRun],
  ['a programme', giveProgrammeRun],
])('a certificate by a run of %s', (_, giveRun) => {
  it('stays one while it is suspended, and is told as that', async () => {
    const run = await giveRun();
    const one = { listed: 1, counted: 1, summed: 1, seen: 1 };
    expect(await count(run)).toEqual(one);
    expect(await readCertificate(run)).toMatchObject({ id: certificate, suspended: false });
    await become('suspended');
    expect(await count(run)).toEqual(one);
    expect(await readCertificate(run)).toMatchObject({ id: certificate, suspended: true });
    expect(await readLine(run, 'sr-Cyrl')).toMatch(/;[^;]*901[^;]* \(обустављено\)$/);
    expect(await readLine(run, 'en')).toMatch(/;[^;]*901[^;]* \(suspended\)$/);
    await become('revoked');
    expect(await count(run)).toEqual({ listed: 0, counted: 0, summed: 0, seen: 0 });
    expect(await readCertificate(run)).toBeNull();
  });
});
