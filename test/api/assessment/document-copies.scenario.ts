import { readMarkedFile } from '@svetionik/contracts/attachments';
import { listWithheld, readHeldCopy, releaseCopy, retryCopy } from '@svetionik/contracts/copies';
import { examples } from '@svetionik/contracts/examples';
import { readOriginal, readTimeline } from '@svetionik/contracts/examination';
import { readSystemStatus } from '@svetionik/contracts/health';
import { listMarking, readMarking, releaseTask, takeTask } from '@svetionik/contracts/marking';
import { v7 } from 'uuid';
import { DocumentCopies } from '../../../apps/backend/src/features/assessment/copies/document-copies.worker';
import {
  DOCUMENT_COPIER,
  type CopyOutcome,
  type DocumentCopier,
} from '../../../apps/backend/src/platform/copies/document-copier';
import { call } from '../../support/call';
import { GivenAnswerFiles } from '../../support/given-answer-files';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const original = Buffer.from('%PDF-1.7\nIzvornik, Ana Anić\n%%EOF\n');
const copied = Buffer.from('%PDF-1.7\nKopija\n%%EOF\n');
const [task, file] = [v7(), v7()];
const marked = { params: { task, place: '1' } };

let world: TestWorld;
let files: GivenAnswerFiles;
let attempt: string;
let cookies: Record<'trainer' | 'administrator', string>;
let copy: jest.SpyInstance<Promise<CopyOutcome>, Parameters<DocumentCopier['copy']>>;

beforeEach(async () => {
  world = await openWorld();
  const { client, given, app } = world;
  cookies = {
    trainer: await given.session(examples.trainer),
    administrator: await given.session(examples.administrator),
  };
  for (const table of ['marker_assignment', 'marking_task', 'answer_file'])
    await client.query(`DELETE FROM assessment.${table}`);
  files = new GivenAnswerFiles(client);
  attempt = await files.document({ id: file, task, bytes: original, heldBy: examples.trainer });
  copy = jest.spyOn(app.app.get<DocumentCopier>(DOCUMENT_COPIER), 'copy');
});

afterEach(() => {
  jest.restoreAllMocks();
  return world.close();
});

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const run = () => world.app.app.get(DocumentCopies).handle();

/** A program that makes the copy, with that text in it. */
function copying(text: string): void {
  copy.mockResolvedValue({ kind: 'made', pdf: copied, text });
}

function seen(state: string) {
  return {
    as: 'trainer' as const,
    call: readMarking,
    with: { params: { task } },
    status: 200,
    has: { answer: { files: [{ place: 1, name: 'odgovor-1.pdf', copy: state }] } },
    hasNot: ['Ana'],
  };
}

