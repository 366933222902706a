import { examples } from '@svetionik/contracts/examples';
import {
  countParticipants,
  exportParticipants,
  exportRunSums,
  listParticipants,
  listSummedRuns,
  readRunSums,
} from '@svetionik/contracts/runs';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { countStatements } from '../../support/count-statements';
import { GivenGroups } from '../../support/given-groups';
import { GivenInstitutions } from '../../support/given-institutions';
import { GivenRuns } from '../../support/given-runs';
import { readPdf } from '../../support/read-pdf';
import { openWorld, type TestWorld } from '../../support/test-world';

const run = v7();
const group = v7();

let world: TestWorld;
let runs: GivenRuns;
let people: string[];
let cookies: Record<'manager' | 'trainer' | 'auditor' | 'learner' | 'other', string>;

const nameOf = (place: number) => {
  if (place === 1) return { latin: 'Žiža Šubić', cyrillic: 'Жижа Шубић' };
  if (place === 3) return { latin: '=Zla Formula', cyrillic: '=Зла Формула' };
  return { latin: `Ime Prezime${place}`, cyrillic: `Име Презиме${place}` };
};

/** 24 people: twelve work in one institution, two in another, of ten none is known; the first is through, every second has finished a part. */
beforeEach(async () => {
  world = await openWorld();
  runs = new GivenRuns(world.client);
  const { given, client } = world;
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM catalogue.course WHERE organisation_id = $1 AND slug = $2',
    [examples.organisation, examples.courseSlug],
  );
  const days = { startsOn: '2026-01-12', endsOn: '2039-03-20', finishOn: '2026-02-01' };
  await runs.run({ id: run, title: 'Sombor', course: rows[0]?.id ?? '', ...days });
  await runs.trainer(run, examples.trainer);
  people = await given.people(
    Array.from({ length: 24 }, (_, place) => ({
      email: `osoba${place}@primer.rs`,
      name: nameOf(place),
    })),
  );
  await runs.participants(run, people);
  const institutions = new GivenInstitutions(client);
  for (const [place, person] of people.entries()) {
    const institution = place < 12 ? examples.institution : examples.institutionBelow;
    if (place < 14) await institutions.workplace({ person, institution });
  }
  await finishParts(people.filter((_, place) => place % 2 === 0));
  await pass(people[0] ?? '');
  const groups = new GivenGroups(client);
  await groups.group({ id: group, name: 'Patronaža' });
  await groups.members(group, people.slice(0, 3));
  const staff = (email: string, roles: ('learner' | 'auditor')[]) => given.person({ email, roles });
  cookies = {
    manager: await given.session(examples.administrator),
    trainer: await given.session(examples.trainer),
    auditor: await given.session(await staff('nadzor@primer.rs', ['learner', 'auditor'])),
    learner: await given.session(people[0] ?? ''),
    other: await given.session(examples.otherAdministrator),
  };
});

afterEach(() => world.close());

/** All parts of the lessons of the first module. */
async function finishParts(of: readonly string[]): Promise<void> {
  await world.client.query(
    `INSERT INTO learning.block_done (organisation_id, enrolment_id, block_key, done_at)
     SELECT e.organisation_id, e.id, m.slug || '/' || (l->>'id') || '/' || (b->>'id'), now()
     FROM runs.participant p JOIN learning.enrolment e ON e.id = p.enrolment_id
       JOIN catalogue.course_edition_module em ON em.course_edition_id = e.course_edition_id AND em.position = 1
       JOIN catalogue.module_edition me ON me.id = em.module_edition_id JOIN catalogue.module m ON m.id = me.module_id
       CROSS JOIN LATERAL jsonb_array_elements(me.outline) l CROSS JOIN LATERAL jsonb_array_elements(l->'blocks') b
     WHERE p.run_id = $1 AND p.person_id = ANY ($2)`,
    [run, of],
  );
}

async function pass(person: string): Promise<void> {
  await world.client.query(
    `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version, started_at, deadline_at, closed_at, points, maximum, passed, result)
     SELECT $3, e.organisation_id, e.person_id, e.id, e.course_edition_id, 1, 'submitted', '{}', '', 1, now(), now(), now(), 1, 1, true, '{"items": []}'
     FROM runs.participant p JOIN learning.enrolment e ON e.id = p.enrolment_id WHERE p.run_id = $1 AND p.person_id = $2`,
    [run, person, v7()],
  );
}

type As = keyof typeof cookies;

async function readSums(by: string, as: As = 'manager') {
  const reply = await call(world.app, readRunSums, { params: { run }, query: { by } }, cookies[as]);
  expect(reply.status).toBe(200);
  return readRunSums.replies[200].schema.parse(reply.body);
}

async function list(query: Record<string, string>) {
  const asked = { params: { run }, query: { limit: '100', ...query } };
  const { body } = await call(world.app, listParticipants, asked, cookies.manager);
  return listParticipants.replies[200].schema.parse(body).items;
}

