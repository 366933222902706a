import { examples } from '@svetionik/contracts/examples';
import { nextEnd, type SealedEntry } from '@svetionik/proofs/audit/chain';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyAudit } from '../../../apps/backend/src/commands/verify-audit';
import { AuditHeads } from '../../../apps/backend/src/platform/audit/audit-heads';
import { AuditCheck } from '../../../apps/backend/src/platform/audit/audit.check';
import { AuditVerifyWorker } from '../../../apps/backend/src/platform/audit/audit-verify.worker';
import { AuditSealWorker } from '../../../apps/backend/src/platform/audit/audit-workers';
import { SETTINGS, type Settings } from '../../../apps/backend/src/platform/config/config.module';
import { credentialKey } from '../../../apps/backend/src/platform/signing/credential-key';
import { SigningKeys } from '../../../apps/backend/src/platform/signing/signing-keys';
import { nodeCheckingCrypto } from '../../support/checking-crypto';
import { giveEntries, readChain, resealChain } from '../../support/given-audit';
import { openWorld, type TestWorld } from '../../support/test-world';

const { organisation } = examples;
const minute = 60_000;
const hour = 60 * minute;

let world: TestWorld;
let folder: string;
/** Five sealed entries of the organisation, by their places. */
let chain: SealedEntry[];

beforeEach(async () => {
  world = await openWorld();
  folder = world.app.app.get<Settings>(SETTINGS).recordFolder;
  rmSync(folder, { recursive: true, force: true });
  await world.client.query('DELETE FROM platform.audit_reason; DELETE FROM platform.audit');
  await give(organisation, 5);
  await give(null, 2);
  await run();
  chain = await readChain(world.client, organisation);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await world.close();
});

const verify = () => verifyAudit(world.app.app, []);
const run = () => world.app.app.get(AuditSealWorker).handle();
const give = (of: string | null, count: number, from = new Date(Date.now() - minute)) =>
  giveEntries(world.client, of, { count, from });
const tamper = (sql: string, parameters?: readonly unknown[]) =>
  world.client.query(sql, parameters && [...parameters]);
const file = () => join(folder, `audit-${world.app.clock.now().getUTCFullYear()}.jsonl`);
const idAt = (place: number) => chain[place - 1]?.entryId ?? '';

/** Three hours later, in which sealing went on. */
function goOn(): void {
  world.app.clock.advance(3 * hour);
  writeFileSync(join(folder, 'audit-sealing'), world.app.clock.now().toISOString());
}

/** Puts an entry at a place of the chain, before whatever stands there, with a seal that is rightly computed. */
async function insertSealed(place: number, at: Date): Promise<void> {
  const [id] = await give(organisation, 1, at);
  await tamper(
    'UPDATE platform.audit_seal SET place = place + 1000 WHERE organisation_id = $1 AND place >= $2',
    [organisation, place],
  );
  await tamper(
    'UPDATE platform.audit_seal SET place = place - 999 WHERE organisation_id = $1 AND place > 1000',
    [organisation],
  );
  const { rows } = await world.client.query<{ hash: string }>(
    'SELECT hash FROM platform.audit WHERE id = $1',
    [id],
  );
  const before = chain[place - 2] ?? { place: 0, hash: '0'.repeat(64) };
  const { hash } = nextEnd(before, rows[0]?.hash ?? '', nodeCheckingCrypto.sha256);
  await tamper(
    `INSERT INTO platform.audit_seal (entry_id, organisation_id, place, hash, sealed_at) VALUES ($1, $2, $3, $4, now())`,
    [id, organisation, place, hash],
  );
}

it('says of each chain that it fits, and up to where that is signed', async () => {
  const text = await verify();
  expect(text).toContain(
    'The chain of the installation fits: 3 entries up to place 3, signed up to place 3.',
  );
  expect(text).toContain(
    `The chain of organisation ${organisation} fits: 5 entries up to place 5, signed up to place 5.`,
  );
});

it('does not ask that anything stands still', async () => {
  await Promise.all([verify(), give(organisation, 3), run(), verify(), run()]);
  await run();
  expect(await verify()).toContain('8 entries up to place 8');
});

