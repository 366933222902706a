import { compareEditions, listModules, previewModule } from '@svetionik/contracts/authoring';
import { examples } from '@svetionik/contracts/examples';
import { confirmQuestions, listChangedFacts, listOverdueFacts } from '@svetionik/contracts/facts';
import { enrol, readEnrolment } from '@svetionik/contracts/learning/enrolments';
import { readDocument } from '@svetionik/contracts/learning/files';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { publishCourses } from '../../support/standard-courses';
import { openWorld, type TestWorld } from '../../support/test-world';

const params = { enrolment: examples.enrolment };
const frozen = {
  id: 'probna-cinjenica',
  version: 1,
  source: 'Izvor za testove',
  place: 'član 3',
  address: 'https://example.org/izvor',
  checkedOn: '2026-11-24',
  checkBy: '2027-11-24',
  grade: 'official-copy',
};

let world: TestWorld;
let cookies: { learner: string; trainer: string; stranger: string };

beforeEach(async () => {
  world = await openWorld();
  cookies = {
    learner: await world.given.session(examples.learner),
    trainer: await world.given.session(examples.trainer),
    stranger: await world.given.session(examples.otherTrainer),
  };
});

afterEach(() => world.close());

type Change = readonly [before: string, after: string, file?: string];

/** Loads the courses again with something else in the file of facts, or in another, as an installation does. */
async function loadWith(...changes: readonly Change[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    await cp(join(__dirname, '../../support/content'), folder, { recursive: true });
    for (const [before, after, name = 'facts/probne.yaml'] of changes) {
      const file = join(folder, name);
      await writeFile(file, (await readFile(file, 'utf8')).replace(before, after));
    }
    await publishCourses(world.app, examples.organiser, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readCited(enrolment: string, script: 'sr-Latn' | 'sr-Cyrl'): Promise<unknown> {
  const course = await call(world.app, readEnrolment, { params: { enrolment } }, cookies.learner);
  const document = await call(
    world.app,
    readDocument,
    { params: { hash: course.body.modules[0].documents[script] } },
    cookies.learner,
  );
  return document.body.facts;
}

describe('a dated fact', () => {
  it('travels with the document, in its script', async () => {
    expect(await readCited(examples.enrolment, 'sr-Latn')).toEqual([
      { ...frozen, statement: 'Probna tvrdnja za testove.' },
    ]);
    expect(await readCited(examples.enrolment, 'sr-Cyrl')).toEqual([
      {
        ...frozen,
        statement: 'Пробна тврдња за тестове.',
        source: 'Извор за тестове',
        place: 'члан 3',
      },
    ]);
    await scenario(world.app, cookies, [
      {
        as: 'learner',
        call: readEnrolment,
        with: { params },
        status: 200,
        has: { laterFacts: [] },
      },
    ]);
  });

  it('that is corrected stays as it was in the edition, and the correction comes beside it', async () => {
    await loadWith(
      ['Probna tvrdnja', 'Ispravljena tvrdnja'],
      ['checked_on: 2026-11-24', 'checked_on: 2026-12-01'],
    );
    expect(await readCited(examples.enrolment, 'sr-Latn')).toEqual([
      { ...frozen, statement: 'Probna tvrdnja za testove.' },
    ]);
    const later = {
      module: 'opsti-modul',
      id: 'probna-cinjenica',
      version: 2,
      statement: { 'sr-Cyrl': 'Исправљена тврдња за тестове.' },
      source: { 'sr-Cyrl': 'Извор за тестове' },
      place: { 'sr-Cyrl': 'члан 3' },
      checkedOn: '2026-12-01',
      corrected: true,
    };
    await scenario(world.app, cookies, [
      {
        as: 'learner',
        call: readEnrolment,
        with: { params },
        status: 200,
        has: { course: { newerEdition: true }, laterFacts: [later] },
      },
    ]);
  });

  it('stands corrected in the next edition, without a correction beside it', async () => {
    await loadWith(['Probna tvrdnja', 'Ispravljena tvrdnja']);
    const enrolment = v7();
    await scenario(world.app, cookies, [
      {
        as: 'learner',
        call: enrol,
        with: { params: { enrolment }, body: { course: 'drugi-kurs' } },
        status: 201,
      },
      {
        as: 'learner',
        call: readEnrolment,
        with: { params: { enrolment } },
        status: 200,
        has: { laterFacts: [] },
      },
    ]);
    expect(await readCited(enrolment, 'sr-Latn')).toMatchObject([
      { version: 2, statement: 'Ispravljena tvrdnja za testove.' },
    ]);
  });

  it('is what differs between two editions that cite it, and is previewed as it would be published', async () => {
    await loadWith(['Probna tvrdnja', 'Ispravljena tvrdnja']);
    const module = { module: examples.moduleDraft };
    const facts = [
      {
        id: 'probna-cinjenica',
        before: { statement: 'Probna tvrdnja za testove.' },
        after: { statement: 'Ispravljena tvrdnja za testove.' },
      },
    ];
    await scenario(world.app, cookies, [
      {
        as: 'trainer',
        call: compareEditions,
        with: { params: module, query: { from: '1', to: '2' } },
        status: 200,
        has: { texts: [], lessons: [], facts },
      },
      {
        as: 'trainer',
        call: previewModule,
        with: { params: module, query: { script: 'sr-Cyrl' } },
        status: 200,
        has: { facts: [{ version: 2, statement: 'Исправљена тврдња за тестове.' }] },
      },
    ]);
  });

  it('that was only checked again is no correction', async () => {
    await loadWith(['checked_on: 2026-11-24', 'checked_on: 2026-12-01']);
    await scenario(world.app, cookies, [
      {
        as: 'learner',
        call: readEnrolment,
        with: { params },
        status: 200,
        has: { laterFacts: [{ checkedOn: '2026-12-01', corrected: false }] },
      },
    ]);
  });

  it('is corrected since the version that first said so', async () => {
    await loadWith(['Probna tvrdnja', 'Ispravljena tvrdnja']);
    await world.client.query(
      `UPDATE catalogue.fact SET created_at = '2026-11-20T10:00:00Z' WHERE version = 2`,
    );
    await loadWith(
      ['Probna tvrdnja', 'Ispravljena tvrdnja'],
      ['checked_on: 2026-11-24', 'checked_on: 2026-12-20'],
    );
    await scenario(world.app, cookies, [
      {
        as: 'learner',
        call: readEnrolment,
        with: { params },
        status: 200,
        has: {
          laterFacts: [
            {
              version: 3,
              corrected: true,
              since: '2026-11-20T10:00:00.000Z',
              checkedOn: '2026-12-20',
            },
          ],
        },
      },
    ]);
  });
});

describe('the list of changed facts', () => {
  it('is empty while every edition cites what is current', async () => {
    await loadWith();
    await scenario(world.app, cookies, [
      { as: 'trainer', call: listChangedFacts, status: 200, has: { items: [], next: null } },
    ]);
  });

  it('names every edition that cites an earlier version, for its own organisation only', async () => {
    await loadWith(['Probna tvrdnja', 'Ispravljena tvrdnja']);
    const edition = {
      title: { 'sr-Latn': 'Opšti modul' },
      edition: 1,
      newest: false,
      corrected: true,
      cited: {
        version: 1,
        statement: { 'sr-Latn': 'Probna tvrdnja za testove.' },
        checkedOn: '2026-11-24',
      },
      courses: [],
    };
    const fact = {
      key: 'probna-cinjenica',
      version: 2,
      source: { 'sr-Latn': 'Izvor za testove', 'sr-Cyrl': 'Извор за тестове' },
      statement: { 'sr-Latn': 'Ispravljena tvrdnja za testove.' },
      editions: [edition],
    };
    await scenario(world.app, cookies, [
      { as: 'trainer', call: listChangedFacts, status: 200, has: { items: [fact], next: null } },
      {
        as: 'trainer',
        call: listChangedFacts,
        with: { query: { after: 'probna-cinjenica' } },
        status: 200,
        has: { items: [] },
      },
      { as: 'stranger', call: listChangedFacts, status: 200, has: { items: [] } },
    ]);
  });

  it('names the questions that rest on it, until they are written anew', async () => {
    const resting: Change = [
      'kind: single-choice',
      'source_fact: probna-cinjenica\n    kind: single-choice',
      'banks/probna-banka.yaml',
    ];
    const corrected: Change = ['Probna tvrdnja', 'Ispravljena tvrdnja'];
    const rewritten: Change = [
      'Pitanje 1 o cilju',
      'Novo pitanje 1 o cilju',
      'banks/probna-banka.yaml',
    ];
    const listed = (banks: object[]) =>
      scenario(world.app, cookies, [
        {
          as: 'trainer',
          call: listChangedFacts,
          status: 200,
          has: { items: [{ key: 'probna-cinjenica', banks }] },
        },
      ]);
    await loadWith(resting);
    await scenario(world.app, cookies, [
      { as: 'trainer', call: listChangedFacts, status: 200, has: { items: [] } },
    ]);
    await loadWith(resting, corrected);
    await listed([{ title: { 'sr-Cyrl': 'Пробна банка' }, items: ['prepoznavanje-1'] }]);
    await loadWith(resting, corrected, rewritten);
    expect((await listed([])).body.items[0].banks).toEqual([]);
  });

  it('lists questions no more once they were looked at, until the fact changes again', async () => {
    const resting: Change = [
      'kind: single-choice',
      'source_fact: probna-cinjenica\n    kind: single-choice',
      'banks/probna-banka.yaml',
    ];
    await loadWith(resting);
    await loadWith(resting, ['Probna tvrdnja', 'Ispravljena tvrdnja']);
    const listed = async () =>
      (await call(world.app, listChangedFacts, {}, cookies.trainer)).body.items[0].banks;
    const [{ bank, items }] = await listed();
    const confirming = (version: number) => ({
      params: { fact: 'probna-cinjenica', bank },
      body: { version, items },
    });
    await scenario(world.app, cookies, [
      { as: 'stranger', call: confirmQuestions, with: confirming(2), status: 404 },
      {
        as: 'trainer',
        call: confirmQuestions,
        with: confirming(1),
        status: 412,
        has: { code: 'edit.conflict' },
      },
    ]);
    expect(await listed()).toMatchObject([{ bank, items: ['prepoznavanje-1'] }]);
    await scenario(world.app, cookies, [
      { as: 'trainer', call: confirmQuestions, with: confirming(2), status: 204 },
      { as: 'trainer', call: confirmQuestions, with: confirming(2), status: 204 },
    ]);
    expect(await listed()).toEqual([]);
    await loadWith(resting, ['Probna tvrdnja', 'Druga ispravljena tvrdnja']);
    expect(await listed()).toMatchObject([{ bank, items: ['prepoznavanje-1'] }]);
  });

  it('names the courses that go on with the edition, and the module that waits for another', async () => {
    await world.client.query('UPDATE authoring.draft SET changed_by = $1 WHERE key = $2', [
      examples.trainer,
      'opsti-modul',
    ]);
    await loadWith(['Probna tvrdnja', 'Ispravljena tvrdnja']);
    const reply = await scenario(world.app, cookies, [
      {
        as: 'trainer',
        call: listModules,
        status: 200,
        has: { items: [{ slug: 'opsti-modul', factsChanged: true }] },
      },
      {
        as: 'trainer',
        call: listChangedFacts,
        status: 200,
        has: { items: [{ editions: [{ edition: 1, newest: true }] }] },
      },
    ]);
    expect(reply.body.items[0].editions[0].courses).toHaveLength(4);
  });
});

describe('a fact whose day has passed', () => {
  it('is told to the authors of its organisation, with where it stands', async () => {
    await scenario(world.app, cookies, [
      { as: 'trainer', call: listOverdueFacts, status: 200, has: { items: [], next: null } },
    ]);
    await loadWith(['check_by: 2027-11-24', 'check_by: 2026-11-25']);
    const overdue = {
      key: 'probna-cinjenica',
      checkBy: '2026-11-25',
      place: { 'sr-Cyrl': 'члан 3' },
      grade: 'official-copy',
      modules: [{ title: { 'sr-Latn': 'Opšti modul' } }],
    };
    await scenario(world.app, cookies, [
      { as: 'trainer', call: listOverdueFacts, status: 200, has: { items: [overdue] } },
      { as: 'stranger', call: listOverdueFacts, status: 200, has: { items: [] } },
    ]);
    await loadWith(
      ['checked_on: 2026-11-24', 'checked_on: 2026-11-26'],
      ['check_by: 2027-11-24', 'check_by: 2099-11-24'],
    );
    await scenario(world.app, cookies, [
      { as: 'trainer', call: listOverdueFacts, status: 200, has: { items: [] } },
    ]);
  });

  it('is written of to the authors of that organisation once a week, until it is checked', async () => {
    const tell = async (): Promise<string[]> => {
      const { length } = world.app.mail;
      await world.client.query(
        `INSERT INTO platform.job (id, handler, ids, run_at, created_at) VALUES (gen_random_uuid(), 'authoring.tellOverdueFacts', '{}', now(), now())`,
      );
      await world.app.runJobs();
      await world.app.runJobs();
      return world.app.mail
        .slice(length)
        .filter(({ text }) => text.includes('/author/facts'))
        .map(({ to }) => to);
    };
    expect(await tell()).toEqual([]);
    await loadWith(['check_by: 2027-11-24', 'check_by: 2026-11-25']);
    expect((await tell()).toSorted()).toEqual(['edukator@primer.rs', 'edukatorka@primer.rs']);
    await loadWith(
      ['checked_on: 2026-11-24', 'checked_on: 2026-11-26'],
      ['check_by: 2027-11-24', 'check_by: 2099-11-24'],
    );
    expect(await tell()).toEqual([]);
  });
});