async function download(query: Record<string, string>, as: As = 'manager') {
  const asked = { params: { run }, query: { language: 'sr-Latn', ...query } };
  return call(world.app, exportParticipants, asked, cookies[as]);
}

describe('the people of a run in numbers', () => {
  it.each(['institution', 'group'] as const)(
    'have their rows behind every number, by %s',
    async (by) => {
      const { all, rows, exact } = await readSums(by);
      expect(exact).toBe(true);
      expect(all).toMatchObject({ people: 24, finished: 1, notBegun: 12, late: 23 });
      const belongs = [examples.institutionBelow, examples.institution, 1];
      if (by === 'institution')
        expect([rows[1]?.id, rows[1]?.parent, rows[1]?.level]).toEqual(belongs);
      expect(rows.map(({ sum }) => sum.people)).toEqual(by === 'group' ? [3] : [14, 2, 10]);
      for (const { id, sum } of rows) {
        const where = { [by]: id ?? 'none' };
        const found = async (query: Record<string, string>) =>
          (await list({ ...where, ...query })).length;
        expect({
          people: await found({}),
          notBegun: await found({ filter: 'not-begun' }),
          underWay: await found({ filter: 'under-way' }),
          finished: await found({ filter: 'finished' }),
          late: await found({ filter: 'late' }),
          certified: await found({ filter: 'certified' }),
          first: await found({ part: '1' }),
        }).toMatchObject({ ...sumOf(sum), first: sum.parts[0] });
        const asked = { params: { run }, query: where };
        const counted = await call(world.app, countParticipants, asked, cookies.manager);
        expect(counted.body).toMatchObject({ all: sum.people, late: sum.late });
      }
    },
  );

  it('are told coarsely, and small institutions together, to whoever has no part in the run', async () => {
    // also to somebody who led it and is no trainer any more
    await world.client.query(
      `INSERT INTO runs.trainer (organisation_id, run_id, person_id) SELECT $1, $2, id FROM identity.person WHERE email = 'nadzor@primer.rs'`,
      [examples.organisation, run],
    );
    const { all, rows, exact } = await readSums('institution', 'auditor');
    expect(exact).toBe(false);
    expect(all).toMatchObject({ people: 25, finished: 0, notBegun: 10 });
    expect(rows).toMatchObject([
      { kind: 'named', id: examples.institution, level: 0, sum: { people: 15, parts: [5] } },
      { kind: 'unknown', id: null, name: null, groups: 1, sum: { people: 10 } },
    ]);
    expect((await readSums('group', 'auditor')).rows).toEqual([]);
    await world.client.query('UPDATE institutions.institution SET parent_id = NULL');
    expect((await readSums('institution', 'auditor')).rows).toMatchObject([
      { kind: 'named', id: examples.institution, sum: { people: 10, parts: [5] } },
      { kind: 'small', id: null, name: null, groups: 2, sum: { people: 10 } },
    ]);
    await world.client.query(
      'DELETE FROM runs.participant WHERE run_id = $1 AND person_id = ANY ($2)',
      [run, people.slice(9)],
    );
    expect(await readSums('institution', 'auditor')).toMatchObject({ all: null, rows: [] });
    expect((await readSums('nothing', 'trainer')).all?.people).toBe(9);
  });

  it('go out as they are told to the same reader, as a table and to be printed', async () => {
    const take = async (query: { by: 'institution' | 'group'; format: string }, as: As) => {
      const asked = { params: { run }, query: { language: 'sr-Latn', ...query } };
      return call(world.app, exportRunSums, asked, cookies[as]);
    };
    await world.client.query('UPDATE institutions.institution SET name = $2 WHERE id = $1', [
      examples.institution,
      { 'sr-Latn': '=Zla formula', 'sr-Cyrl': '=Зла формула' },
    ]);
    const by = 'institution';
    const whole = (await take({ by, format: 'csv' }, 'manager')).text;
    const [head, ...lines] = whole.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(head).toMatch(/^Ustanova;Pripada;Na izvođenju;Nisu počeli;U toku;Završili;Kasne;/);
    expect(lines[0]).toMatch(/^'=Zla formula;;14;/);
    expect(lines[1]).toMatch(/;'=Zla formula;2;/);
    expect(lines.slice(2)).toEqual([
      expect.stringMatching(/^ustanova nije poznata;;10;/),
      expect.stringMatching(/^Svi na izvođenju;;24;12;11;1;23;0;12$/),
    ]);
    const coarse = (await take({ by, format: 'csv' }, 'auditor')).text.split('\r\n');
    expect(coarse[1]).toMatch(/^'=Zla formula;;15;/);
    expect(coarse.filter((line) => line.includes(';14;') || line.includes(';2;'))).toEqual([]);
    const workbook = await take({ by: 'group', format: 'xlsx' }, 'manager');
    expect(workbook.headers['content-type']).toContain('spreadsheetml');
    const paper = readPdf((await take({ by, format: 'pdf' }, 'auditor')).body);
    expect(paper).toMatchObject({ marked: true, language: 'sr-Latn-RS', untagged: '' });
    const texts = paper.elements.map(({ text }) => text).join('\n');
    expect(texts).toContain('Svi na izvođenju');
    expect(texts).toContain('zaokruženi na pet');
    await world.client.query(
      'DELETE FROM runs.participant WHERE run_id = $1 AND person_id = ANY ($2)',
      [run, people.slice(9)],
    );
    const few = (await take({ by, format: 'csv' }, 'auditor')).text.trimEnd().split('\r\n');
    expect(few.slice(1)).toEqual([expect.stringContaining('Na ovom izvođenju je manje od deset')]);
    expect((await take({ by, format: 'csv' }, 'learner')).status).toBe(403);
    expect((await take({ by, format: 'csv' }, 'other')).status).toBe(404);
  });

  it('are found by whoever has no part in the run', async () => {
    const find = async (as: As) => {
      const reply = await call(world.app, listSummedRuns, { query: { year: '2026' } }, cookies[as]);
      expect(reply.status).toBe(200);
      return listSummedRuns.replies[200].schema.parse(reply.body).items.map(({ id }) => id);
    };
    expect(await find('auditor')).toContain(run);
    expect(await find('other')).not.toContain(run);
    await world.client.query('UPDATE runs.run SET cancelled_at = now() WHERE id = $1', [run]);
    expect(await find('auditor')).not.toContain(run);
  });

  it('are nobody else’s', async () => {
    const asked = { params: { run }, query: { by: 'nothing' } };
    expect((await call(world.app, readRunSums, asked, cookies.learner)).status).toBe(403);
    expect((await call(world.app, readRunSums, asked, cookies.other)).status).toBe(404);
  });

  it('take as many statements whatever the number of people', async () => {
    const all = async () => {
      await readSums('institution');
      await list({ search: 'ime', part: '1' });
    };
    await all();
    const many = await countStatements(world.app, all);
    await world.client.query(
      'DELETE FROM runs.participant WHERE run_id = $1 AND person_id = ANY ($2)',
      [run, people.slice(2)],
    );
    expect(await countStatements(world.app, all)).toBe(many);
  });
});

describe('the list of people of a run', () => {
  it.each(['subic', 'Шуб', 'šubić ziz'])('finds by a name written as %s', async (search) => {
    expect(await list({ search })).toMatchObject([{ id: people[1], attempts: 0 }]);
  });

  it('goes out as a table, narrowed as it is shown, and is noted', async () => {
    const reply = await download({ format: 'csv', institution: examples.institution, part: '1' });
    const [head, ...lines] = reply.text.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(head).toMatch(/^Prezime;Ime;E-pošta;Ustanova;.*;Pokušaji;Poslednja aktivnost;Stanje;/);
    expect(lines).toHaveLength(7);
    expect(lines[0]).toMatch(/^Prezime0;Ime;osoba0@primer.rs;.*;završeno;1;.*;položeno;;;$/);
    const formula = await download({ format: 'csv', search: 'formula' });
    expect(formula.text).toContain(`Formula;'=Zla;`);
    const { rows } = await world.client.query(
      `SELECT action, code FROM platform.audit WHERE action LIKE 'runs.export%' ORDER BY id LIMIT 2`,
    );
    expect(rows).toEqual([
      { action: 'runs.exportParticipants', code: 'csv' },
      { action: 'runs.exportedParticipants', code: '7' },
    ]);
  });

  it('goes out whole, page after page', async () => {
    const crowd = await world.given.people(
      Array.from({ length: 500 }, (_, place) => ({
        email: `mnogi.${place}@primer.rs`,
        name: { latin: `Ana Brojka${place}`, cyrillic: `Ана Бројка${place}` },
      })),
    );
    await runs.participants(run, crowd);
    const lines = (await download({ format: 'csv' })).text.trimEnd().split('\r\n');
    expect(new Set(lines).size).toBe(525);
  });

  it('is a workbook, and a document to be printed that is read aloud', async () => {
    const workbook = await download({ format: 'xlsx' });
    expect(workbook.headers['content-type']).toContain('spreadsheetml');
    const paper = readPdf((await download({ format: 'pdf', language: 'sr-Cyrl' })).body);
    expect(paper).toMatchObject({ marked: true, language: 'sr-Cyrl-RS', untagged: '' });
    const texts = paper.elements.map(({ text }) => text).join('\n');
    expect(texts).toContain('Шубић Жижа');
    expect(texts).toContain('24 особе');
  });

  it('does not go out to whoever may not take people along', async () => {
    expect((await download({ format: 'csv' }, 'trainer')).status).toBe(403);
    expect((await download({ format: 'csv' }, 'other')).status).toBe(404);
  });
});

function sumOf({ parts: _, ...sum }: Awaited<ReturnType<typeof readSums>>['rows'][number]['sum']) {
  return sum;
}
