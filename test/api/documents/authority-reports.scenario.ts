import {
  editReportTemplate,
  exportReport,
  listReportTemplates,
  previewReport,
  readServiceRequest,
} from '@svetionik/contracts/authority-reports';
import { askForExport, downloadExport } from '@svetionik/contracts/exports';
import { examples } from '@svetionik/contracts/examples';
import { chooseProfession, giveServiceDetails } from '@svetionik/contracts/identity/account';
import { usualReportTemplates } from '@svetionik/domain/authority-reports/report-template';
import { parse } from 'csv-parse/sync';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { readPdf, spokenText } from '../../support/read-pdf';
import { scenario, type Step } from '../../support/scenario';

const as = 'administrator' as const;

let world: CertificationWorld;
let run: { course: string; edition: number; from: string; to: string };

beforeAll(async () => {
  world = await openCertificationWorld();
  await world.passed('Ana Ilić', 'Đorđe Ćosić');
  await world.client.query(
    `UPDATE identity.person SET name_cyrillic = 'Ђорђе Ћосић', name_latin = '=Đorđe Ćosić', profession = 'health' WHERE name_latin LIKE 'Đorđe%'`,
  );
  await world.issue(3);
  await world.runJobsToTheEnd();
  await world.passed('Zora Ilić');
  const { rows } = await world.client.query<{ id: string }>(
    'SELECT id FROM catalogue.course WHERE slug = $1',
    [examples.otherCourseSlug],
  );
  const year = examples.registerYear;
  run = { course: rows[0]?.id ?? '', edition: 1, from: `${year}-01-01`, to: `${year}-12-31` };
});

afterAll(() => world.close());

it('lists who took part as the template says, in both scripts, and notes who looked', async () => {
  const body = { ...run, script: 'sr-Cyrl', template: usualReportTemplates.own };
  const { body: all } = await call(world.app, previewReport, { body }, world.cookies.administrator);
  expect(all).toMatchObject({ problems: [], count: all.rows.length });
  expect(all.rows.find((row: string[]) => row[1] === 'Ђорђе Ћосић')).toEqual([
    expect.any(String),
    'Ђорђе Ћосић',
    'здравство',
    expect.any(String),
    'положено',
    '90%',
    'сертификат',
    expect.stringMatching(/^бр\. \d+\/\d{4}$/u),
  ]);
  expect(all.rows.find((row: string[]) => row[1] === 'Zora Ilić')?.slice(6)).toEqual(['', '']);
  await world.walk([
    {
      as,
      call: previewReport,
      with: { body: { ...body, template: usualReportTemplates.health } },
      status: 200,
      has: { count: 3 },
    },
    {
      as,
      call: previewReport,
      with: { body: { ...body, from: '2020-01-01', to: '2020-12-31' } },
      status: 200,
      has: { count: 0, rows: [] },
    },
    {
      as,
      call: previewReport,
      with: { body: { ...body, from: '2021-01-01', to: '2020-12-31' } },
      status: 400,
    },
    { as, call: previewReport, with: { body: { ...body, edition: 9 } }, status: 404 },
  ]);
  const { rows } = await world.client.query(
    `SELECT DISTINCT actor_id AS actor FROM platform.audit WHERE action = 'certification.previewDelivery'`,
  );
  expect(rows).toEqual([{ actor: examples.administrator }]);
});

it('is a table for Excel in which nothing becomes a formula', async () => {
  const query = { ...run, edition: '1', template: 'own', script: 'sr-Latn' };
  const reply = await call(world.app, exportReport, { query }, world.cookies.administrator);
  expect(reply.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="spisak.csv"',
  });
  const [head, ...rows]: string[][] = parse(reply.text, { bom: true, delimiter: ';' });
  expect(head?.slice(0, 3)).toEqual(['R. br.', 'Ime i prezime', 'Profesija']);
  expect(rows.map(([, name]) => name)).toContain(`'=Đorđe Ćosić`);
  await world.walk([
    {
      as,
      call: exportReport,
      with: { query: { ...query, template: 'nema' } },
      status: 422,
      has: { code: 'certification.template-unknown' },
    },
  ]);
});

