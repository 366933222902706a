import {
  editLicenceRule,
  listLicenceRules,
  removeLicencePeriod,
  writeLicencePeriod,
} from '@svetionik/contracts/licences';
import { listIssuerKeys, readOwnCredential } from '@svetionik/contracts/credentials';
import { examples } from '@svetionik/contracts/examples';
import { listOwnCourses } from '@svetionik/contracts/status';
import {
  printTranscript,
  readPrint,
  readLearnerRecord,
  readPrintDocument,
  readTranscript,
} from '@svetionik/contracts/transcript';
import { tellStatus } from '@svetionik/domain/learning/tell-status';
import { usualLicenceRules } from '@svetionik/domain/credits/licence-rule';
import { checkCredential } from '@svetionik/proofs/credentials/check-credential';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { nodeCheckingCrypto } from '../../support/checking-crypto';
import { readPdf, spokenText } from '../../support/read-pdf';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';
import { administratorRoles } from '../../support/staff-roles';

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

describe('a transcript', () => {
  it('keeps a course that was left, with its certificate, and what waits does not count', async () => {
    const { body } = await call(world.app, readTranscript, {}, cookies.learner);
    expect(body.courses).toMatchObject([
      {
        percent: 90,
        points: null,
        certificate: {
          id: examples.certificate,
          number: 1,
          status: 'valid',
          expiresOn: null,
          participation: false,
        },
      },
      { percent: 100, points: null, certificate: null },
    ]);
    expect(body.trainings).toMatchObject([
      { id: examples.training, state: 'waiting', points: 4.5 },
    ]);
    expect(body.licence).toMatchObject({
      rule: { rule: 'health', version: 0 },
      standing: { from: '2023-05-01', to: '2030-04-30', points: 0, required: 140 },
    });
  });

  it('counts what a valid certificate says, on the day of its issue, and nothing of a revoked one', async () => {
    const profile = {
      details: [
        { field: 'points', value: '6,5' },
        { field: 'accreditationNumber', value: '153-02' },
      ],
    };
    await world.client.query(
      `UPDATE registry.certificate SET expires_on = '2031-01-15', facts = facts || jsonb_build_object('profile', $2::jsonb, 'expiresOn', '2031-01-15') WHERE id = $1`,
      [examples.certificate, JSON.stringify(profile)],
    );
    const said = { points: 6.5, approved: true, certificate: { expiresOn: '2031-01-15' } };
    await walk([
      {
        as: 'learner',
        call: readTranscript,
        status: 200,
        has: {
          courses: [said, {}],
          licence: { standing: { points: 6.5, missing: 133.5, approved: { points: 6.5 } } },
        },
      },
    ]);
    await world.client.query(`UPDATE registry.certificate SET status = 'revoked' WHERE id = $1`, [
      examples.certificate,
    ]);
    await walk([
      {
        as: 'learner',
        call: readTranscript,
        status: 200,
        has: {
          courses: [{ points: null, certificate: { status: 'revoked' } }, {}],
          licence: { standing: { points: 0 } },
        },
      },
    ]);
    await world.client.query(
      `UPDATE registry.certificate SET status = 'valid', expires_on = NULL, facts = facts - 'profile' - 'expiresOn' WHERE id = $1`,
      [examples.certificate],
    );
  });

  it('is empty for who has finished nothing, without a rule', async () => {
    await walk([
      {
        as: 'administrator',
        call: readTranscript,
        status: 200,
        has: { courses: [], trainings: [], licence: null },
      },
    ]);
  });
});

