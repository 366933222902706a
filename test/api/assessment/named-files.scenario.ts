import { readAnswerFile, readMarkedFile, uploadAnswerFile } from '@svetionik/contracts/attachments';
import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { submitAttempt } from '@svetionik/contracts/assessment/results';
import { examples } from '@svetionik/contracts/examples';
import { listMarking, readMarking, takeTask } from '@svetionik/contracts/marking';
import { checkReceipt, readReceipt } from '@svetionik/contracts/receipts';
import { uploadFile } from '@svetionik/contracts/uploads';
import { strToU8, zipSync } from 'fflate';
import type { Response } from 'supertest';
import { v7 } from 'uuid';
import { DocumentCopies } from '../../../apps/backend/src/features/assessment/copies/document-copies.worker';
import { AnswerFilesSweeper } from '../../../apps/backend/src/features/assessment/files/answer-files-sweeper.worker';
import {
  DOCUMENT_COPIER,
  type DocumentCopier,
} from '../../../apps/backend/src/platform/copies/document-copier';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { sendFile } from '../../support/send-file';
import { openWorld, type TestWorld } from '../../support/test-world';
import { trainerRoles } from '../../support/staff-roles';

const attempt = examples.fileAttempt;
const place = { attempt, position: '1' };
const pdf = (words = '') => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);
const wordTypes =
  '<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>';
const docx = Buffer.from(
  zipSync({
    '[Content_Types].xml': strToU8(wordTypes),
    'word/document.xml': strToU8('<w:document/>'),
  }),
);

let world: TestWorld;
let cookies: Record<'learner' | 'trainer' | 'second', string>;
let sequence: number;

beforeEach(async () => {
  sequence = 0;
  world = await openWorld();
  const { given, client } = world;
  const second = await given.person({ email: 'druga.trenerka@primer.rs', roles: trainerRoles });
  cookies = {
    learner: await given.session(examples.learner),
    trainer: await given.session(examples.trainer),
    second: await given.session(second),
  };
  await client.query('DELETE FROM assessment.marker_assignment');
  await client.query('DELETE FROM assessment.marking_task');
  await client.query('DELETE FROM assessment.answer_file WHERE attempt_id = $1', [attempt]);
  await client.query(
    `UPDATE assessment.attempt SET person_id = $2, started_at = now(), deadline_at = now() + interval '30 minutes' WHERE id = $1`,
    [attempt, examples.learner],
  );
});

afterEach(() => {
  jest.restoreAllMocks();
  return world.close();
});

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const send = (
  bytes: Buffer,
  name = 'Rad.pdf',
  cookie = cookies.learner,
  params = place,
): Promise<Response> => sendFile(world.app, uploadAnswerFile, { params, bytes, name }, cookie);
const naming = (...hashes: readonly string[]) => ({
  params: { attempt, answer: v7() },
  body: {
    position: 1,
    epoch: 1,
    sequence: ++sequence,
    response: { kind: 'file-upload', files: hashes.map((hash) => ({ hash })) },
    marked: false,
    claimedAt: world.app.clock.now().toISOString(),
  },
});

/** All files, and whose they are. */
async function stored() {
  const { rows } = await world.client.query<{ hash: string }>(
    `SELECT hash FROM platform.file UNION ALL SELECT attempt_id || hash FROM assessment.answer_file ORDER BY 1`,
  );
  return rows.map(({ hash }) => hash);
}

