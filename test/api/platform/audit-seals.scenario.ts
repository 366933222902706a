import { examples } from '@svetionik/contracts/examples';
import { chainBeginning, findChainFault, type SealedEntry } from '@svetionik/proofs/audit/chain';
import { AuditSealer } from '../../../apps/backend/src/platform/audit/audit-sealer';
import {
  AuditSealWorker,
  WholeAuditSealWorker,
} from '../../../apps/backend/src/platform/audit/audit-workers';
import { RecurringJobs } from '../../../apps/backend/src/platform/jobs/recurring-jobs';
import { nodeCheckingCrypto } from '../../support/checking-crypto';
import { giveEntries, readChain } from '../../support/given-audit';
import { openWorld, type TestWorld } from '../../support/test-world';

const { organisation, otherOrganisation } = examples;
const minute = 60_000;
const day = 24 * 60 * minute;

let world: TestWorld;

beforeEach(async () => {
  world = await openWorld();
  await world.client.query('DELETE FROM platform.audit_reason; DELETE FROM platform.audit');
});

afterEach(() => world.close());

const ago = (milliseconds: number) => new Date(Date.now() - milliseconds);
const seal = () => world.app.app.get(AuditSealWorker).handle();
const give = (of: string | null, count: number, from = ago(minute)) =>
  giveEntries(world.client, of, { count, from });

/** The ids of a chain in their order; fails where anything in it does not fit. */
async function idsOf(of: string | null): Promise<string[]> {
  const chain = await readChain(world.client, of);
  let end: SealedEntry | typeof chainBeginning = chainBeginning;
  for (const sealed of chain) {
    expect(findChainFault(end, sealed, of, nodeCheckingCrypto.sha256)).toBeUndefined();
    end = sealed;
  }
  return chain.map(({ entryId }) => entryId);
}

describe('the chain of the audit', () => {
  it('has a place for each entry of an organisation and of the installation, in the order of time', async () => {
    const [own, other, whole] = [
      await give(organisation, 3),
      await give(otherOrganisation, 2),
      await give(null, 2),
    ];
    await seal();
    const ofInstallation = await idsOf(null);
    expect([await idsOf(organisation), await idsOf(otherOrganisation)]).toEqual([own, other]);
    // that notes were begun is one of its entries too
    expect(ofInstallation.slice(0, -1)).toEqual(whole);
  });

  it('goes on behind what is sealed, and seals nothing twice', async () => {
    const first = await give(organisation, 2);
    await seal();
    await seal();
    const second = await give(organisation, 1, ago(2 * minute));
    await seal();
    expect(await idsOf(organisation)).toEqual([...first, ...second]);
  });

  it('is sealed in batches without a gap between them', async () => {
    const ids = await give(organisation, 2001);
    let batches = 0;
    await world.app.app.get(AuditSealer).seal(ago(day), async () => {
      batches += 1;
    });
    expect(batches).toBe(3);
    expect(await idsOf(organisation)).toEqual(ids);
  });

  it('is one chain, however many seal it at once', async () => {
    const ids = await give(organisation, 1500);
    await Promise.all([seal(), seal(), seal()]);
    expect((await idsOf(organisation)).toSorted()).toEqual(ids.toSorted());
  });

  it('takes in what is committed later than what is sealed already', async () => {
    const { client } = world;
    await client.query('BEGIN');
    const late = await give(organisation, 1, ago(5 * minute));
    await seal();
    await client.query('COMMIT');
    await seal();
    expect(await idsOf(organisation)).toEqual(late);
  });

  it('has a place for an entry within a minute, while a worker looks for work as it does', async () => {
    const { app, client } = world;
    await app.app.get(RecurringJobs).ensure();
    await client.query(`DELETE FROM platform.job WHERE handler <> 'audit.seal'`);
    await app.runJobs();
    const [entry] = await give(organisation, 1, ago(0));
    // a worker looks every five seconds, and the database says what is due
    for (let passed = 0; passed < 60; passed += 5) {
      await client.query(`UPDATE platform.job SET run_at = run_at - interval '5 seconds'`);
      await app.runJobs();
    }
    expect(await idsOf(organisation)).toEqual([entry]);
  });

  it('is looked through whole once a day, and for some days otherwise', async () => {
    const old = await give(organisation, 1, ago(30 * day));
    await seal();
    expect(await idsOf(organisation)).toEqual([]);
    await world.app.app.get(WholeAuditSealWorker).handle();
    expect(await idsOf(organisation)).toEqual(old);
  });

  it('cannot be changed by the login of the program', async () => {
    await give(organisation, 1);
    await seal();
    await world.client.query('SET ROLE svetionik_app');
    for (const change of [
      'UPDATE platform.audit_seal SET place = 9',
      'DELETE FROM platform.audit_seal',
      'DELETE FROM platform.audit_checkpoint',
      'DELETE FROM platform.audit_reason',
    ])
      await expect(world.client.query(change)).rejects.toThrow('permission denied');
    await world.client.query('RESET ROLE');
  });
});
