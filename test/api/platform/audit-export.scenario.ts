import { exportActions, suggestPeople } from '@svetionik/contracts/audits';
import { examples } from '@svetionik/contracts/examples';
import { freshMinutes } from '@svetionik/domain/access/fresh-proof';
import { entryHash } from '@svetionik/proofs/audit/entry-hash';
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import request from 'supertest';
import { AuditSealWorker } from '../../../apps/backend/src/platform/audit/audit-workers';
import { findSignedZipFault } from '../../../apps/backend/src/platform/documents/signed-zip-check';
import { SigningKeys } from '../../../apps/backend/src/platform/signing/signing-keys';
import { call } from '../../support/call';
import { nodeCheckingCrypto } from '../../support/checking-crypto';
import { origin } from '../../support/create-test-app';
import { giveEntries } from '../../support/given-audit';
import { openWorld, type TestWorld } from '../../support/test-world';

const { organisation, otherOrganisation, administrator, learner } = examples;

let world: TestWorld;
let cookie: string;

beforeEach(async () => {
  world = await openWorld();
  await world.client.query('DELETE FROM platform.audit_reason; DELETE FROM platform.audit');
  const auditor = await world.given.person({ email: 'revizor@primer.rs', roles: ['auditor'] });
  cookie = await world.given.session(auditor);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await world.close();
});

const keys = () => world.app.app.get(SigningKeys).auditKeys();
const knownKeys = () => keys().map(({ publicJwk }) => publicJwk.x);
const check = (content: Uint8Array) => findSignedZipFault(content, knownKeys());

async function download(query: Record<string, string> = {}): Promise<Buffer> {
  const reply = await request(world.app.app.getHttpServer())
    .get(exportActions.path)
    .query({ language: 'en', ...query })
    .set({ Cookie: cookie, Origin: origin })
    .buffer(true)
    .parse((got, done) => {
      const pieces: Buffer[] = [];
      got.on('data', (piece: Buffer) => pieces.push(piece));
      got.on('end', () => done(null, Buffer.concat(pieces)));
    });
  expect(reply.status).toBe(200);
  return reply.body;
}

/** The lines of a table in the file, the headings left off. */
function linesIn(content: Uint8Array, name = 'actions-1.csv'): string[][] {
  const text = strFromU8(unzipSync(content)[name] ?? new Uint8Array());
  const [, ...lines] = text.trimEnd().split('\r\n');
  return lines.map((line) => line.split(';'));
}

async function giveReading(at: Date): Promise<void> {
  await world.client.query(
    `INSERT INTO platform.audit (id, organisation_id, actor_id, action, code, subject_ids, at)
     VALUES (gen_random_uuid(), $1, $2, 'people.readPerson', 'page', $3, $4::timestamptz + interval '7 microseconds')`,
    [organisation, administrator, [learner], at],
  );
}

describe('exported records of actions', () => {
  it('hold what fits the filter, with all that their hashes are over, and names beside it', async () => {
    await giveEntries(world.client, organisation, {
      count: 3,
      from: new Date(Date.now() - 60_000),
    });
    await giveReading(new Date(Date.now() - 30_000));
    await world.app.app.get(AuditSealWorker).handle();
    const content = await download({ person: learner, kind: 'people.readPerson' });
    const lines = linesIn(content);
    expect(lines).toHaveLength(1);
    const [place, instant = '', action = '', code = '', who, whom, , actorId = '', ids = ''] =
      lines[0] ?? [];
    const [id = '', hash] = lines[0]?.slice(9) ?? [];
    expect([place, action, code, actorId, ids]).toEqual([
      ...['4', 'people.readPerson', 'page', administrator, learner],
    ]);
    expect([who, whom]).toEqual([expect.stringMatching(/\S \S/u), expect.stringMatching(/\S \S/u)]);
    const at = Date.parse(`${instant.slice(0, 23)}Z`) * 1000 + Number(instant.slice(23, 26));
    const entry = {
      ...{ id, organisationId: organisation, actorId, action, code },
      ...{ subjectIds: [learner], at },
    };
    expect(entryHash(entry, nodeCheckingCrypto.sha256)).toBe(hash);
    const readme = strFromU8(unzipSync(content)['README.txt'] ?? new Uint8Array());
    expect(readme).toContain(`person: ${learner}`);
    expect(readme).toContain(knownKeys()[0]);
  });

  it('are of the own organisation alone, and both asking and having them is recorded', async () => {
    await giveEntries(world.client, otherOrganisation, { count: 2, from: new Date() });
    await giveEntries(world.client, null, { count: 2, from: new Date() });
    const content = await download({ kind: 'test.act', from: '2026-01-01' });
    expect(linesIn(content)).toEqual([]);
    const { rows } = await world.client.query(
      `SELECT action, code FROM platform.audit WHERE organisation_id = $1 ORDER BY at, id`,
      [organisation],
    );
    expect(rows).toEqual([
      { action: 'audits.exportActions', code: null },
      { action: 'audits.exportedActions', code: '0' },
    ]);
  });

  it('come in tables of ten thousand, none twice', async () => {
    const from = new Date(Date.now() - 60_000);
    await giveEntries(world.client, organisation, { count: 10_500, from });
    const content = await download({ kind: 'test.act' });
    const ids = [...linesIn(content), ...linesIn(content, 'actions-2.csv')].map((line) => line[9]);
    expect(linesIn(content)).toHaveLength(10_000);
    expect(new Set(ids).size).toBe(10_500);
    expect(await check(content)).toBeUndefined();
  });

  it('ask for a fresh proof, for an auditor, and for a key', async () => {
    const query = { language: 'en' };
    const stale = await world.given.session(administrator, freshMinutes);
    const asked = await call(world.app, exportActions, { query }, stale);
    expect(asked.body).toMatchObject({ code: 'access.proof-needed' });
    const other = await world.given.session(learner);
    expect((await call(world.app, exportActions, { query }, other)).status).toBe(403);
    jest.spyOn(world.app.app.get(SigningKeys), 'auditKeys').mockReturnValue([]);
    const unsigned = await call(world.app, exportActions, { query }, cookie);
    expect(unsigned.body).toMatchObject({ code: 'audits.key-missing' });
  });
});

