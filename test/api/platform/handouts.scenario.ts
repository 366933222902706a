import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import {
  downloadDraftHandout,
  downloadHandout,
  makeHandout,
  readHandout,
} from '@svetionik/contracts/handouts';
import { readEnrolment } from '@svetionik/contracts/learning/enrolments';
import { editHelpContacts } from '@svetionik/contracts/organisations';
import { call } from '../../support/call';
import { readPdf, spokenText } from '../../support/read-pdf';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;
let cookies: { learner: string; stranger: string; trainer: string; administrator: string };

beforeEach(async () => {
  world = await openWorld();
  const { given } = world;
  cookies = {
    learner: await given.session(examples.learner),
    stranger: await given.session(examples.newPerson),
    trainer: await given.session(examples.trainer),
    administrator: await given.session(examples.administrator),
  };
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);

async function download(format: 'pdf' | 'text'): Promise<{ body: Buffer; name: string }> {
  const at = { params: { ...downloadHandout.example.params, format } };
  const { status, body, text, headers } = await call(
    world.app,
    downloadHandout,
    at,
    cookies.learner,
  );
  expect(status).toBe(200);
  const content: unknown = format === 'pdf' ? body : Buffer.from(text);
  if (!Buffer.isBuffer(content)) throw new Error('no bytes came');
  return { body: content, name: String(headers['content-disposition']) };
}

async function makeAnew(): Promise<void> {
  await call(world.app, makeHandout, makeHandout.example, cookies.learner);
  await world.app.runJobs();
}

describe('a handout', () => {
  it('is made by the worker, once for everybody, as a tagged document and as text with the same words', async () => {
    await world.client.query('DELETE FROM handouts.copy');
    await walk([
      {
        as: 'learner',
        call: readHandout,
        with: readHandout.example,
        status: 200,
        has: { state: 'none', pages: null },
      },
      {
        as: 'learner',
        call: downloadHandout,
        with: downloadHandout.example,
        status: 409,
        has: { code: 'certification.not-ready' },
      },
      {
        as: 'learner',
        call: makeHandout,
        with: makeHandout.example,
        status: 201,
        has: { state: 'waiting', pdfBytes: null },
      },
      {
        as: 'learner',
        call: makeHandout,
        with: makeHandout.example,
        status: 200,
        has: { state: 'waiting' },
      },
    ]);
    await world.app.runJobs();
    await walk([
      {
        as: 'learner',
        call: readHandout,
        with: readHandout.example,
        status: 200,
        has: { state: 'ready', pages: 1 },
      },
      {
        as: 'learner',
        call: makeHandout,
        with: makeHandout.example,
        status: 200,
        has: { state: 'ready' },
      },
    ]);
    const { rows } = await world.client.query('SELECT count(*)::int AS copies FROM handouts.copy');
    expect(rows).toEqual([{ copies: 1 }]);
    const pdf = readPdf((await download('pdf')).body);
    const text = (await download('text')).body.toString();
    expect(pdf).toMatchObject({ language: 'sr-Latn-RS', marked: true, title: 'Podsetnik za rad' });
    expect(wordsOf(text)).toEqual(wordsOf(spokenText(pdf)));
    expect(text).toContain('policija (192)');
    expect(text).toContain('broj nije unet · centarzztlj.rs');
    expect(text).toContain('Osoba koja upućuje prijavu: ____');
  });

  it('has the number that a contact has when it is asked for, and the name that the organisation gives it', async () => {
    expect((await download('text')).body.toString()).toContain('Policija: 192');
    const edit: EndpointDefinition = editHelpContacts;
    const label = { 'sr-Cyrl': 'Дежурна полиција', en: 'Police on duty' };
    const body = { contacts: [{ key: 'police', label, number: '011 000 00 00' }] };
    await walk([
      { as: 'administrator', call: edit, with: { body, ifMatch: '0' }, status: 200 },
      { as: 'learner', call: downloadHandout, with: downloadHandout.example, status: 409 },
    ]);
    await makeAnew();
    const text = (await download('text')).body.toString();
    expect(text).toContain('Dežurna policija: 011 000 00 00');
    expect(text).not.toContain('192');
  });

  it('says on which day it is so, and is made anew on another', async () => {
    const { rows } = await world.client.query(
      `UPDATE handouts.copy SET source = jsonb_set(source, '{day}', '"2026-01-05"') RETURNING pdf_hash AS hash`,
    );
    await makeAnew();
    const { name } = await download('text');
    expect(name).toMatch(/filename="podsetnik-\d{4}-\d\d-\d\d\.txt"/);
    expect(name).not.toContain('2026-01-05');
    expect(rows.length).toBeGreaterThan(0);
  });

  it('is for who may open the lesson', async () => {
    const { params } = downloadHandout.example;
    await walk([
      { as: 'stranger', call: downloadHandout, with: downloadHandout.example, status: 404 },
      { as: 'stranger', call: makeHandout, with: makeHandout.example, status: 404 },
      { as: 'nobody', call: downloadHandout, with: downloadHandout.example, status: 401 },
      {
        as: 'learner',
        call: downloadDraftHandout,
        with: downloadDraftHandout.example,
        status: 403,
      },
      {
        as: 'learner',
        call: makeHandout,
        with: { params: { ...params, block: 'beleska' } },
        status: 404,
      },
      {
        as: 'trainer',
        call: downloadDraftHandout,
        with: downloadDraftHandout.example,
        status: 200,
      },
    ]);
  });

  it('tells below its title what has changed since its edition was published', async () => {
    await world.client.query(
      `INSERT INTO catalogue.fact (id, organisation_id, key, version, statement, source, place, address, grade, checked_on, check_by, created_at)
       SELECT gen_random_uuid(), organisation_id, key, version + 1, '{"sr-Latn":"Sada je drugačije.","sr-Cyrl":"Сада је другачије."}', source, place, address,
         grade, checked_on, check_by, now() FROM catalogue.fact WHERE organisation_id = $1 AND key = 'probna-cinjenica'`,
      [examples.organisation],
    );
    await makeAnew();
    const text = (await download('text')).body.toString();
    expect(text).toMatch(/Ispravka[^]*Sada je drugačije\.[^]*Pitajte/);
  });

  it('is in the script of the document that the learner reads', async () => {
    const { body } = await call(
      world.app,
      readEnrolment,
      { params: { enrolment: examples.enrolment } },
      cookies.learner,
    );
    const hash: unknown = body.modules?.[0]?.documents?.['sr-Cyrl'];
    const at = { params: { hash: String(hash), block: examples.handoutBlock } };
    await walk([{ as: 'learner', call: makeHandout, with: at, status: 201 }]);
    await world.app.runJobs();
    const { text, headers } = await call(
      world.app,
      downloadHandout,
      { params: { ...at.params, format: 'text' } },
      cookies.learner,
    );
    expect(text).toContain('Подсетник за рад');
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain('подсетник-');
  });

  it('says when it could not be made, and is tried again when it is asked for again', async () => {
    await world.client.query(`UPDATE handouts.copy SET state = 'failed'`);
    await walk([
      {
        as: 'learner',
        call: readHandout,
        with: readHandout.example,
        status: 200,
        has: { state: 'failed' },
      },
      {
        as: 'learner',
        call: makeHandout,
        with: makeHandout.example,
        status: 200,
        has: { state: 'waiting' },
      },
    ]);
    await world.app.runJobs();
    await walk([
      {
        as: 'learner',
        call: readHandout,
        with: readHandout.example,
        status: 200,
        has: { state: 'ready' },
      },
    ]);
  });
});

/** Without the signs that stand for boxes, lines and headings. */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
