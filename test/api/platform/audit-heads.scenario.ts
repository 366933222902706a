import { examples } from '@svetionik/contracts/examples';
import { noteVerdict, parseNote, type SignedNote } from '@svetionik/proofs/audit/signed-note';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuditHeads } from '../../../apps/backend/src/platform/audit/audit-heads';
import { AuditMailWorker } from '../../../apps/backend/src/platform/audit/audit-mail.worker';
import { AuditSealer } from '../../../apps/backend/src/platform/audit/audit-sealer';
import { AuditSigner } from '../../../apps/backend/src/platform/audit/audit-signer';
import { AuditSealWorker } from '../../../apps/backend/src/platform/audit/audit-workers';
import { SETTINGS, type Settings } from '../../../apps/backend/src/platform/config/config.module';
import { SigningKeys } from '../../../apps/backend/src/platform/signing/signing-keys';
import { nodeCheckingCrypto } from '../../support/checking-crypto';
import { giveEntries, readChain } from '../../support/given-audit';
import { openWorld, type TestWorld } from '../../support/test-world';

const { organisation } = examples;
const minute = 60_000;

let world: TestWorld;
let settings: Settings;

beforeEach(async () => {
  world = await openWorld();
  settings = world.app.app.get<Settings>(SETTINGS);
  rmSync(settings.recordFolder, { recursive: true, force: true });
  await world.client.query('DELETE FROM platform.audit_reason; DELETE FROM platform.audit');
});

afterEach(async () => {
  jest.restoreAllMocks();
  await world.close();
});

const run = () => world.app.app.get(AuditSealWorker).handle();
const give = (count: number) =>
  giveEntries(world.client, organisation, { count, from: new Date(Date.now() - minute) });
const file = (year = world.app.clock.now().getUTCFullYear()) =>
  join(settings.recordFolder, `audit-${year}.jsonl`);

/** What is noted, each with a signature that holds. */
function notes(): SignedNote['note'][] {
  const keys = world.app.app.get(AuditSigner).publicKeys();
  return readFileSync(file(), 'utf8')
    .split('\n')
    .flatMap((line) => parseNote(line) ?? [])
    .map((signed) => {
      expect(noteVerdict(signed, keys, nodeCheckingCrypto.verify)).toBe('genuine');
      return signed.note;
    });
}

const heads = () =>
  notes().filter((note) => note.kind === 'head' && note.organisationId === organisation);

describe('how far the audit goes', () => {
  it('is signed outside the database after each batch', async () => {
    await give(1001);
    await run();
    const chain = await readChain(world.client, organisation);
    expect(heads()).toMatchObject([
      { organisationId: organisation, place: 1000, hash: chain[999]?.hash },
      { organisationId: organisation, place: 1001, hash: chain[1000]?.hash },
    ]);
    await run();
    expect(heads()).toHaveLength(2);
  });

  it('is noted later where the program was killed between sealing and noting', async () => {
    await give(2);
    await world.app.app.get(AuditSealer).seal(new Date(0), () => Promise.resolve());
    await run();
    expect(heads()).toMatchObject([{ organisationId: organisation, place: 2 }]);
  });

  it('is noted again where the file was lost or a line was cut short', async () => {
    await give(2);
    await run();
    rmSync(file());
    await run();
    expect(notes()[0]).toMatchObject({ kind: 'lost' });
    expect(heads()).toMatchObject([{ place: 2 }]);
    appendFileSync(file(), '\n{"note":{"kind":"head"');
    await give(1);
    await run();
    expect(heads()).toMatchObject([{ place: 2 }, { place: 3 }]);
  });

  it('is not covered up where a chain became shorter', async () => {
    await give(3);
    await run();
    await world.client.query(
      'DELETE FROM platform.audit_seal WHERE place = 3; DELETE FROM platform.audit',
    );
    await run();
    expect(heads()).toMatchObject([{ place: 3 }]);
  });

  it('is sealed without a key, and signed once there is one', async () => {
    const keys = jest.spyOn(world.app.app.get(SigningKeys), 'auditKeys').mockReturnValue([]);
    await give(2);
    await run();
    expect(await readChain(world.client, organisation)).toHaveLength(2);
    keys.mockRestore();
    await run();
    expect(notes()).toMatchObject([
      { kind: 'pause' },
      { kind: 'head', organisationId: null, place: 1 },
      { kind: 'head', organisationId: organisation, place: 2 },
    ]);
  });

  it('is mailed where an address is set, signed', async () => {
    await give(2);
    await run();
    await world.app.app.get(AuditMailWorker).handle();
    expect(world.app.mail).toEqual([]);
    Object.assign(settings, { auditMail: 'revizija@primer.rs' });
    try {
      await world.app.app.get(AuditMailWorker).handle();
    } finally {
      Object.assign(settings, { auditMail: undefined });
    }
    const [mail] = world.app.mail;
    expect(mail?.to).toBe('revizija@primer.rs');
    const read = mail?.text.split('\n').flatMap((line) => parseNote(line)?.note ?? []);
    expect(read).toMatchObject([
      { kind: 'head', organisationId: null, place: 1 },
      { kind: 'head', organisationId: organisation, place: 2 },
    ]);
  });
});

describe('a time in which nothing was sealed', () => {
  const pauses = () => notes().filter(({ kind }) => kind === 'pause');
  const ran = (at: string) => writeFileSync(join(settings.recordFolder, 'audit-sealing'), at);

  it('is noted from the beginning at the first time, and not again while sealing goes on', async () => {
    await run();
    await run();
    expect(pauses()).toMatchObject([{ from: '1970-01-01T00:00:00.000Z' }]);
  });

  it('is noted from when it stopped until it goes on', async () => {
    await run();
    const from = new Date(Date.now() - 20 * minute).toISOString();
    ran(from);
    await run();
    expect(pauses().at(-1)).toMatchObject({ from });
    ran(new Date(Date.now() - 4 * minute).toISOString());
    await run();
    expect(pauses()).toHaveLength(2);
  });

  it('is noted from the last note where when it stopped is not known', async () => {
    await give(1);
    await run();
    const last = notes().at(-1);
    ran('');
    world.app.clock.advance(30 * minute);
    await run();
    expect(notes().at(-1)).toMatchObject({ kind: 'pause', from: last?.at });
  });

  it('is noted for a backup that was restored, with how far each chain went in it', async () => {
    await give(2);
    await run();
    const [, second] = await readChain(world.client, organisation);
    await world.client.query('DELETE FROM platform.audit_seal WHERE place = 2');
    const takenAt = new Date(Date.now() - 60 * minute);
    await world.app.app.get(AuditHeads).noteRestore(takenAt);
    const from = takenAt.toISOString();
    expect(notes().filter(({ kind }) => kind === 'restore')).toMatchObject([
      { organisationId: null, place: 1, from },
      { organisationId: organisation, place: 1, from },
    ]);
    await run();
    expect(heads().at(-1)).toMatchObject({ place: 2, hash: second?.hash });
  });
});