describe('checking by itself', () => {
  const check = () => world.app.app.get(AuditVerifyWorker).handle();
  const told = () => world.app.app.get(AuditCheck).check();

  it('says that all is well, also where nothing was checked yet', async () => {
    expect(await told()).toEqual({ state: 'ok', reason: 'signed' });
    await check();
    expect(await told()).toEqual({ state: 'ok', reason: 'signed' });
  });

  it('makes a broken chain a problem of the installation, until it fits again', async () => {
    await tamper('DELETE FROM platform.audit WHERE id = $1', [idAt(3)]);
    await check();
    const broken = { state: 'warning', reason: 'broken', details: { broken: 1, unproven: 0 } };
    expect(await told()).toEqual(broken);
  });

  it('is missed after three days', async () => {
    await check();
    world.app.clock.advance(3 * 24 * hour + minute);
    expect(await told()).toEqual({ state: 'warning', reason: 'unverified' });
  });
});

it('takes no words', async () => {
  await expect(verifyAudit(world.app.app, ['now'])).rejects.toThrow('Give no words');
});

describe('an owner of the database', () => {
  const reHashed = `hash = platform.audit_entry_hash(id, organisation_id, actor_id, 'test.other', code, subject_ids, at)`;
  const remove = 'DELETE FROM platform.audit WHERE id = $1';
  const unseal = 'DELETE FROM platform.audit_seal WHERE entry_id = $1';

  it.each<[string, () => Promise<unknown>, () => string]>([
    [
      'removes an entry',
      () => tamper(remove, [idAt(3)]),
      () => `the entry is missing at place 3, entry ${idAt(3)}. Up to place 2 it fits.`,
    ],
    [
      'removes an entry and its seal',
      async () => {
        await tamper(remove, [idAt(3)]);
        await tamper(unseal, [idAt(3)]);
      },
      () => 'entry and seal are missing at place 3',
    ],
    [
      'removes an entry and moves what follows to its place',
      async () => {
        await tamper(remove, [idAt(3)]);
        await tamper(unseal, [idAt(3)]);
        await tamper('UPDATE platform.audit_seal SET place = 3 WHERE entry_id = $1', [idAt(4)]);
        await tamper('UPDATE platform.audit_seal SET place = 4 WHERE entry_id = $1', [idAt(5)]);
        await resealChain(world.client, organisation);
      },
      () => 'the chain went further when that was signed, and entries are missing at place 5',
    ],
    [
      'removes the last entry and its seal',
      async () => {
        await tamper(remove, [idAt(5)]);
        await tamper(unseal, [idAt(5)]);
      },
      () => 'the chain went further when that was signed, and entries are missing at place 5',
    ],
    [
      'removes all of a chain',
      () => tamper(`DELETE FROM platform.audit_seal; DELETE FROM platform.audit`),
      () => 'the chain went further when that was signed, and entries are missing at place 1',
    ],
    [
      'changes an entry',
      () => tamper(`UPDATE platform.audit SET action = 'test.other' WHERE id = $1`, [idAt(3)]),
      () => `the entry says something else than when it was written at place 3, entry ${idAt(3)}`,
    ],
    [
      'changes when an entry was written',
      () =>
        tamper(`UPDATE platform.audit SET at = at - interval '1 microsecond' WHERE id = $1`, [
          idAt(2),
        ]),
      () => 'the entry says something else than when it was written at place 2',
    ],
    [
      'gives an entry to another organisation',
      () =>
        tamper('UPDATE platform.audit SET organisation_id = $2 WHERE id = $1', [
          idAt(3),
          examples.otherOrganisation,
        ]),
      () => `the entry is missing at place 3, entry ${idAt(3)}`,
    ],
    [
      'changes an entry and its hash',
      () =>
        tamper(`UPDATE platform.audit SET action = 'test.other', ${reHashed} WHERE id = $1`, [
          idAt(3),
        ]),
      () => 'entry and seal do not belong together at place 3',
    ],
    [
      'changes an entry, and seals all that follows anew',
      async () => {
        await tamper(`UPDATE platform.audit SET action = 'test.other', ${reHashed} WHERE id = $1`, [
          idAt(3),
        ]);
        await resealChain(world.client, organisation);
      },
      () => `another entry was signed here at place 5, entry ${idAt(5)}`,
    ],
    [
      'puts a sealed entry in between',
      () => insertSealed(3, new Date()),
      () => 'entry and seal do not belong together at place 4',
    ],
    [
      'puts a sealed entry in between, and seals all that follows anew',
      async () => {
        await insertSealed(3, new Date());
        await resealChain(world.client, organisation);
      },
      () => 'another entry was signed here at place 5',
    ],
    [
      'puts a sealed entry from last year at the end',
      async () => {
        goOn();
        await insertSealed(6, new Date(Date.now() - 365 * 24 * hour));
      },
      () => 'an entry has waited long for a signature over its place at place 6',
    ],
    [
      'puts a sealed entry from last year at the end, which the program signs',
      async () => {
        goOn();
        await insertSealed(6, new Date(Date.now() - 365 * 24 * hour));
        await run();
      },
      () => 'the entry is much older than its seal at place 6',
    ],
    [
      'writes an entry from yesterday, which the program seals',
      async () => {
        goOn();
        await give(organisation, 1, new Date(Date.now() - 24 * hour));
        await run();
      },
      () => 'the entry is much older than its seal at place 6',
    ],
    [
      'writes an entry from tomorrow, which the program seals',
      async () => {
        await give(organisation, 1, new Date(Date.now() + 24 * hour));
        await run();
      },
      () => 'the entry says that it was written after its seal at place 6',
    ],
    [
      'keeps an entry from being sealed',
      async () => {
        goOn();
        await give(organisation, 1);
      },
      () => 'an entry has waited long for its place, entry ',
    ],
    [
      'removes the beginning and says that it was kept long enough',
      async () => {
        await tamper(
          `INSERT INTO platform.audit_checkpoint (organisation_id, place, hash, made_at) SELECT organisation_id, place, hash, now() FROM platform.audit_seal WHERE entry_id = $1`,
          [idAt(2)],
        );
        for (const place of [1, 2]) {
          await tamper(remove, [idAt(place)]);
          await tamper(unseal, [idAt(place)]);
        }
      },
      () => 'no known key signed that it was kept long enough, at place 2',
    ],
  ])('%s: that is found and named', async (_, change, said) => {
    await change();
    await expect(verify()).rejects.toThrow(said());
  });
});