describe('the rule and the period', () => {
  it('are what the program brings until somebody writes the next version; earlier ones are kept', async () => {
    const rule = { ...usualLicenceRules.health, points: 150 };
    const at = { params: { rule: 'health' }, body: rule };
    await walk([
      {
        as: 'learner',
        call: listLicenceRules,
        status: 200,
        has: {
          items: [
            { rule: 'teachers', version: 0, points: 100 },
            { rule: 'health', version: 0, points: 140 },
          ],
        },
      },
      {
        as: 'administrator',
        call: editLicenceRule,
        with: { ...at, ifMatch: '0' },
        status: 200,
        has: { version: 1, points: 150 },
      },
      {
        as: 'administrator',
        call: editLicenceRule,
        with: { ...at, ifMatch: '0' },
        status: 412,
        has: { current: { version: 1 } },
      },
      {
        as: 'administrator',
        call: editLicenceRule,
        with: { ...at, body: { ...rule, points: 140 }, ifMatch: '1' },
        status: 200,
        has: { version: 2 },
      },
      {
        as: 'administrator',
        call: editLicenceRule,
        with: { params: { rule: v7() }, body: rule, ifMatch: '3' },
        status: 412,
      },
      {
        as: 'elsewhere',
        call: listLicenceRules,
        status: 200,
        has: { items: [{ version: 0 }, { version: 0 }] },
      },
    ]);
    const { rows } = await world.client.query(
      `SELECT version, definition->>'points' AS points FROM profiles.definition_version ORDER BY version`,
    );
    expect(rows).toEqual([
      { version: 1, points: '150' },
      { version: 2, points: '140' },
    ]);
    await world.client.query('SET ROLE svetionik_app');
    await expect(
      world.client.query('UPDATE profiles.definition_version SET version = 9'),
    ).rejects.toThrow('permission denied');
    await world.client.query('RESET ROLE');
  });

  it('are the person’s own, changed from the version that was seen', async () => {
    const period = {
      rule: 'health',
      startsOn: '2024-05-01',
      leave: [{ from: '2024-06-01', to: '2025-01-31' }],
    };
    await walk([
      {
        as: 'second',
        call: writeLicencePeriod,
        with: { ifMatch: '0', body: { ...period, rule: 'nema' } },
        status: 422,
        has: { code: 'licence.rule-unknown' },
      },
      {
        as: 'second',
        call: writeLicencePeriod,
        with: {
          ifMatch: '0',
          body: { ...period, leave: [{ from: '2024-06-02', to: '2024-06-01' }] },
        },
        status: 400,
      },
      {
        as: 'second',
        call: writeLicencePeriod,
        with: { ifMatch: '0', body: period },
        status: 200,
        has: { version: 1 },
      },
      {
        as: 'second',
        call: writeLicencePeriod,
        with: { ifMatch: '0', body: period },
        status: 412,
        has: { current: period },
      },
      {
        as: 'second',
        call: writeLicencePeriod,
        with: { ifMatch: '1', body: period },
        status: 200,
        has: { version: 2 },
      },
      {
        as: 'second',
        call: readTranscript,
        status: 200,
        has: {
          licence: {
            period,
            standing: { years: [{ leave: 'fulfilled', required: 0 }, {}, {}, {}, {}, {}, {}] },
          },
        },
      },
      { as: 'second', call: removeLicencePeriod, with: { ifMatch: '1' }, status: 412 },
      { as: 'second', call: removeLicencePeriod, with: { ifMatch: '2' }, status: 204 },
      { as: 'second', call: readTranscript, status: 200, has: { licence: null } },
    ]);
  });
});

describe('the transcript as a document', () => {
  it('is made by a job, in the script that was asked for, and the one before is forgotten', async () => {
    const [print, next] = [v7(), v7()];
    const asking = { params: { print }, body: { language: 'sr-Cyrl' } };
    await walk([
      {
        as: 'learner',
        call: printTranscript,
        with: asking,
        status: 201,
        has: { state: 'waiting' },
      },
      { as: 'learner', call: printTranscript, with: asking, status: 200 },
      {
        as: 'learner',
        call: printTranscript,
        with: { ...asking, body: { language: 'en' } },
        status: 409,
      },
      { as: 'newcomer', call: printTranscript, with: asking, status: 409 },
      {
        as: 'learner',
        call: readPrintDocument,
        with: { params: { print } },
        status: 409,
        has: { code: 'certification.not-ready' },
      },
      { as: 'learner', call: readPrint, with: { params: { print: examples.print } }, status: 404 },
    ]);
    await world.app.runJobs();
    await walk([
      {
        as: 'learner',
        call: readPrint,
        with: { params: { print } },
        status: 200,
        has: { state: 'ready' },
      },
      { as: 'newcomer', call: readPrintDocument, with: { params: { print } }, status: 404 },
    ]);
    const { body, headers } = await call(
      world.app,
      readPrintDocument,
      { params: { print } },
      cookies.learner,
    );
    expect(headers['content-disposition']).toContain(encodeURIComponent('преглед-обука.pdf'));
    const own = await call(world.app, listOwnCourses, {}, cookies.learner);
    const { status } = own.body.items.find(
      (course: { enrolment: string }) => course.enrolment === examples.passedEnrolment,
    );
    const { title } = tellStatus(status, { organiser: '', language: 'sr-Cyrl' });
    const text = spokenText(readPdf(body)).replace(/\s+/g, ' ');
    expect(text).toContain('Јелена Стојановић');
    expect(text).toContain(`резултат 100% · ${title}`);
    await walk([
      {
        as: 'learner',
        call: printTranscript,
        with: { params: { print: next }, body: { language: 'en' } },
        status: 201,
      },
      { as: 'learner', call: readPrint, with: { params: { print } }, status: 404 },
    ]);
  });
});

describe('the transcript as signed data', () => {
  it('is a record of the own credentials as they are, and nobody else’s', async () => {
    const ask = (cookie: string) =>
      call(world.app, readLearnerRecord, { query: { language: 'sr-Cyrl' } }, cookie);
    const { status, text, headers } = await ask(cookies.learner);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/vc',
      'content-disposition': expect.stringContaining(encodeURIComponent('преглед-обука.json')),
    });
    const record = JSON.parse(text);
    const credential = await call(
      world.app,
      readOwnCredential,
      { params: { certificate: examples.certificate } },
      cookies.learner,
    );
    expect(record).toMatchObject({
      type: ['VerifiableCredential', 'ClrCredential'],
      name: 'Преглед обука и бодова',
      credentialSubject: {
        verifiableCredential: [JSON.parse(credential.text)],
      },
    });
    const keys = await call(world.app, listIssuerKeys, {});
    expect(checkCredential(record, keys.body.items, nodeCheckingCrypto).kind).toBe('genuine');
    expect(JSON.stringify(record)).not.toMatch(/Stojanović|Стојановић/u);
    expect(await ask(cookies.newcomer)).toMatchObject({
      status: 409,
      body: { code: 'transcript.nothing-signed' },
    });
  });
});