describe('an answer', () => {
  it('names no file that its learner has not sent for that very question', async () => {
    const { rows } = await world.client.query<{ attempt_id: string }>(
      'SELECT attempt_id FROM assessment.answer_file WHERE attempt_id <> $1',
      [attempt],
    );
    expect(rows.length).toBeGreaterThan(0);
    const { body: own } = await send(pdf());
    const unknown = { code: 'assessment.response-invalid', details: { reason: 'unknown-file' } };
    await walk([
      {
        as: 'learner',
        call: saveAnswer,
        with: naming(examples.answerFileHash),
        status: 422,
        has: unknown,
      },
      {
        as: 'learner',
        call: saveAnswer,
        with: naming(own.hash, examples.answerFileHash),
        status: 422,
        has: unknown,
      },
      {
        as: 'learner',
        call: readAnswerFile,
        with: { params: { attempt, hash: examples.answerFileHash } },
        status: 404,
      },
      {
        as: 'learner',
        call: readAttempt,
        with: { params: { attempt } },
        status: 200,
        has: { answers: [] },
      },
    ]);
    const kept = await world.client.query(
      'SELECT named FROM assessment.answer_file WHERE attempt_id = $1',
      [attempt],
    );
    expect(kept.rows).toEqual([{ named: false }]);
  });

  it('has its files covered by the receipt', async () => {
    const { body } = await send(pdf());
    await walk([
      { as: 'learner', call: saveAnswer, with: naming(body.hash), status: 200 },
      {
        as: 'learner',
        call: submitAttempt,
        with: { params: { attempt }, body: { epoch: 1 } },
        status: 200,
        has: { judged: false, answers: 1 },
      },
    ]);
    const receipt = await call(world.app, readReceipt, { params: { attempt } }, cookies.learner);
    const outcome = async () =>
      (await call(world.app, checkReceipt, { body: { text: receipt.body.code } })).body.outcome;
    expect(await outcome()).toBe('unchanged');
    await world.client.query(
      `UPDATE assessment.answer SET response = jsonb_set(response, '{files,0,hash}', to_jsonb($2::text)) WHERE attempt_id = $1`,
      [attempt, 'a'.repeat(64)],
    );
    expect(await outcome()).toBe('changed');
  });

  it('is marked without the names of its files, by who has an assignment and nobody else', async () => {
    const [one, two] = [
      await send(pdf('Prvi'), 'Ana Anić, zapisnik.pdf'),
      await send(docx, 'Ana Anić.docx'),
    ];
    await walk([
      { as: 'learner', call: saveAnswer, with: naming(one.body.hash, two.body.hash), status: 200 },
      { as: 'learner', call: saveAnswer, with: naming(two.body.hash, one.body.hash), status: 200 },
      {
        as: 'learner',
        call: submitAttempt,
        with: { params: { attempt }, body: { epoch: 1 } },
        status: 200,
      },
    ]);
    const { rows } = await world.client.query<{ id: string }>(
      'SELECT id FROM assessment.marking_task',
    );
    const task = rows[0]?.id ?? '';
    const files = [
      { place: 1, name: 'odgovor-1.pdf', type: 'pdf', copy: 'ready' },
      { place: 2, name: 'odgovor-2.pdf', type: 'pdf', copy: 'ready' },
    ];
    const copier = world.app.app.get<DocumentCopier>(DOCUMENT_COPIER);
    const made = { kind: 'made', pdf: pdf('Kopija'), text: 'Kopija' } as const;
    jest.spyOn(copier, 'copy').mockResolvedValue(made);
    await world.app.app.get(DocumentCopies).handle();
    const file = (which: string) => ({ params: { task, place: which } });
    await walk([
      {
        as: 'trainer',
        call: listMarking,
        status: 200,
        has: { items: [{ id: task, length: { of: 'files', count: 2 } }] },
        hasNot: ['Ana', 'Ani\\u0107'],
      },
      { as: 'trainer', call: readMarkedFile, with: file('1'), status: 404 },
      {
        as: 'trainer',
        call: takeTask,
        with: { params: { task } },
        status: 200,
        has: { answer: { kind: 'files', files } },
        hasNot: ['Ana', one.body.hash],
      },
      {
        as: 'trainer',
        call: readMarking,
        with: { params: { task } },
        status: 200,
        has: { answer: { files } },
        hasNot: ['Ana'],
      },
      { as: 'trainer', call: readMarkedFile, with: file('3'), status: 404 },
      { as: 'second', call: readMarkedFile, with: file('1'), status: 404 },
      { as: 'learner', call: readMarkedFile, with: file('1'), status: 403 },
      {
        as: 'trainer',
        call: readAnswerFile,
        with: { params: { attempt, hash: one.body.hash } },
        status: 404,
      },
    ]);
    const read = await call(world.app, readMarkedFile, file('2'), cookies.trainer);
    expect(read.body).toEqual(made.pdf);
    expect(read.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    expect(read.headers['content-disposition']).toBe(
      `attachment; filename="odgovor-2.pdf"; filename*=UTF-8''odgovor-2.pdf`,
    );
    const noted = await world.client.query(
      `SELECT 1 FROM platform.audit WHERE action = 'assessment.readMarkedFile' AND $1 = ANY (subject_ids)`,
      [task],
    );
    expect(noted.rows).toHaveLength(1);
  });
});

describe('files that no answer names', () => {
  const sweep = () => world.app.app.get(AnswerFilesSweeper).handle();

  it('are swept once the attempt is over, and not what is named, sent elsewhere or referred to otherwise', async () => {
    const [dropped, replaced, last, shared] = [
      await send(pdf('a')),
      await send(pdf('b')),
      await send(pdf('c')),
      await send(Buffer.from('Isto.'), 'isto.txt'),
    ];
    await sendFile(
      world.app,
      uploadFile,
      { bytes: Buffer.from('Isto.'), name: 'isto.txt' },
      cookies.trainer,
    );
    await walk([
      { as: 'learner', call: saveAnswer, with: naming(replaced.body.hash), status: 200 },
      { as: 'learner', call: saveAnswer, with: naming(last.body.hash), status: 200 },
    ]);
    const before = await stored();
    await sweep();
    expect(await stored()).toEqual(before);
    await walk([
      {
        as: 'learner',
        call: submitAttempt,
        with: { params: { attempt }, body: { epoch: 1 } },
        status: 200,
      },
    ]);
    await sweep();
    const gone = [
      dropped.body.hash,
      `${attempt}${dropped.body.hash}`,
      `${attempt}${shared.body.hash}`,
    ];
    expect(await stored()).toEqual(before.filter((each) => !gone.includes(each)));
    await sweep();
    await walk([
      {
        as: 'learner',
        call: readAnswerFile,
        with: { params: { attempt, hash: last.body.hash } },
        status: 200,
      },
    ]);
  });
});