describe('the file outside the database', () => {
  it('is held against its signatures', async () => {
    writeFileSync(file(), readFileSync(file(), 'utf8').replace('"place":5', '"place":4'));
    await expect(verify()).rejects.toThrow(/audit-\d{4}\.jsonl, line \d+ says something else than/);
  });

  it('is believed by keys that lie among the signing keys, and no others', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    jest
      .spyOn(world.app.app.get(SigningKeys), 'auditKeys')
      .mockReturnValue([credentialKey(privateKey)]);
    await expect(verify()).rejects.toThrow('signed by a key that does not lie among');
  });

  it('may be put together of those of two machines', async () => {
    const first = readFileSync(file(), 'utf8');
    await give(organisation, 2);
    await run();
    writeFileSync(file(), `${readFileSync(file(), 'utf8')}\n${first}`);
    expect(await verify()).toContain('7 entries up to place 7, signed up to place 7');
  });
});

describe('what is known of', () => {
  it('is no fault: a time in which nothing was sealed', async () => {
    await give(organisation, 1);
    world.app.clock.advance(3 * hour);
    expect(await verify()).toContain('5 entries up to place 5');
    await run();
    const text = await verify();
    expect(text).toContain('6 entries up to place 6, signed up to place 6');
    expect(text).toMatch(/Nothing was sealed from \S+Z until \S+Z\./);
  });

  it('is no fault: a backup that was restored', async () => {
    for (const place of [4, 5]) {
      await tamper('DELETE FROM platform.audit WHERE id = $1', [idAt(place)]);
      await tamper('DELETE FROM platform.audit_seal WHERE entry_id = $1', [idAt(place)]);
    }
    await world.app.app.get(AuditHeads).noteRestore(new Date(Date.now() - minute));
    await give(organisation, 3);
    await run();
    expect(await verify()).toContain('6 entries up to place 6, signed up to place 6');
  });
});