describe('a document of an answer', () => {
  it('is seen by its marker as a copy, which is made once, and is evidence to who examines the attempt', async () => {
    copying('Kopija');
    await walk([
      seen('waiting'),
      { as: 'trainer', call: readMarkedFile, with: marked, status: 404 },
    ]);
    await run();
    await run();
    expect(copy.mock.calls).toEqual([[original, 'pdf']]);
    await walk([
      seen('ready'),
      {
        as: 'administrator',
        call: readTimeline,
        with: { params: { attempt } },
        status: 200,
        has: { files: [{ id: file, position: 1, name: 'Ana Anić.pdf', bytes: original.length }] },
      },
      { as: 'trainer', call: readOriginal, with: { params: { attempt, file } }, status: 403 },
    ]);
    const read = await call(world.app, readMarkedFile, marked, cookies.trainer);
    expect(read.body).toEqual(copied);
    const kept = { params: { attempt, file } };
    const evidence = await call(world.app, readOriginal, kept, cookies.administrator);
    expect(evidence.body).toEqual(original);
    await world.client.query(
      `UPDATE identity.member SET roles = '{learner,author,marker,training-manager,certificate-officer,administrator}' WHERE person_id = $1`,
      [examples.administrator],
    );
    await walk([{ as: 'administrator', call: readOriginal, with: kept, status: 404 }]);
  });

  it('that shows who somebody may be is held back as a copy until somebody lets it go; the answer stays', async () => {
    copying('JMBG 0101990710008, telefon 064 123 45 67');
    await run();
    await walk([
      seen('held'),
      { as: 'trainer', call: readMarkedFile, with: marked, status: 404 },
      { as: 'trainer', call: listWithheld, status: 403 },
      {
        as: 'administrator',
        call: listWithheld,
        status: 200,
        has: { items: [{ id: file, state: 'held', shows: ['personal-number', 'phone'] }] },
        hasNot: ['Ana', attempt, '0101990710008'],
      },
      {
        as: 'administrator',
        call: releaseCopy,
        with: { params: { file }, body: { reason: ' ' } },
        status: 400,
      },
    ]);
    const held = { params: { file } };
    expect((await call(world.app, readHeldCopy, held, cookies.administrator)).body).toEqual(copied);
    const { rows } = await world.client.query(
      'SELECT response FROM assessment.answer WHERE attempt_id = $1',
      [attempt],
    );
    expect(rows).toEqual([
      { response: { kind: 'file-upload', files: [{ hash: expect.any(String) }] } },
    ]);
    const releasing = { ...held, body: { reason: 'Brojevi su izmišljeni.' } };
    await walk([
      { as: 'administrator', call: releaseCopy, with: releasing, status: 204 },
      { as: 'administrator', call: releaseCopy, with: releasing, status: 204 },
      { as: 'administrator', call: listWithheld, status: 200, has: { items: [] } },
      seen('ready'),
      { as: 'trainer', call: readMarkedFile, with: marked, status: 200 },
    ]);
    const noted = await world.client.query(
      `SELECT r.text AS reason FROM platform.audit a JOIN platform.audit_reason r ON r.entry_id = a.id WHERE a.action = 'assessment.releaseCopy'`,
    );
    expect(noted.rows[0]).toEqual({ reason: 'Brojevi su izmišljeni.' });
  });

  it('waits where a program is missing, which is said, and is copied once it is there', async () => {
    copy.mockResolvedValue({ kind: 'missing', need: 'libreoffice' });
    for (let time = 0; time < 5; time++) await run();
    const { body } = await walk([
      seen('missing'),
      {
        as: 'administrator',
        call: listWithheld,
        status: 200,
        has: { items: [{ state: 'missing', obstacle: 'libreoffice' }] },
      },
      { as: 'administrator', call: readSystemStatus, status: 200 },
    ]);
    expect(body.checks).toContainEqual({
      name: 'copies',
      state: 'warning',
      reason: 'libreoffice',
      details: {},
    });
    copying('Kopija');
    await run();
    await walk([seen('ready')]);
  });

  it('is given up after three tries, and tried again when somebody says so', async () => {
    copy.mockResolvedValue({ kind: 'failed', reason: 'unreadable' });
    for (let time = 0; time < 5; time++) await run();
    expect(copy).toHaveBeenCalledTimes(3);
    await walk([
      seen('failed'),
      {
        as: 'administrator',
        call: listWithheld,
        status: 200,
        has: { items: [{ state: 'failed', obstacle: 'unreadable' }] },
      },
      { as: 'administrator', call: retryCopy, with: { params: { file } }, status: 204 },
      seen('waiting'),
    ]);
    copying('Kopija');
    await run();
    await walk([
      seen('ready'),
      { as: 'administrator', call: retryCopy, with: { params: { file } }, status: 404 },
    ]);
  });

  it('stands in nobody’s way when it cannot even be tried', async () => {
    const [other, bytes] = [v7(), Buffer.from('%PDF-1.7\nDrugi\n%%EOF\n')];
    await files.document({ id: other, task: v7(), bytes });
    copy.mockImplementation(async (content) => {
      if (content.equals(original)) throw new Error('no room');
      return { kind: 'made', pdf: copied, text: 'Kopija' };
    });
    for (let time = 0; time < 4; time++) await run();
    const { rows } = await world.client.query<{ id: string; copy_state: string }>(
      'SELECT id, copy_state FROM assessment.answer_file',
    );
    expect(new Map(rows.map((row) => [row.id, row.copy_state]))).toEqual(
      new Map([
        [file, 'failed'],
        [other, 'made'],
      ]),
    );
  });

  it('is not given up while the database is away', async () => {
    const away = Object.assign(new Error('terminating connection'), { code: '57P01' });
    copy.mockRejectedValue(away);
    for (let time = 0; time < 4; time++) await run().catch(() => undefined);
    await walk([seen('waiting')]);
    copying('Kopija');
    await run();
    await walk([seen('ready')]);
  });

  it('is decided about by nobody who marks it, and marked by nobody who has looked at the held copy', async () => {
    copying('telefon 064 123 45 67');
    await run();
    await world.client.query(
      `UPDATE identity.member SET roles = '{learner,author,marker,training-manager,certificate-officer,administrator}' WHERE person_id = ANY ($1)`,
      [[examples.administrator, examples.trainer]],
    );
    const held = { params: { file } };
    const releasing = { ...held, body: { reason: 'Broj je izmišljen.' } };
    await walk([
      { as: 'trainer', call: listWithheld, status: 200, has: { items: [] } },
      { as: 'trainer', call: readHeldCopy, with: held, status: 404 },
      { as: 'trainer', call: releaseCopy, with: releasing, status: 404 },
      { as: 'administrator', call: listMarking, status: 200, has: { items: [] } },
      { as: 'trainer', call: releaseTask, with: { params: { task } }, status: 204 },
      { as: 'administrator', call: listMarking, status: 200, has: { items: [{ id: task }] } },
    ]);
    await call(world.app, readHeldCopy, held, cookies.administrator);
    const taking = { params: { task } };
    await walk([
      { as: 'administrator', call: listMarking, status: 200, has: { items: [] } },
      { as: 'administrator', call: takeTask, with: taking, status: 404 },
      { as: 'administrator', call: releaseCopy, with: releasing, status: 204 },
      { as: 'administrator', call: takeTask, with: taking, status: 200 },
    ]);
  });

  it('that is erased while it is copied leaves no copy', async () => {
    copy.mockImplementation(async () => {
      await world.client.query('DELETE FROM assessment.answer_file');
      return { kind: 'made', pdf: copied, text: '' };
    });
    await run();
    const { rows } = await world.client.query('SELECT FROM platform.file WHERE content = $1', [
      copied,
    ]);
    expect(rows).toEqual([]);
  });
});
