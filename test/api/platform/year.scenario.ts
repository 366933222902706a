import { examples } from '@svetionik/contracts/examples';
import { exportYear, listRuns, readYear } from '@svetionik/contracts/runs';
import { randomUUID } from 'node:crypto';
import { call } from '../../support/call';
import { GivenInstitutions } from '../../support/given-institutions';
import { GivenRuns } from '../../support/given-runs';
import { readPdf } from '../../support/read-pdf';
import { openWorld, type TestWorld } from '../../support/test-world';

/** Far from what the standard data has. */
const year = '2031';
const course = 'SELECT id, current_edition_id, organisation_id FROM catalogue.course';

/** What is told of a group in which nothing was completed. */
const none = { completions: 0, certificates: 0, hours: 0 };

let world: TestWorld;
let people: string[];
let cookies: Record<'manager' | 'auditor' | 'learner' | 'other', string>;

/** 30 people: 20 of health, 7 of police, 3 of media; 18 enrolled in January, 12 in May; twelve of health passed in June. */
beforeEach(async () => {
  world = await openWorld();
  const { given, client } = world;
  people = await given.people(
    Array.from({ length: 31 }, (_, place) => ({
      email: `godina${place}@primer.rs`,
      profession: place < 20 ? 'health' : place < 27 ? 'police' : 'media',
    })),
  );
  const institutions = new GivenInstitutions(client);
  for (const person of people.slice(0, 11))
    await institutions.workplace({ person, institution: examples.institution });
  await enrol(people.slice(0, 18), '2030-12-31T23:30:00Z');
  await enrol(people.slice(18, 30), '2031-05-10T10:00:00Z');
  await enrol(people.slice(30), '2031-12-31T23:30:00Z');
  await client.query(
    `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version, started_at, deadline_at, closed_at, points, maximum, passed, result)
     SELECT gen_random_uuid(), e.organisation_id, e.person_id, e.id, e.course_edition_id, n, 'submitted', '{}', '', 1, at, at, at, 1, 1, true, '{"items": []}'
     FROM learning.enrolment e, (VALUES (1, timestamptz '2031-06-03T10:00:00Z'), (2, timestamptz '2031-07-03T10:00:00Z')) a (n, at)
     WHERE e.enrolled_at > '2030-12-31' AND e.person_id = ANY ($1::uuid[])`,
    [people.slice(0, 12)],
  );
  const auditor = await given.person({ email: 'nadzor@primer.rs', roles: ['learner', 'auditor'] });
  cookies = {
    manager: await given.session(examples.administrator),
    auditor: await given.session(auditor),
    learner: await given.session(people[0] ?? ''),
    other: await given.session(examples.otherAdministrator),
  };
});

afterEach(() => world.close());

async function enrol(people: readonly string[], at: string): Promise<void> {
  await world.client.query(
    `INSERT INTO learning.enrolment (id, organisation_id, person_id, course_id, course_edition_id, enrolled_at, course_organisation_id)
     SELECT gen_random_uuid(), c.organisation_id, p.id, c.id, c.current_edition_id, $3, c.organisation_id
     FROM (${course} WHERE organisation_id = $1 AND slug = $4) c, unnest($2::uuid[]) p (id)`,
    [examples.organisation, people, at, examples.courseSlug],
  );
}

/** A run of the year, of the course in which people enrolled. */
async function giveRun({
  people: on = [],
  ...own
}: Partial<Parameters<GivenRuns['run']>[0]> & { readonly people?: readonly string[] }) {
  const runs = new GivenRuns(world.client);
  const { rows } = await world.client.query<{ id: string }>(
    'SELECT id FROM catalogue.course WHERE organisation_id = $1 AND slug = $2',
    [examples.organisation, examples.courseSlug],
  );
  const run = await runs.run({
    ...{ id: randomUUID(), title: 'Izvođenje', startsOn: '2031-05-01', endsOn: '2031-06-30' },
    ...{ course: rows[0]?.id ?? '', ...own },
  });
  if (on.length > 0) await runs.participants(run, on);
  return run;
}