describe('the check of exported records', () => {
  const list = 'SHA256SUMS';
  const changeByte = (content = new Uint8Array()): Uint8Array<ArrayBuffer> =>
    content.map((byte, place) => (place === content.length - 3 ? byte ^ 1 : byte));

  it.each<[string, string | undefined, (files: Unzipped) => Unzipped]>([
    ['nothing is changed', undefined, (files) => files],
    [
      'a byte of a table is changed',
      'changed-file',
      (files) => ({ ...files, 'actions-1.csv': changeByte(files['actions-1.csv']) }),
    ],
    [
      'a table and its hash are changed',
      'forged-list',
      (files) => {
        const changed = changeByte(files['actions-1.csv']);
        const hash = createHash('sha256').update(changed).digest('hex');
        const lines = strFromU8(files[list] ?? new Uint8Array());
        return {
          ...files,
          'actions-1.csv': changed,
          [list]: strToU8(lines.replace(/[0-9a-f]{64}(?= {2}actions-1)/, hash)),
        };
      },
    ],
    ['a table is left out', 'missing-file', ({ 'actions-1.csv': _, ...files }) => files],
    ['a table is added', 'added-file', (files) => ({ ...files, 'actions-2.csv': strToU8('x') })],
    ['the signature is left out', 'unsigned', ({ 'SHA256SUMS.sig': _, ...files }) => files],
    [
      'somebody else signs it',
      'unknown-key',
      (files) => {
        const { privateKey, publicKey } = generateKeyPairSync('ed25519');
        const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
        const signature = Uint8Array.from(sign(null, files[list] ?? new Uint8Array(), privateKey));
        return { ...files, 'SHA256SUMS.sig': signature, 'public-key.pem': strToU8(pem) };
      },
    ],
  ])('says where %s: %s', async (_, what, change) => {
    await giveEntries(world.client, organisation, { count: 2, from: new Date() });
    const files = change(unzipSync(await download({ kind: 'test.act' })));
    expect((await check(zipSync(files)))?.what).toBe(what);
  });

  it('refuses what is no ZIP', async () => {
    expect(await check(Buffer.from('PK'))).toEqual({ what: 'unreadable' });
  });
});

describe('a person to narrow the records to', () => {
  it('is found by parts of the name in either script, and showing them is recorded', async () => {
    const [id = ''] = await world.given.people([
      { email: 'szabo@primer.rs', name: { latin: 'Ildikó Szabó', cyrillic: 'Илдико Сабо' } },
    ]);
    const search = async (typed: string) =>
      (await call(world.app, suggestPeople, { query: { search: typed } }, cookie)).body.items;
    const found = { id, name: { latin: 'Ildikó Szabó', cyrillic: 'Илдико Сабо' } };
    expect(await search('szabo ild')).toEqual([found]);
    expect(await search('илдик')).toEqual([found]);
    expect(await search('--')).toEqual([]);
    const { rows } = await world.client.query(
      `SELECT action FROM platform.audit WHERE subject_ids = $1`,
      [[id]],
    );
    expect(rows).toEqual([{ action: 'audits.suggestPeople' }, { action: 'audits.suggestPeople' }]);
  });
});