it('is a document made by the worker', async () => {
  const params = { export: v7() };
  const { rows } = await world.client.query(
    'SELECT certificate_title AS about FROM catalogue.course_edition WHERE course_id = $1 AND number = 1',
    [run.course],
  );
  const [{ about }] = rows;
  await world.walk([
    {
      as,
      call: askForExport,
      with: { params, body: { ...run, kind: 'delivery', template: 'own', script: 'sr-Cyrl' } },
      status: 201,
      has: {
        kind: 'delivery',
        about,
        days: { from: run.from, to: run.to },
        language: 'sr-Cyrl',
        certificates: null,
      },
    },
  ]);
  await world.app.runJobs();
  const contents = readPdf(
    (await call(world.app, downloadExport, { params }, world.cookies.administrator)).body,
  );
  expect(contents).toMatchObject({ marked: true, language: 'sr-Cyrl-RS', untagged: '' });
  expect(spokenText(contents)).toContain('Ђорђе Ћосић');
});

it('says in Cyrillic what a certificate says in Latin, where the accreditation has the words', async () => {
  const competence = { 'sr-Latn': 'K3 – podrška razvoju', 'sr-Cyrl': 'К3 – подршка развоју' };
  await world.certificates.accreditation({
    profile: examples.profile,
    courses: [examples.otherCourseSlug],
    competence,
  });
  const details = [
    ['competence', competence['sr-Latn']],
    ['place', 'onlajn'],
    ['trainers', 'Vesna Ilić'],
  ].map(([field, value]) => ({ field, label: field, value }));
  await world.client.query(
    `UPDATE registry.certificate SET facts = facts || $1 WHERE entry->'holder'->>'latin' = 'Ana Ilić'`,
    [{ profile: { version: v7(), orientation: 'portrait', details } }],
  );
  const columns = (['name', 'competence', 'place', 'trainers'] as const).map((field) => ({
    field,
    heading: { 'sr-Latn': field, 'sr-Cyrl': field },
  }));
  const rowOf = async (script: 'sr-Latn' | 'sr-Cyrl') => {
    const body = {
      ...run,
      script,
      template: { ...usualReportTemplates.own, participants: 'certified' as const, columns },
    };
    const { body: list } = await call(
      world.app,
      previewReport,
      { body },
      world.cookies.administrator,
    );
    return list.rows.find((row: string[]) => row.includes('Vesna Ilić'))?.slice(1);
  };
  expect(await rowOf('sr-Cyrl')).toEqual(['К3 – подршка развоју', 'онлајн', 'Vesna Ilić']);
  expect(await rowOf('sr-Latn')).toEqual(['K3 – podrška razvoju', 'onlajn', 'Vesna Ilić']);
});