/** Certificates issued in July to people, each for their enrolment. */
async function certify(certified: readonly string[]): Promise<void> {
  await world.client.query(
    `INSERT INTO registry.certificate (id, organisation_id, organiser_id, year, number, person_id, enrolment_id, course_edition_id,
       facts, entry, holder_folded, holder_sort_key, check_code, issued_on, issued_at, rendering)
     SELECT gen_random_uuid(), e.organisation_id, r.organiser_id, r.year, (SELECT coalesce(max(number), 0) FROM registry.certificate) + row_number() OVER (), e.person_id, e.id, e.course_edition_id,
       '{}', '{}', '', '', left(md5(e.id::text), 12), '2031-07-01', '2031-07-01T10:00:00Z', 'waiting'
     FROM learning.enrolment e JOIN catalogue.course_edition n ON n.id = e.course_edition_id JOIN registry.register r ON r.organiser_id = n.organiser_id
     WHERE e.enrolled_at > '2030-12-31' AND e.person_id = ANY ($1::uuid[])`,
    [certified],
  );
}

/** The hours of the course in which people enrolled. */
async function hoursOfCourse(): Promise<number> {
  const { rows } = await world.client.query<{ hours: number }>(
    'SELECT hours FROM catalogue.course_edition WHERE id = (SELECT current_edition_id FROM catalogue.course WHERE organisation_id = $1 AND slug = $2)',
    [examples.organisation, examples.courseSlug],
  );
  return rows[0]?.hours ?? Number.NaN;
}

async function read(as: keyof typeof cookies = 'manager') {
  const reply = await call(world.app, readYear, { params: { year } }, cookies[as]);
  expect(reply.status).toBe(200);
  return readYear.replies[200].schema.parse(reply.body);
}

async function download(format: 'csv' | 'pdf', as: keyof typeof cookies = 'manager') {
  const asked = { params: { year }, query: { format, language: 'sr-Latn' } };
  return call(world.app, exportYear, asked, cookies[as]);
}

