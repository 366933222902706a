import { submitAttempt } from '@svetionik/contracts/assessment/results';
import { examples } from '@svetionik/contracts/examples';
import { readSystemStatus } from '@svetionik/contracts/health';
import { checkReceipt, listReceiptKeys, readReceipt } from '@svetionik/contracts/receipts';
import {
  readReceiptCode,
  parseReceiptKeys,
  receiptVerdict,
  type ReceiptVerdict,
} from '@svetionik/proofs/receipts/receipt';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { keepReceiptKey } from '../../../apps/backend/src/commands/keep-receipt-key';
import { ReceiptKeys } from '../../../apps/backend/src/features/assessment';
import { SETTINGS, type Settings } from '../../../apps/backend/src/platform/config/config.module';
import {
  credentialKey,
  type CredentialKey,
} from '../../../apps/backend/src/platform/signing/credential-key';
import { KeyReader } from '../../../apps/backend/src/platform/signing/key-reader';
import { findKeyFiles } from '../../../apps/backend/src/platform/signing/read-signing-folder';
import { SigningKeys } from '../../../apps/backend/src/platform/signing/signing-keys';
import { call } from '../../support/call';
import { nodeCheckingCrypto as crypto } from '../../support/checking-crypto';
import { damaged } from '../../support/damaged';
import { openWorld, type TestWorld } from '../../support/test-world';

/** The keys that sign receipts: where they lie, what happens without one, and how a receipt is checked without us. */

const attempt: string = examples.openAttempt;

let world: TestWorld;
let learner: string;
let keys: readonly CredentialKey[];

beforeEach(async () => {
  world = await openWorld();
  learner = await world.given.session(examples.learner);
  keys = [...world.app.receiptKeys];
  await world.client.query(
    `UPDATE assessment.attempt SET started_at = now(), deadline_at = now() + interval '30 minutes' WHERE state = 'open'`,
  );
});

afterEach(async () => {
  useKeys(keys);
  await world.close();
});

function useKeys(those: readonly CredentialKey[]): void {
  world.app.receiptKeys.splice(0, Infinity, ...those);
}

const newKey = () => credentialKey(generateKeyPairSync('ed25519').privateKey);

async function handIn(id = attempt): Promise<void> {
  const request = { params: { attempt: id }, body: { epoch: 1 } };
  expect((await call(world.app, submitAttempt, request, learner)).status).toBe(200);
}

async function receipt(id = attempt): Promise<string> {
  const { status, body } = await call(world.app, readReceipt, { params: { attempt: id } }, learner);
  expect(status).toBe(200);
  return String(body.code);
}

async function outcome(text: string): Promise<string> {
  return (await call(world.app, checkReceipt, { body: { text } })).body.outcome;
}

/** What somebody finds who has the published keys and nothing else of us. */
async function verdict(code: string): Promise<ReceiptVerdict | undefined> {
  const { text } = await call(world.app, listReceiptKeys, {});
  const kept = readReceiptCode(code);
  return kept && receiptVerdict(kept, parseReceiptKeys(text), crypto);
}

async function told(): Promise<unknown> {
  const cookie = await world.given.session(examples.administrator);
  const { body } = await call(world.app, readSystemStatus, {}, cookie);
  return body.checks.find(({ name }: { name: string }) => name === 'receipts');
}

describe('a receipt', () => {
  it('is proven by the published keys alone', async () => {
    await handIn();
    const code = await receipt();
    expect(await verdict(code)).toBe('genuine');
    expect(await verdict(damaged(code))).toBe('forged');
  });

  it('goes on being valid when another key takes over', async () => {
    const former = await receipt(examples.closedAttempt);
    useKeys([...keys, newKey()]);
    await handIn();
    const code = await receipt();
    const [one, other] = [readReceiptCode(former)?.keyId, readReceiptCode(code)?.keyId];
    expect(other).not.toBe(one);
    expect([await verdict(code), await outcome(code)]).toEqual(['genuine', 'unchanged']);
    useKeys([...keys, newKey()]);
    expect(await verdict(code)).toBe('genuine');
  });

  it('waits for a key, and the attempt does not', async () => {
    useKeys([]);
    await handIn();
    const request = { params: { attempt } };
    expect((await call(world.app, readReceipt, request, learner)).body).toMatchObject({
      status: 503,
      code: 'receipts.not-signed',
    });
    expect(await told()).toMatchObject({ state: 'warning', reason: 'unsigned' });
    useKeys(keys);
    const code = await receipt();
    expect(await receipt()).toBe(code);
    expect(await outcome(code)).toBe('unchanged');
    expect(await told()).toMatchObject({ state: 'ok', reason: 'signed' });
  });
});

describe('a key that still stands in the database', () => {
  let former: CredentialKey;
  let folder: string;

  beforeEach(async () => {
    former = newKey();
    folder = mkdtempSync(join(tmpdir(), 'svetionik-signing-'));
    await world.client.query(
      'INSERT INTO assessment.receipt_key (id, public_key, created_at) VALUES (70, $1, now())',
      [Buffer.from(former.publicJwk.x, 'base64url')],
    );
    await world.client.query('INSERT INTO assessment.unmoved_receipt_key VALUES (70, $1)', [
      former.privateKey.export({ type: 'pkcs8', format: 'der' }),
    ]);
  });

  /** The keys of a process that starts with this folder. */
  async function start(): Promise<ReceiptKeys> {
    const { app } = world.app;
    const { signing, ...settings } = app.get<Settings>(SETTINGS);
    const reader = new KeyReader(undefined);
    const started = new ReceiptKeys(
      app.get(DataSource),
      new SigningKeys(() => reader.read(findKeyFiles(folder))),
      world.app.clock,
      { ...settings, signing: { ...signing, folder } },
    );
    await started.onApplicationBootstrap();
    return started;
  }

  const inDatabase = async () =>
    (await world.client.query('SELECT 1 FROM assessment.unmoved_receipt_key')).rowCount;

  it('is moved to the signing keys, for their owner only, and leaves the database', async () => {
    const started = await start();
    expect(readdirSync(join(folder, 'receipts'))).toEqual(['receipt-0001.pem']);
    const file = join(folder, 'receipts/receipt-0001.pem');
    expect([statSync(file).mode & 0o777, await inDatabase()]).toEqual([0o600, 0]);
    expect([started.current()?.id, await started.place()]).toEqual([former.id, 'signing-keys']);
    expect((await start()).current()?.id).toBe(former.id);
  });

  it('signs from where it is while it cannot be moved, and is given out to be put there', async () => {
    writeFileSync(join(folder, 'receipts'), 'something in the way');
    const started = await start();
    expect([started.current()?.id, await started.place(), await inDatabase()]).toEqual([
      former.id,
      'database',
      1,
    ]);
    const written = await started.copyTo(mkdtempSync(join(tmpdir(), 'svetionik-signing-')));
    expect(createPublicKey(readFileSync(written)).export({ format: 'jwk' }).x).toBe(
      former.publicJwk.x,
    );
    expect(await inDatabase()).toBe(1);
    expect(await told()).toMatchObject({ state: 'warning', reason: 'in-database' });
  });

  it('is given out by a command, which says what to do with it', async () => {
    await expect(keepReceiptKey(world.app.app, [])).rejects.toThrow(
      'The key of receipts still stands in the database',
    );
    const said = await keepReceiptKey(world.app.app, [folder]);
    expect(said).toContain('Put it among the signing keys as receipts/receipt-0001.pem');
    await start();
    expect(await keepReceiptKey(world.app.app, [])).toBe(
      'The key of receipts lies among the signing keys.',
    );
  });
});