describe('what people write of their service', () => {
  const list = usualReportTemplates['police-justice'];
  const details = { rank: 'виши инспектор', unit: 'PU Niš', serviceNumber: '114-B' };
  let cookie: string;
  const walk = (steps: Step<'officer' | 'administrator'>[]) =>
    scenario(world.app, { officer: cookie, administrator: world.cookies.administrator }, steps);

  beforeAll(async () => {
    const person = await world.given.person({
      email: 'inspektorka@primer.rs',
      name: { latin: 'Vera Žunić', cyrillic: 'Вера Жунић' },
      profession: 'police',
    });
    cookie = await world.given.session(person);
    await walk([
      { as: 'officer', call: readServiceRequest, status: 200, has: { fields: [], lists: [] } },
    ]);
    await world.certificates.passed({ person });
  });

  it('is asked of those who take a course, by the lists of their profession, and may be left out', async () => {
    await walk([
      {
        as: 'officer',
        call: readServiceRequest,
        status: 200,
        has: { fields: ['rank', 'unit', 'serviceNumber'], lists: [list.title] },
      },
      {
        as: 'officer',
        call: giveServiceDetails,
        with: { body: { ...details, serviceNumber: '0101099710005' } },
        status: 422,
        has: { code: 'text.personal-number' },
      },
      {
        as: 'officer',
        call: giveServiceDetails,
        with: { body: { ...details, unit: 'PU 漢' } },
        status: 422,
        has: { code: 'text.unprintable' },
      },
      {
        as: 'officer',
        call: giveServiceDetails,
        with: { body: details },
        status: 200,
        has: { service: details },
      },
      {
        as: 'officer',
        call: chooseProfession,
        with: { body: { profession: 'media', employer: null, licenceNumber: null } },
        status: 200,
        has: { service: details },
      },
      { as: 'officer', call: readServiceRequest, status: 200, has: { fields: [], lists: [] } },
      {
        as: 'officer',
        call: chooseProfession,
        with: { body: { profession: 'police', employer: null, licenceNumber: null } },
        status: 200,
      },
    ]);
  });

  it('stands in the lists that ask it of their profession, in their script, and in no other', async () => {
    const row = async (template: object, script: string) => {
      const { body } = await call(
        world.app,
        previewReport,
        { body: { ...run, script, template } },
        world.cookies.administrator,
      );
      return body.rows
        .find(([, name]: string[]) => name === 'Vera Žunić' || name === 'Вера Жунић')
        .slice(2, 5);
    };
    expect(await row(list, 'sr-Latn')).toEqual(['viši inspektor', 'PU Niš', '114-B']);
    expect(await row(list, 'sr-Cyrl')).toEqual(['виши инспектор', 'PU Niš', '114-B']);
    expect(await row({ ...list, askedOf: ['health'] }, 'sr-Latn')).toEqual(['', '', '']);
    expect(await row({ ...list, askedOf: undefined }, 'sr-Latn')).toEqual(['', '', '']);
  });

  it('is taken back by its person, and is not asked where no list shows it any longer', async () => {
    await walk([
      {
        as: 'officer',
        call: giveServiceDetails,
        with: { body: { rank: null, unit: null, serviceNumber: null } },
        status: 200,
        has: { service: { rank: null } },
      },
      {
        as: 'administrator',
        call: editReportTemplate,
        with: {
          params: { template: 'police-justice' },
          ifMatch: '0',
          body: { ...list, columns: usualReportTemplates.own.columns },
        },
        status: 200,
        has: { askedOf: ['police'] },
      },
      { as: 'officer', call: readServiceRequest, status: 200, has: { fields: [], lists: [] } },
    ]);
  });
});

it('keeps each version of a template, and refuses what could not be printed', async () => {
  const { own } = usualReportTemplates;
  const params = { template: 'own' };
  const wide = {
    ...own,
    columns: own.columns.map((column, place) =>
      place === 0 ? { ...column, heading: { 'sr-Latn': '名', 'sr-Cyrl': '名' } } : column,
    ),
  };
  await world.walk([
    {
      as,
      call: editReportTemplate,
      with: {
        params,
        ifMatch: '0',
        body: { ...wide, title: { 'sr-Latn': 'Spisak 漢', 'sr-Cyrl': 'Списак' } },
      },
      status: 422,
      has: { code: 'text.unprintable', details: { signs: '漢' } },
    },
    {
      as,
      call: editReportTemplate,
      with: { params, ifMatch: '0', body: wide },
      status: 422,
      has: { code: 'certification.template-unfit', details: { problems: ['0 missing-glyph'] } },
    },
    {
      as,
      call: editReportTemplate,
      with: { params, ifMatch: '0', body: { ...own, participants: 'passed' } },
      status: 200,
      has: { version: 1, participants: 'passed' },
    },
    {
      as,
      call: editReportTemplate,
      with: { params, ifMatch: '0', body: own },
      status: 412,
      has: { current: { version: 1 } },
    },
    {
      as,
      call: listReportTemplates,
      status: 200,
      has: {
        items: expect.arrayContaining([
          expect.objectContaining({ template: 'own', version: 1 }),
          expect.objectContaining({ template: 'health', version: 0 }),
        ]),
      },
    },
  ]);
});