describe('a year in numbers', () => {
  it('keeps a certificate while it is suspended, and none that was revoked', async () => {
    await certify(people.slice(0, 12));
    const become = (status: string) =>
      world.client.query(
        `UPDATE registry.certificate SET status = $1 WHERE issued_on = '2031-07-01'`,
        [status],
      );
    expect((await read()).certificates).toBe(12);
    await become('suspended');
    expect((await read()).certificates).toBe(12);
    await become('revoked');
    expect((await read()).certificates).toBe(0);
  });

  it('is counted by the calendar of the organisation, a completion once', async () => {
    const report = await read();
    const hours = 12 * (await hoursOfCourse());
    expect(report).toMatchObject({
      ...{ people: 30, enrolments: 30, completions: 12, certificates: 0 },
      hours,
      now: { finished: 12, underWay: 18, left: 0 },
      ...{ to: '2031-12-31', current: new Date().getFullYear() },
    });
    const told = report.months.filter(({ enrolments, completions }) => enrolments || completions);
    expect(told).toEqual([
      { month: 1, enrolments: 18, ...none },
      { month: 5, enrolments: 12, ...none },
      { month: 6, enrolments: 0, completions: 12, certificates: 0, hours },
    ]);
    expect(report.kinds).toEqual([
      { kind: null, enrolments: 19, completions: null, certificates: 0, hours: null },
      { kind: 'health', enrolments: 11, completions: null, certificates: 0, hours: null },
    ]);
  });

  it('says nothing of groups that are too small, nor what would give them away', async () => {
    expect((await read('auditor')).professions).toEqual([
      {
        ...{ profession: 'health', enrolments: 20, completions: 12, certificates: 0 },
        hours: 12 * (await hoursOfCourse()),
      },
      { profession: 'police', enrolments: null, ...none },
      { profession: 'media', enrolments: null, ...none },
    ]);
  });

  it('tells certificates by the month in which they were issued, and of whom, as it tells people', async () => {
    await giveRun({ town: 'Niš', people: people.slice(0, 18) });
    // ten of health at an institution, three elsewhere, two of the police on no run
    await certify([...people.slice(0, 10), ...people.slice(11, 14), ...people.slice(20, 22)]);
    const report = await read('auditor');
    expect(report.certificates).toBe(15);
    expect(report.months.find(({ month }) => month === 7)).toMatchObject({ certificates: 15 });
    const told = (rows: readonly { readonly certificates: number | null }[]) =>
      rows.map(({ certificates }) => certificates);
    expect(told(report.professions)).toEqual([null, null, 0]);
    expect(told(report.kinds)).toEqual([null, null]);
    expect(told(report.byTown)).toEqual([null, null]);
    await certify(people.slice(22, 30));
    expect(told((await read('auditor')).byTown)).toEqual([13, 10]);
  });

  it('tells the network coarsely of its members, and a member of nobody else', async () => {
    const { members } = await read();
    expect(members?.find(({ organisation }) => organisation.id === examples.organisation)).toEqual(
      expect.objectContaining({
        ...{ enrolments: 30, completions: 10, certificates: null },
        hours: 10 * (await hoursOfCourse()),
      }),
    );
    expect(
      members?.find(({ organisation }) => organisation.id === examples.otherOrganisation),
    ).toMatchObject({ enrolments: null, hours: null });
    expect(await read('other')).toMatchObject({ members: null, enrolments: 0, people: 0 });
  });

  it('is passed on as a table and as a document that is read aloud', async () => {
    const lines = (await download('csv')).text.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(lines.slice(0, 3)).toEqual([
      'Po čemu;Grupa;Upisano;Završeno;Izvođenja;Izdati sertifikati;Sati obuke',
      expect.stringMatching(/^Ukupno;Izvođenja;\d+;;;;$/),
      'Ukupno;Osobe;30;;;;',
    ]);
    const hours = await hoursOfCourse();
    expect(lines).toContain('Po profesiji;policija;;0;;0;0');
    expect(lines).toContain(`Po profesiji;zdravstvo;20;12;;0;${12 * hours}`);
    expect(lines).toContainEqual(
      expect.stringMatching(new RegExp(`^Po organizacijama;[^;]*;30;10;\\d+;;${10 * hours}$`)),
    );
    const paper = readPdf((await download('pdf')).body);
    expect(paper).toMatchObject({ marked: true, language: 'sr-Latn-RS', untagged: '' });
    const texts = paper.elements.map(({ text }) => text).join('\n');
    expect(texts).toContain('Obuke u 2031. godini');
    expect(texts).toMatch(new RegExp(`zdravstvo\\s+20\\s+12\\s+0\\s+${12 * hours}\\s`));
  });

  it('keeps what somebody wrote for a town from being reckoned', async () => {
    const town = '=HYPERLINK("https://zlo.primer.rs";"Niš")';
    await giveRun({ town, people: people.slice(18, 30) });
    const table = (await download('csv')).text;
    expect(table).toContain(`;"'=HYPERLINK(""https://zlo.primer.rs"";""Niš"")";12;`);
    expect(table).not.toMatch(/(^|[;"\n])[=+@]/);
    const paper = readPdf((await download('pdf')).body);
    expect(paper.elements.map(({ text }) => text).join('\n')).toContain('=HYPERLINK');
  });

  it('leads from the number of its runs to them', async () => {
    const before = (await read()).runs;
    const [first, last] = ['2030-12-20', '2031-01-05'];
    const inside = await giveRun({ startsOn: first, endsOn: last });
    await giveRun({ startsOn: first, endsOn: '2030-12-31' });
    await giveRun({ startsOn: '2032-01-01', endsOn: '2032-02-01' });
    await giveRun({ opened: false });
    const cancelled = await giveRun({});
    await world.client.query('UPDATE runs.run SET cancelled_at = now() WHERE id = $1', [cancelled]);
    const { runs } = await read();
    expect(runs).toBe(before + 1);
    const reply = await call(
      world.app,
      listRuns,
      { query: { year, limit: '100' } },
      cookies.manager,
    );
    const { items } = listRuns.replies[200].schema.parse(reply.body);
    expect(items).toHaveLength(runs);
    expect(items.map(({ id }) => id)).toContain(inside);
  });

  it('is nobody’s who does not read figures', async () => {
    const reply = await call(world.app, readYear, { params: { year } }, cookies.learner);
    expect(reply.status).toBe(403);
    expect((await download('csv', 'learner')).status).toBe(403);
  });
});
